import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepareTestUser } from './become-ordinary-user.mjs';
import { electronEnvironment } from './ensure-electron.mjs';
import { explainMissingSandbox } from './explain-missing-sandbox.mjs';
import { projectRoot } from './project-paths.mjs';
import { readPlaywrightReport } from './read-test-reports.mjs';
import { say } from './report-progress.mjs';
import { findCommand, runCommand } from './run-command.mjs';

const playwright = join(projectRoot, 'node_modules', 'playwright', 'cli.js');
const keptResults = join(projectRoot, 'test-results');

/**
 * Playwright on the real Electron, as an ordinary user (Chromium's sandbox does not work for root), on a
 * display that nobody sees where there is one: windows that come and go disturb whoever works.
 * @param {import('./ensure-electron.mjs').ElectronRuntime} electron
 * @param {readonly string[]} filters
 */
export async function runElectronTests(electron, filters) {
  rmSync(keptResults, { recursive: true, force: true });
  const user = prepareTestUser();
  const report = join(user.home, 'playwright.json');
  const results = join(user.home, 'test-results');
  const environment = {
    ...user.environment,
    ...electronEnvironment(electron),
    ...sandboxSettings(user, electron),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const tests = ['test', '-c', join('tests', 'e2e', 'playwright.config.ts'), '--output', results];
  const [command, args] = user.wrap(
    ...onVirtualDisplay(process.execPath, [playwright, ...tests, '--reporter=list,json', ...filters]),
  );
  const { code } = await runCommand(command, args, { env: environment });
  const counts = readPlaywrightReport(report, code);
  if (counts.failed > 0) keepResults(results);
  return counts;
}

/**
 * Where the system has no user namespaces (a container, as a rule) the tests are still worth running. They
 * read this variable; nothing else does.
 * @param {import('./become-ordinary-user.mjs').OrdinaryUser} user
 * @param {import('./ensure-electron.mjs').ElectronRuntime} electron
 */
function sandboxSettings(user, electron) {
  const problem = explainMissingSandbox(user.wrap, electron.distPath);
  if (problem === undefined) return {};
  console.error(problem);
  say("The tests run WITHOUT Chromium's sandbox.");
  return { LIASSE_TEST_WITHOUT_SANDBOX: '1' };
}

/** @param {string} command @param {readonly string[]} args @returns {[string, string[]]} */
function onVirtualDisplay(command, args) {
  const xvfb = process.platform === 'linux' ? findCommand('xvfb-run') : undefined;
  if (xvfb === undefined) return [command, [...args]];
  return [xvfb, ['--auto-servernum', '--server-args=-screen 0 1440x1000x24', command, ...args]];
}

/** The traces and pictures of what failed outlive the temporary folder. @param {string} results */
function keepResults(results) {
  if (!existsSync(results)) return;
  cpSync(results, keptResults, { recursive: true });
  say(`Traces and pictures: ${keptResults}`);
}
