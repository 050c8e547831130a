import { join } from 'node:path';
import { buildOnce } from './build-once.mjs';
import { projectRoot } from './project-paths.mjs';
import { say } from './report-progress.mjs';
import { runCommand } from './run-command.mjs';

const sources = ['core', 'electron', 'renderer', 'templates', 'electron.vite.config.ts', 'package-lock.json'];

/** The command line of electron-vite. */
export const electronVite = join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');

/**
 * Builds the app into `out/` unless what is there was built from these very sources.
 * @returns {Promise<boolean>} whether there is a build now
 */
export async function buildApp() {
  const outcome = await buildOnce({ name: 'app', output: join('out', 'main', 'main.js'), sources, build });
  if (outcome === 'up-to-date') say('Up to date');
  return outcome !== 'failed';
}

async function build() {
  const { code, text } = await runCommand(process.execPath, [electronVite, 'build'], { output: 'collect' });
  if (code !== 0) console.error(text.trim());
  return code === 0;
}
