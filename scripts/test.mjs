/**
 * `npm test`: the only command that a fresh clone needs to test everything, on the real Electron too.
 * `npm test -- check | unit | e2e | packaged [filters for the runner]` does one part. The last line is the sum.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packApp } from './package/pack-app.mjs';
import { isRoot } from './setup/become-ordinary-user.mjs';
import { buildApp } from './setup/build-app.mjs';
import { makeTemporaryFolder } from './setup/clean-up.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';
import { ensureElectron } from './setup/ensure-electron.mjs';
import {
  electronLibraries,
  ensureSystemPackages,
  pdfInspectors,
  virtualDisplay,
} from './setup/ensure-system-packages.mjs';
import { findDisplay } from './setup/find-display.mjs';
import { projectRoot } from './setup/project-paths.mjs';
import { addUp, countOne, readVitestReport, showCounts } from './setup/read-test-reports.mjs';
import { countSteps, say } from './setup/report-progress.mjs';
import { npmCommand, runCommand } from './setup/run-command.mjs';
import { runElectronTests, runPackagedTests } from './setup/run-electron-tests.mjs';

/** @typedef {import('./setup/read-test-reports.mjs').Counts} Counts */

/** The parts, and how many steps each one takes. */
const parts = { check: 1, unit: 1, e2e: 1, packaged: 2 };
/** These need Electron and a build: two steps more. */
const withElectron = ['e2e', 'packaged'];
const notRun = 'Not run: what is missing is told above.';
const [only, ...filters] = process.argv.slice(2);
// What is packaged has been seen on Linux alone: elsewhere its tests are run when they are asked for.
const usual = Object.keys(parts).filter((part) => part !== 'packaged' || process.platform === 'linux');
const wanted = only === undefined ? usual : Object.keys(parts).filter((part) => only === part);
if (wanted.length === 0) {
  console.error(`Usage: npm test [-- ${Object.keys(parts).join(' | ')} [filters]]`);
  process.exit(2);
}
const step = countSteps(
  (only === 'check' ? 1 : 2) +
    (wanted.some((part) => withElectron.includes(part)) ? 2 : 0) +
    Object.entries(parts).reduce((sum, [part, n]) => sum + (wanted.includes(part) ? n : 0), 0),
);

/** @type {Array<[string, Counts]>} */
const outcomes = [];

await prepare('Dependencies', ensureDependencies);
// Without them nothing else can be said.
if (outcomes.length === 0) await testWanted();

const sum = addUp(outcomes.map(([, counts]) => counts));
console.log('');
for (const [title, counts] of outcomes) console.log(`${title}: ${showCounts(counts)}`);
console.log(showCounts(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;

async function testWanted() {
  const testsElectron = wanted.some((part) => withElectron.includes(part));
  const needed = testsElectron ? await electronNeeds() : [];
  const missing =
    only === 'check'
      ? []
      : await prepare('System packages', () => ensureSystemPackages([...pdfInspectors, ...needed]));
  const electron = testsElectron ? await prepare('Electron', ensureElectron) : undefined;

  if (wanted.includes('check')) await judge('Code', runChecks);
  if (wanted.includes('unit')) await judge('Tests in Node', runNodeTests);
  if (!testsElectron) return;
  const isBuilt = await judge('Build', async () => countOne(await buildApp()));
  const lacking = needed.filter((need) => missing?.includes(need) ?? true);
  const isReady = lacking.length === 0 && isBuilt;
  if (wanted.includes('e2e')) {
    await judge('Tests in Electron', async () => {
      if (electron === undefined || !isReady) throw new Error(notRun);
      return runElectronTests(electron, filters);
    });
  }
  if (wanted.includes('packaged')) await testPackaged(electron, isReady);
}

/**
 * @param {import('./setup/ensure-electron.mjs').ElectronRuntime | undefined} electron
 * @param {boolean} isReady whether all that it needs is there
 */
async function testPackaged(electron, isReady) {
  const folder = await prepare('Package', () => {
    if (electron === undefined || !isReady) throw new Error(notRun);
    return packApp(electron);
  });
  await judge('Tests of the packaged app', async () => {
    if (electron === undefined || folder === undefined) throw new Error(notRun);
    return runPackagedTests(electron, folder, filters);
  });
}

/** Root has no desktop of its own to open windows on; others need a hidden one only where there is none. */
async function electronNeeds() {
  const hidden = isRoot || (await findDisplay()) === undefined;
  return hidden ? [...electronLibraries, ...virtualDisplay] : electronLibraries;
}

/** Every tool is run, whatever the others find: one `npm test` tells everything. None waits for another one. */
async function runChecks() {
  /** @type {{ scripts: Record<string, string> }} */
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const names = Object.keys(scripts).filter((script) => script.startsWith('check:'));
  return addUp(
    await Promise.all(
      names.map(async (name) => {
        const [npm, args] = npmCommand(['run', '--silent', name]);
        const { code, text } = await runCommand(npm, args, { output: 'collect' });
        if (code !== 0) console.error(text.trim());
        say(`${name}: ${code === 0 ? 'passed' : 'FAILED'}`);
        return countOne(code === 0);
      }),
    ),
  );
}

async function runNodeTests() {
  const report = join(makeTemporaryFolder('liasse-vitest-'), 'report.json');
  const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runCommand(process.execPath, [vitest, 'run', ...reporters, ...filters]);
  return readVitestReport(report, code);
}

/**
 * A step that only makes the others possible: it counts as a failed test where it fails.
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T | undefined>}
 */
async function prepare(title, work) {
  try {
    return await step(title, work);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    outcomes.push([title, countOne(false)]);
    return undefined;
  }
}

/**
 * A step whose outcome is counted.
 * @param {string} title
 * @param {() => Promise<Counts>} work
 * @returns {Promise<boolean>} whether all is well
 */
async function judge(title, work) {
  const counts = await prepare(title, work);
  if (counts !== undefined) outcomes.push([title, counts]);
  return counts?.failed === 0;
}
