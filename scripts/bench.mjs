/**
 * `npm run bench`: how long the pack of the example takes, beside what a person would use instead. All contestants
 * run in turn, round after round, so that a busy moment of the machine hits each of them; the medians are printed
 * as a table for the README. Needs qpdf and img2pdf; pdftk where it is there. `-- --rounds 15` for more rounds.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { register } from 'tsx/esm/api';
import { layOutPapers } from './bench/lay-out-papers.mjs';
import { listAlternatives } from './bench/list-contestants.mjs';
import { runTool } from './bench/run-tool.mjs';
import { buildCommandLine, commandLine } from './setup/build-command-line.mjs';
import { projectRoot } from './setup/project-paths.mjs';
import { findCommand } from './setup/run-command.mjs';

/** @typedef {import('./bench/list-contestants.mjs').Contestant} Contestant */

const roundsAt = process.argv.indexOf('--rounds');
const rounds = roundsAt < 0 ? 7 : Number(process.argv[roundsAt + 1]);

register();
const { buildPack } = await import('../core/usecase/build-pack.ts');
const { previewDocument } = await import('../core/usecase/preview-document.ts');
const { paperPorts } = await import('../core/node/paper-ports.ts');
const { readDraft } = await import('../core/model/validate.ts');

const dossiers = join(projectRoot, 'tests', 'dossiers');
const dossier = join(dossiers, 'story.json');
const draft = readDraft(JSON.parse(readFileSync(dossier, 'utf8')));
const ports = paperPorts({ templatesFolder: join(projectRoot, 'templates'), attachmentsFolder: dossiers });

const folder = mkdtempSync(join(tmpdir(), 'liasse-bench-'));
try {
  await compare();
} finally {
  rmSync(folder, { recursive: true });
}

async function compare() {
  if (!(await buildCommandLine())) throw new Error('The command line could not be built');
  const missing = ['qpdf', 'img2pdf', 'pdftk'].filter((command) => findCommand(command) === undefined);
  if (missing.length > 0)
    console.log(`Missing, left out: ${missing.join(', ')} (Debian: pdftk-java brings pdftk)\n`);
  if (missing.includes('qpdf'))
    throw new Error('qpdf is what everything is compared with: please install it');
  const contestants = (await listContestants()).filter(
    ({ needs }) => !needs.some((one) => missing.includes(one)),
  );
  const times = await race(contestants);
  printTable(contestants, times);
}

/** @returns {Promise<Contestant[]>} */
async function listContestants() {
  const { pdf, report } = await buildPack(ports, draft);
  const scansOf = (/** @type {string} */ id) => {
    const piece = Object.entries(draft.pieces ?? {}).find(([key]) => key === id)?.[1];
    return (piece?.files ?? []).map((file) => join(dossiers, file?.path ?? ''));
  };
  const desk = layOutPapers(folder, { pdf, documents: report.documents, scansOf });
  const answers = join(folder, 'answers.fdf');
  writeFileSync(answers, fdf({ identity: 'REYES Maria Luz', birthDate: '14021992', town: 'VANNES' }));
  const form = join(projectRoot, 'templates', 'demande-ouverture-droits', 'source.pdf');
  runTool('img2pdf', ['--pagesize', 'A4', ...desk.pictures, '-o', join(folder, 'pictures.pdf')]);
  const output = join(folder, 'liasse.pdf');
  const cli = [join(projectRoot, commandLine), 'pack', dossier, '-o', output, '--force'];
  return [
    ...listAlternatives({ folder, ...desk, form, answers }),
    {
      name: '`liasse pack`, whole process',
      makes: 'writes, fills, draws, merges and checks everything',
      needs: [],
      output,
      run: () => runTool(process.execPath, cli),
    },
    {
      name: 'the same in the open app',
      makes: 'without starting a process',
      needs: [],
      run: () => buildPack(ports, draft),
    },
    {
      name: 'the letter again after a key',
      makes: 'one sheet, to look at',
      needs: [],
      run: () => previewDocument(ports, { draft, document: 'letter' }),
    },
    {
      name: 'the form again after a key',
      makes: 'one sheet, to look at',
      needs: [],
      run: () => previewDocument(ports, { draft, document: 'form' }),
    },
  ];
}

/** The answers of a form as pdftk reads them. @param {Record<string, string>} values */
function fdf(values) {
  const fields = Object.entries(values).map(([name, value]) => `<< /T (${name}) /V (${value}) >>`);
  return `%FDF-1.2\n1 0 obj << /FDF << /Fields [ ${fields.join(' ')} ] >> >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`;
}

/** One round that is not counted, to warm up; then the others. @param {readonly Contestant[]} contestants */
async function race(contestants) {
  const times = contestants.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) {
      const start = performance.now();
      await contestant.run();
      if (round > 0) times[index]?.push(performance.now() - start);
    }
  }
  return times;
}

/** @param {readonly Contestant[]} contestants @param {readonly number[][]} times */
function printTable(contestants, times) {
  const medians = times.map(median);
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, median of ${rounds} rounds\n`,
  );
  console.log('| how | what it does | seconds | × qpdf | MB |');
  console.log('|---|---|--:|--:|--:|');
  contestants.forEach(({ name, makes, output }, index) => {
    const seconds = (medians[index] ?? 0) / 1000;
    const ratio = (medians[index] ?? 0) / (medians[0] ?? 1);
    const size = output ? (statSync(output).size / 1e6).toFixed(2) : '';
    console.log(`| ${name} | ${makes} | ${seconds.toFixed(3)} | ${ratio.toFixed(1)} | ${size} |`);
  });
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
