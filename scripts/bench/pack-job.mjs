import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readDraft } from '../../core/model/validate.ts';
import { paperPorts } from '../../core/node/paper-ports.ts';
import { buildPack } from '../../core/usecase/build-pack.ts';
import { importScan } from '../../core/usecase/import-scan.ts';
import { commandLine } from '../setup/build-command-line.mjs';
import { projectRoot } from '../setup/project-paths.mjs';
import { layOutPapers } from './lay-out-papers.mjs';
import { listAlternatives } from './list-alternatives.mjs';
import { runTool } from './run-tool.mjs';

/** @typedef {import('./race.mjs').Contestant} Contestant */

export const templatesFolder = join(projectRoot, 'templates');

/**
 * Making the pack of a dossier: from the command line, in the open app, and with the tools that a person would use
 * instead. `folder` takes everything that is written.
 * @param {string} folder
 * @param {string} dossier its JSON file, beside its scans
 * @returns {Promise<Contestant[]>}
 */
export async function packJob(folder, dossier) {
  const scans = dirname(dossier);
  const draft = readDraft(JSON.parse(readFileSync(dossier, 'utf8')));
  const ports = paperPorts({ templatesFolder, attachmentsFolder: scans });
  const { pdf, report } = await buildPack(ports, draft);
  const scansOf = (/** @type {string} */ id) => {
    const piece = Object.entries(draft.pieces ?? {}).find(([key]) => key === id)?.[1];
    return (piece?.files ?? []).map((file) => join(scans, file?.path ?? ''));
  };
  const desk = layOutPapers(folder, { pdf, documents: report.documents, scansOf });
  const answers = join(folder, 'answers.fdf');
  writeFileSync(answers, fdf({ identity: 'REYES Maria Luz', birthDate: '14021992', town: 'VANNES' }));
  const form = join(templatesFolder, 'demande-ouverture-droits', 'source.pdf');
  if (desk.pictures.length > 0)
    runTool('img2pdf', ['--pagesize', 'A4', ...desk.pictures, '-o', join(folder, 'pictures.pdf')]);
  const output = join(folder, 'liasse.pdf');
  const inApp = { ...ports, prepared: await prepareAll(ports, draft) };
  return [
    ...listAlternatives({ folder, ...desk, form, answers }),
    {
      name: '`liasse pack`, from the command line',
      makes: 'writes, fills, straightens, numbers, merges and checks everything',
      output,
      commands: [
        [process.execPath, join(projectRoot, commandLine), 'pack', dossier, '-o', output, '--force'],
      ],
    },
    {
      name: 'the same in the open app',
      makes: 'its scans were prepared when they were imported',
      run: () => buildPack(inApp, draft),
    },
  ];
}

/**
 * What the app keeps of every scan when it is imported.
 * @param {import('../../core/usecase/ports.ts').PaperPorts} ports
 * @param {import('../../core/model/dossier.ts').DraftDossier} draft
 */
async function prepareAll(ports, draft) {
  /** @type {Map<string, Uint8Array[]>} */
  const prepared = new Map();
  for (const { path = '' } of Object.values(draft.pieces ?? {}).flatMap((piece) => piece?.files ?? [])) {
    const bytes = await ports.attachments.read(path);
    prepared.set(path, (await importScan(ports, { bytes })).prepared);
  }
  return { read: async (/** @type {string} */ path) => prepared.get(path) };
}

/** The answers of a form as pdftk reads them. @param {Record<string, string>} values */
function fdf(values) {
  const fields = Object.entries(values).map(([name, value]) => `<< /T (${name}) /V (${value}) >>`);
  return `%FDF-1.2\n1 0 obj << /FDF << /Fields [ ${fields.join(' ')} ] >> >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`;
}

/**
 * Writes the story again with other scans: each piece that is sent as a copy gets its share of them.
 * @param {string} folder where the scans are
 * @param {readonly string[]} names of the scans
 */
export function writeDossier(folder, names) {
  const story = JSON.parse(readFileSync(join(projectRoot, 'tests', 'dossiers', 'story.json'), 'utf8'));
  const pieces = Object.values(story.pieces).filter(
    ({ files = [], sendAs = 'copy' }) => files.length > 0 && sendAs === 'copy',
  );
  for (const piece of pieces) piece.files = [];
  // Fewer scans than pieces: the others are added by hand.
  for (const piece of pieces.splice(names.length)) piece.sendAs = 'by-hand';
  for (const [index, path] of names.entries()) pieces[index % pieces.length].files.push({ path });
  const dossier = join(folder, 'dossier.json');
  if (names.some((name) => !existsSync(join(folder, name)))) throw new Error('A scan is missing');
  writeFileSync(dossier, JSON.stringify(story));
  return dossier;
}
