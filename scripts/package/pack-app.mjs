import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/project-paths.mjs';
import { runCommand } from '../setup/run-command.mjs';

/** @typedef {import('../setup/ensure-electron.mjs').ElectronRuntime} ElectronRuntime */

const config = join('electron', 'build', 'electron-builder.yml');
const electronBuilder = join(projectRoot, 'node_modules', 'electron-builder', 'cli.js');

/** What electron-builder calls this system, and the installers that are made on it. */
const systems = {
  linux: { flag: '--linux', installers: ['AppImage', 'deb'] },
  darwin: { flag: '--mac', installers: ['dmg'] },
  win32: { flag: '--win', installers: ['nsis'] },
};

const system =
  process.platform in systems ? systems[/** @type {keyof typeof systems} */ (process.platform)] : undefined;

/** The installers of this system. */
export const installers = system?.installers ?? [];

/** Where the packaged app goes: what must not be given to anybody has a folder that says so. */
const outputs = { official: 'dist', fallback: join('dist', 'not-for-release') };

/**
 * Packs `out/` with this Electron into a folder that runs by itself, its fuses as they are released.
 * The official Electron is fetched (and checked) by electron-builder; the fallback is taken from where it lies.
 * @param {ElectronRuntime} electron
 * @returns {Promise<string>} the folder; on macOS the one that holds Liasse.app
 */
export async function packApp(electron) {
  const output = join(projectRoot, outputs[electron.kind]);
  rmSync(output, { recursive: true, force: true });
  await build(['dir', `-c.directories.output=${output}`, ...runtimeOf(electron)]);
  const folder = findUnpacked(output);
  if (electron.kind === 'fallback') markAsTestBuild(folder, electron.version);
  return folder;
}

/**
 * Makes one installer of what `packApp` has packed.
 * @param {string} installer
 * @param {string} folder
 */
export async function makeInstaller(installer, folder) {
  const app = process.platform === 'darwin' ? join(folder, 'Liasse.app') : folder;
  await build([installer, '--prepackaged', app]);
}

/** @param {readonly string[]} args */
async function build(args) {
  if (system === undefined) throw new Error(`There is no package for ${process.platform}.`);
  const { code, text } = await runCommand(
    process.execPath,
    [electronBuilder, '--config', config, system.flag, ...args],
    { output: 'collect' },
  );
  if (code !== 0) throw new Error(text.trim());
}

/** @param {ElectronRuntime} electron */
function runtimeOf({ kind, distPath, version }) {
  return kind === 'official' ? [] : [`-c.electronDist=${distPath}`, `-c.electronVersion=${version}`];
}

/** `linux-unpacked`, `win-unpacked`, `mac`, with the processor in it where that is not x64. @param {string} output */
function findUnpacked(output) {
  const found = readdirSync(output).find(
    (name) => /^(linux|win|mac)/.test(name) && existsSync(join(output, name)),
  );
  if (found === undefined) throw new Error(`electron-builder has put nothing into ${output}`);
  return join(output, found);
}

/** Without what starts folders of code in development, and with a word to whoever finds it. @param {string} folder @param {string} version */
function markAsTestBuild(folder, version) {
  for (const name of [join('resources', 'app'), 'liasse-recipe.txt', 'version'])
    rmSync(join(folder, name), { recursive: true, force: true });
  writeFileSync(
    join(folder, 'NOT-FOR-RELEASE.txt'),
    `A test build with an old Electron (${version}) taken from another package, because the official one could not be\n` +
      'downloaded here. It has known holes that were closed since: not to be used, not to be given to anybody.\n',
  );
}
