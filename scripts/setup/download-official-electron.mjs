import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeTemporaryFolder } from './clean-up.mjs';
import { projectRoot } from './project-paths.mjs';
import { say } from './report-progress.mjs';

const electronPackage = join(projectRoot, 'node_modules', 'electron');

/** No byte for that long: the line is dead, or a firewall swallows the packets. */
const STALLED_AFTER_MS = 30_000;
/** About 120 MB: this leaves room for a slow line, yet ends. */
const GIVEN_UP_AFTER_MS = 20 * 60_000;

/** The version that package-lock.json pins. */
export function officialElectronVersion() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8'));
  return version;
}

/** The official distribution where it is on the disk and whole, else undefined. */
export function findOfficialElectron() {
  const distPath = join(electronPackage, 'dist');
  try {
    const unpacked = readFileSync(join(distPath, 'version'), 'utf8').trim().replace(/^v/, '');
    // Written last by the package's own installer: where it is missing, unpacking did not finish.
    const executable = join(distPath, readFileSync(join(electronPackage, 'path.txt'), 'utf8').trim());
    return unpacked === officialElectronVersion() && existsSync(executable)
      ? { distPath, executable, version: unpacked }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Lets the `electron` package fetch its binary (it checks the digest), for a bounded time.
 * @returns {Promise<string | undefined>} why it failed, undefined when it did not
 */
export async function downloadOfficialElectron() {
  const downloads = makeTemporaryFolder('liasse-electron-');
  /** @type {NodeJS.ProcessEnv} */
  const environment = { ...process.env, TMPDIR: downloads, TEMP: downloads, TMP: downloads };
  // A distribution given from outside would be taken for the one to install.
  delete environment.ELECTRON_OVERRIDE_DIST_PATH;

  const child = spawn(process.execPath, [join(electronPackage, 'install.js')], {
    env: { ...environment, ELECTRON_GET_NO_PROGRESS: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    errors += chunk;
  });

  const watch = watchProgress([downloads, join(electronPackage, 'dist')], (reason) => {
    errors = reason;
    child.kill();
  });
  const code = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', resolve);
  });
  clearInterval(watch);
  return code === 0 && findOfficialElectron() !== undefined ? undefined : summarise(errors);
}

/**
 * The package's installer does not tell how far it is in a way that survives a log file; the size of
 * what it has written does.
 * @param {readonly string[]} folders
 * @param {(reason: string) => void} giveUp
 */
function watchProgress(folders, giveUp) {
  const start = Date.now();
  let size = 0;
  let lastGrowth = start;
  let lastLine = start;
  return setInterval(() => {
    const now = Date.now();
    const sizeNow = folders.reduce((sum, folder) => sum + folderSize(folder), 0);
    if (sizeNow !== size) lastGrowth = now;
    size = sizeNow;
    if (now - lastLine >= 5_000) {
      say(`… ${Math.round(size / 1e6)} MB`);
      lastLine = now;
    }
    if (now - lastGrowth > STALLED_AFTER_MS) giveUp(`nothing received for ${STALLED_AFTER_MS / 1000} s`);
    else if (now - start > GIVEN_UP_AFTER_MS) giveUp(`not done after ${GIVEN_UP_AFTER_MS / 60_000} min`);
  }, 1_000);
}

/** @param {string} folder @returns {number} bytes */
function folderSize(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
      const path = join(folder, entry.name);
      return sum + (entry.isDirectory() ? folderSize(path) : statSync(path).size);
    }, 0);
  } catch {
    // The installer moves and removes files while they are being counted.
    return 0;
  }
}

/** The root cause says more than the stack that leads to it. @param {string} errors */
function summarise(errors) {
  const cause = errors.match(/(?:getaddrinfo|connect) [A-Z]+ \S+|ECONN\w+|CERT_\w+|Response code .*/)?.[0];
  return (
    cause ??
    errors
      .trim()
      .split('\n')[0]
      ?.replace(/^\w*Error: /, '') ??
    'no reason given'
  );
}
