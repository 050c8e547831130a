import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeTestBuild } from '../package/make-test-build.mjs';
import { prepareTestUser } from './become-ordinary-user.mjs';
import { projectRoot } from './project-paths.mjs';
import { readPlaywrightReport } from './read-test-reports.mjs';
import { say } from './report-progress.mjs';
import { runBesideElectron } from './run-beside-electron.mjs';

const playwright = join(projectRoot, 'node_modules', 'playwright', 'cli.js');

/**
 * Playwright's tests on the real Electron.
 * @param {import('./ensure-electron.mjs').ElectronRuntime} electron
 * @param {readonly string[]} filters
 */
export async function runElectronTests(electron, filters) {
  return runPlaywright('e2e', electron, filters, prepareTestUser());
}

/**
 * Playwright's tests on the packaged app: some on what is released as it is, some on a copy of it that Playwright can
 * reach.
 * @param {import('./ensure-electron.mjs').ElectronRuntime} electron that it was packaged with
 * @param {string} folder of the packaged app
 * @param {readonly string[]} filters
 */
export async function runPackagedTests(electron, folder, filters) {
  const user = prepareTestUser();
  const copy = join(user.home, 'packaged');
  await makeTestBuild(folder, copy);
  return runPlaywright('packaged', electron, filters, user, {
    LIASSE_RELEASED: folder,
    LIASSE_PACKAGED: copy,
  });
}

/**
 * @param {'e2e' | 'packaged'} suite
 * @param {import('./ensure-electron.mjs').ElectronRuntime} electron
 * @param {readonly string[]} filters
 * @param {import('./become-ordinary-user.mjs').OrdinaryUser} user
 * @param {NodeJS.ProcessEnv} [environment]
 */
async function runPlaywright(suite, electron, filters, user, environment = {}) {
  const keptResults = join(projectRoot, 'test-results', suite);
  rmSync(keptResults, { recursive: true, force: true });
  const report = join(user.home, 'playwright.json');
  const results = join(user.home, 'test-results');
  const tests = ['test', '-c', join('tests', suite, 'playwright.config.ts'), '--output', results];
  const { code } = await runBesideElectron(
    electron,
    user,
    [process.execPath, playwright, ...tests, '--reporter=list,json', ...filters],
    { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  const counts = readPlaywrightReport(report, code);
  if (counts.failed > 0) keepResults(results, keptResults);
  return counts;
}

/** The traces and pictures of what failed outlive the temporary folder. @param {string} results @param {string} keptResults */
function keepResults(results, keptResults) {
  if (!existsSync(results)) return;
  cpSync(results, keptResults, { recursive: true });
  say(`Traces and pictures: ${keptResults}`);
}
