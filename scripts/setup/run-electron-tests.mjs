import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepareTestUser } from './become-ordinary-user.mjs';
import { projectRoot } from './project-paths.mjs';
import { readPlaywrightReport } from './read-test-reports.mjs';
import { say } from './report-progress.mjs';
import { runBesideElectron } from './run-beside-electron.mjs';

const playwright = join(projectRoot, 'node_modules', 'playwright', 'cli.js');
const keptResults = join(projectRoot, 'test-results');

/**
 * Playwright's tests on the real Electron.
 * @param {import('./ensure-electron.mjs').ElectronRuntime} electron
 * @param {readonly string[]} filters
 */
export async function runElectronTests(electron, filters) {
  rmSync(keptResults, { recursive: true, force: true });
  const user = prepareTestUser();
  const report = join(user.home, 'playwright.json');
  const results = join(user.home, 'test-results');
  const tests = ['test', '-c', join('tests', 'e2e', 'playwright.config.ts'), '--output', results];
  const { code } = await runBesideElectron(
    electron,
    user,
    [process.execPath, playwright, ...tests, '--reporter=list,json', ...filters],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  const counts = readPlaywrightReport(report, code);
  if (counts.failed > 0) keepResults(results);
  return counts;
}

/** The traces and pictures of what failed outlive the temporary folder. @param {string} results */
function keepResults(results) {
  if (!existsSync(results)) return;
  cpSync(results, keptResults, { recursive: true });
  say(`Traces and pictures: ${keptResults}`);
}
