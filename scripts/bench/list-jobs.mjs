import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDraft } from '../../core/model/validate.ts';
import { paperPorts } from '../../core/node/paper-ports.ts';
import { importScan } from '../../core/usecase/import-scan.ts';
import { previewDocument } from '../../core/usecase/preview-document.ts';
import { commandLine } from '../setup/build-command-line.mjs';
import { projectRoot } from '../setup/project-paths.mjs';
import { makePhotographs, photograph } from './make-photographs.mjs';
import { packJob, templatesFolder, writeDossier } from './pack-job.mjs';
import { runTool } from './run-tool.mjs';

/** @typedef {import('./race.mjs').Contestant} Contestant */
/** @typedef {{ title: string, yardstick: string, contestants: readonly Contestant[] }} Job */

const merge = '`qpdf --empty --pages`';

/**
 * Everything that is compared, with the contestant that the others are measured by.
 * @param {string} folder takes everything that is written
 * @returns {Promise<Job[]>}
 */
export async function listJobs(folder) {
  const photographs = join(folder, 'photographs');
  const thick = join(folder, 'thick');
  for (const name of [photographs, thick]) mkdirSync(name);
  const photos = (await makePhotographs(photographs, 12)).map((path) => basename(path));
  const pages = join(projectRoot, 'tests', 'dossiers', 'story', 'host-proof-of-address.pdf');
  const files = Array.from({ length: 40 }, (_, index) => `piece-${index + 1}.pdf`);
  const three = [pages, '1', pages, '1', pages, '1'];
  for (const file of files) runTool('qpdf', ['--empty', '--pages', ...three, '--', join(thick, file)]);
  return [
    {
      title: 'The form and 12 photographs of 12 megapixels',
      yardstick: merge,
      contestants: await packJob(photographs, writeDossier(photographs, photos)),
    },
    {
      title: 'A thick file: 40 PDF pieces of 3 pages',
      yardstick: merge,
      contestants: await packJob(thick, writeDossier(thick, files)),
    },
    { title: 'More photographs', yardstick: '12 photographs', contestants: growth(photographs, photos) },
    await importJob(join(photographs, photos[0] ?? '')),
    sheetJob(),
  ];
}

/**
 * Time should grow with the number of photographs, and memory should not. Each file is another one for Liasse.
 * @param {string} folder
 * @param {readonly string[]} photos
 * @returns {Contestant[]}
 */
function growth(folder, photos) {
  return [6, 12, 24, 48].map((count) => {
    const name = join(folder, `of-${count}`);
    mkdirSync(name);
    const names = Array.from({ length: count }, (_, index) => `${index}.jpg`);
    for (const [index, file] of names.entries())
      copyFileSync(join(folder, photos[index % photos.length] ?? ''), join(name, file));
    const output = join(name, 'liasse.pdf');
    const args = ['pack', writeDossier(name, names), '-o', output, '--force'];
    return {
      name: `${count} photographs`,
      makes: '`liasse pack`',
      output,
      commands: [[process.execPath, join(projectRoot, commandLine), ...args]],
    };
  });
}

/** What is waited for when a file is given. @param {string} jpeg @returns {Promise<Job>} */
async function importJob(jpeg) {
  const ports = paperPorts({ templatesFolder, attachmentsFolder: '' });
  const heic = join(projectRoot, 'tests', 'fixtures', 'scans', 'photograph.heic');
  const given = {
    'JPEG, 12 megapixels': readFileSync(jpeg),
    'PNG, 12 megapixels': await photograph(1).png({ compressionLevel: 3 }).toBuffer(),
    'HEIC, as telephones make it': readFileSync(heic),
    'PDF, of a bill': readFileSync(
      join(projectRoot, 'tests', 'dossiers', 'story', 'host-proof-of-address.pdf'),
    ),
  };
  const [yardstick = ''] = Object.keys(given);
  return {
    title: 'A piece imported',
    yardstick,
    contestants: Object.entries(given).map(([name, bytes]) => ({
      name,
      makes: `opened, checked, straightened: ${(bytes.byteLength / 1e6).toFixed(1)} MB`,
      run: () => importScan(ports, { bytes }),
    })),
  };
}

/** What is made after each key. @returns {Job} */
function sheetJob() {
  const dossiers = join(projectRoot, 'tests', 'dossiers');
  const ports = paperPorts({ templatesFolder, attachmentsFolder: dossiers });
  const draft = readDraft(JSON.parse(readFileSync(join(dossiers, 'story.json'), 'utf8')));
  const sheets = /** @type {const} */ (['letter', 'form', 'hosting-attestation', 'bordereau']);
  return {
    title: 'A sheet made again after a key',
    yardstick: 'letter',
    contestants: sheets.map((document) => ({
      name: document,
      makes: 'one PDF, to look at',
      run: () => previewDocument(ports, { draft, document }),
    })),
  };
}
