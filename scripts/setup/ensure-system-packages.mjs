import { say } from './report-progress.mjs';
import { askCommand, findCommand, runCommand } from './run-command.mjs';

/**
 * A thing of the operating system that is needed, how to see whether it is there, and the Debian packages
 * that bring it: the first that exists is taken (newer releases added `t64` to some names).
 * @typedef {{ library?: string, command?: string, packages: readonly string[] }} SystemNeed
 */

/** What Electron's executable is linked to, beyond what even a bare Debian has. @type {readonly SystemNeed[]} */
export const electronLibraries = [
  { library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { library: 'libnss3.so', packages: ['libnss3'] },
  { library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { library: 'libgbm.so.1', packages: ['libgbm1'] },
  { library: 'libatk-bridge-2.0.so.0', packages: ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'] },
];

/** A display that nobody sees. @type {readonly SystemNeed[]} */
export const virtualDisplay = [
  { command: 'xvfb-run', packages: ['xvfb'] },
  { command: 'xauth', packages: ['xauth'] },
];

/** With which the tests look at the produced PDF from outside. @type {readonly SystemNeed[]} */
export const pdfInspectors = [
  { command: 'pdftotext', packages: ['poppler-utils'] },
  { command: 'qpdf', packages: ['qpdf'] },
];

/**
 * Installs what is missing and nothing else, on Linux with apt and as root; elsewhere it says what to do.
 * macOS and Windows have what Electron needs.
 * @param {readonly SystemNeed[]} needs
 * @returns {Promise<readonly SystemNeed[]>} what is still missing
 */
export async function ensureSystemPackages(needs) {
  if (process.platform !== 'linux') return [];
  const missing = findMissing(needs);
  if (missing.length === 0) {
    say('All there');
    return missing;
  }
  if (findCommand('apt-get') === undefined) {
    say(`Missing, please install: ${missing.map((need) => need.library ?? need.command).join(', ')}`);
    return missing;
  }
  if (process.getuid?.() !== 0) {
    say('Missing, please install with:');
    say(`  sudo apt-get install -y ${packagesFor(missing).join(' ')}`);
    return missing;
  }
  await installWithApt(missing);
  return findMissing(needs);
}

/** @param {readonly SystemNeed[]} needs */
function findMissing(needs) {
  const ldconfig = findCommand('ldconfig');
  // Where no cache of libraries can be read (NixOS, musl), nothing can be said about them.
  const libraries = ldconfig === undefined ? undefined : askCommand(ldconfig, ['-p']);
  return needs.filter(({ library, command }) => {
    if (command !== undefined) return findCommand(command) === undefined;
    return libraries !== undefined && !libraries.includes(`\t${library} `);
  });
}

/** @param {readonly SystemNeed[]} missing */
async function installWithApt(missing) {
  const candidatesUnknown = missing.some(({ packages }) => !packages.some(isInstallable));
  if (candidatesUnknown) await updateLists();
  if (await install(packagesFor(missing))) return;
  // Lists that are some weeks old name versions that the mirror no longer has.
  if (!candidatesUnknown) await updateLists();
  await install(packagesFor(missing));
}

async function updateLists() {
  say('apt-get update');
  await runApt(['update', '-qq']);
}

/** @param {readonly string[]} packages */
async function install(packages) {
  say(`apt-get install ${packages.join(' ')}`);
  return runApt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** @param {readonly string[]} args @returns {Promise<boolean>} */
async function runApt(args) {
  const { code, text } = await runCommand('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
    output: 'collect',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code !== 0) console.error(text.trim());
  return code === 0;
}

/** @param {readonly SystemNeed[]} needs */
function packagesFor(needs) {
  return needs.map(({ packages }) => packages.find(isInstallable) ?? String(packages.at(-1)));
}

/** @param {string} name */
function isInstallable(name) {
  const candidate = askCommand('apt-cache', ['policy', name])?.match(/Candidate: (\S+)/)?.[1];
  return candidate !== undefined && candidate !== '(none)';
}
