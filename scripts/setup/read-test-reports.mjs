import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** Of a step that is one test by itself: it works or it does not. @param {boolean} works @returns {Counts} */
export const countOne = (works) => ({ passed: works ? 1 : 0, failed: works ? 0 : 1, skipped: 0 });

/** @param {readonly Counts[]} all @returns {Counts} */
export function addUp(all) {
  return all.reduce((sum, next) => ({
    passed: sum.passed + next.passed,
    failed: sum.failed + next.failed,
    skipped: sum.skipped + next.skipped,
  }));
}

/** @param {Counts} counts */
export function showCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * What Vitest's JSON reporter wrote. A file that could not even be loaded holds no test: it counts as a
 * failed one.
 * @param {string} file
 * @param {number} code the exit code, which knows of errors outside any test
 */
export function readVitestReport(file, code) {
  /** @type {VitestReport | undefined} */
  const report = readReport(file);
  if (report === undefined) return countOne(false);
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  return distrust(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    code,
  );
}

/**
 * What Playwright's JSON reporter wrote.
 * @param {string} file
 * @param {number} code
 */
export function readPlaywrightReport(file, code) {
  /** @type {PlaywrightReport | undefined} */
  const report = readReport(file);
  if (report === undefined) return countOne(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return distrust({ passed: expected + flaky, failed: unexpected, skipped }, code);
}

/**
 * A run in which nothing passed tested nothing, and one that ended badly has failed, whatever its report
 * says.
 * @param {Counts} counts
 * @param {number} code
 */
function distrust(counts, code) {
  const suspicious = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return suspicious ? { ...counts, failed: 1 } : counts;
}

/** @param {string} file */
function readReport(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The run died while it was writing.
    return undefined;
  }
}

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {Array<{ status: string, assertionResults: Array<{ status: string }> }>} testResults
 *
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 */
