import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareTestUser } from '../setup/become-ordinary-user.mjs';
import { buildApp } from '../setup/build-app.mjs';
import { ensureElectron } from '../setup/ensure-electron.mjs';
import { projectRoot } from '../setup/project-paths.mjs';
import { runBesideElectron } from '../setup/run-beside-electron.mjs';

/** @typedef {{ name: string, median_s: number, ratio_to_qpdf: number | null, peak_mb: number | null }} Case */

/**
 * The app itself beside an Electron window with nothing in it: start, idle memory, and the time from a key to the
 * refreshed sheet. Prints its table.
 * @param {number} rounds
 * @returns {Promise<Case[]>}
 */
export async function measureApp(rounds) {
  const electron = await ensureElectron();
  if (!(await buildApp())) throw new Error('The app could not be built');
  const user = prepareTestUser();
  const output = join(user.home, 'app.json');
  const tsx = join(projectRoot, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const script = join(projectRoot, 'scripts', 'bench', 'time-app.ts');
  const { code } = await runBesideElectron(electron, user, [
    process.execPath,
    tsx,
    script,
    output,
    String(rounds),
  ]);
  if (code !== 0) throw new Error('The app could not be measured');
  /** @type {Case[]} */
  const cases = JSON.parse(readFileSync(output, 'utf8'));
  console.log('\n**The app**\n\n| what | seconds | MB |\n|---|--:|--:|');
  for (const { name, median_s, peak_mb } of cases)
    console.log(`| ${name} | ${median_s.toFixed(3)} | ${peak_mb === null ? '' : Math.round(peak_mb)} |`);
  return cases;
}
