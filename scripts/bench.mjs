/**
 * `npm run bench`: how long Liasse takes, beside what a person would use instead, all in one run: see
 * scripts/bench/README.md. Prints the tables of the README and writes bench/results.json. Needs qpdf, img2pdf and
 * pdftk (Debian: pdftk-java). `-- --rounds 15` for more rounds, `-- --without-app` where Electron cannot run.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { measureApp } from './bench/measure-app.mjs';
import { printFigures } from './bench/print-figures.mjs';
import { race } from './bench/race.mjs';
import { buildCommandLine } from './setup/build-command-line.mjs';
import { projectRoot } from './setup/project-paths.mjs';
import { findCommand } from './setup/run-command.mjs';

/** @typedef {import('./bench/race.mjs').Contestant} Contestant */

const roundsAt = process.argv.indexOf('--rounds');
const rounds = roundsAt < 0 ? 7 : Number(process.argv[roundsAt + 1]);
const missing = ['qpdf', 'img2pdf', 'pdftk'].filter((command) => findCommand(command) === undefined);
if (missing.length > 0)
  throw new Error(`Please install ${missing.join(', ')} (Debian: qpdf img2pdf pdftk-java)`);
if (!(await buildCommandLine())) throw new Error('The command line could not be built');

register();
const { listJobs } = await import('./bench/list-jobs.mjs');

const folder = mkdtempSync(join(tmpdir(), 'liasse-bench-'));
const cases = [];
try {
  for (const { title, contestants, yardstick } of await listJobs(folder)) {
    const figures = await race(contestants, rounds);
    const unit = figures.find(({ name }) => name === yardstick)?.median ?? Number.NaN;
    printFigures(title, figures, unit, yardstick);
    for (const { name, median, peak } of figures)
      cases.push({
        name: `${title}: ${name}`,
        median_s: median,
        ratio_to_qpdf: yardstick.includes('qpdf') ? median / unit : null,
        peak_mb: peak ?? null,
      });
  }
} finally {
  rmSync(folder, { recursive: true });
}
if (!process.argv.includes('--without-app')) cases.push(...(await measureApp(rounds)));

const machine = {
  processor: cpus()[0]?.model ?? '',
  cores: cpus().length,
  memory_gb: Math.round(totalmem() / 1024 ** 3),
  node: process.versions.node,
  platform: `${process.platform}-${process.arch}`,
};
mkdirSync(join(projectRoot, 'bench'), { recursive: true });
writeFileSync(
  join(projectRoot, 'bench', 'results.json'),
  `${JSON.stringify({ machine, rounds, cases }, null, 2)}\n`,
);
