import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, projectRoot } from './project-paths.mjs';
import { say } from './report-progress.mjs';
import { runCommand } from './run-command.mjs';

const sources = ['core', 'electron', 'renderer', 'templates', 'electron.vite.config.ts', 'package-lock.json'];
const stampFile = join(cacheFolder, 'built-from.txt');

/** The command line of electron-vite. */
export const electronVite = join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');

/**
 * Builds the app into `out/` unless what is there was built from these very sources.
 * @returns {Promise<boolean>} whether there is a build now
 */
export async function buildApp() {
  const digest = digestSources();
  const isBuilt = existsSync(join(projectRoot, 'out', 'main', 'main.js'));
  if (isBuilt && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest) {
    say('Up to date');
    return true;
  }
  const { code, text } = await runCommand(process.execPath, [electronVite, 'build'], { output: 'collect' });
  if (code !== 0) {
    console.error(text.trim());
    return false;
  }
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stampFile, digest);
  return true;
}

/** Of names and contents, not of dates: a checkout touches every file. */
function digestSources() {
  const digest = createHash('sha256');
  for (const path of sources.flatMap((name) => listFiles(join(projectRoot, name))).sort()) {
    digest.update(path).update(readFileSync(path));
  }
  return digest.digest('hex');
}

/** @param {string} path a file or a folder @returns {string[]} */
function listFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => listFiles(join(path, name)));
}
