import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PackReport } from '../../core/contract/papers.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { readDraft } from '../../core/model/validate.ts';
import { paperPorts } from '../../core/node/paper-ports.ts';
import { buildPack } from '../../core/usecase/build-pack.ts';
import type { PaperPorts } from '../../core/usecase/ports.ts';
import { type PrintedFile, type PrintedPage, readPdf } from './read-pdf.ts';
import { rememberPictures } from './remember-pictures.ts';
import { type InkReader, readInk } from './run-tool.ts';
import { dossiersFolder, today } from './story.ts';

const templatesFolder = fileURLToPath(new URL('../../templates', import.meta.url));

/** Every invented person of `tests/dossiers/`, by the name of the file. */
export const exampleNames: readonly string[] = readdirSync(dossiersFolder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

export function readExample(name: string): DraftDossier {
  return readDraft(JSON.parse(readFileSync(`${dossiersFolder}/${name}.json`, 'utf8')));
}

const ports = paperPorts({ templatesFolder, attachmentsFolder: dossiersFolder });

/** The real ports at a fixed time. The people share their scans: each picture is prepared once. */
export const examplePorts: PaperPorts = {
  ...ports,
  pictures: rememberPictures(ports.pictures),
  clock: { now: () => new Date(`${today}T12:00:00`) },
};

export type ExamplePack = {
  name: string;
  draft: DraftDossier;
  pdf: Uint8Array;
  report: PackReport;
  file: PrintedFile;
  /** The ink on a page, drawn once. Asked for inside a test. */
  ink(page: number): Promise<InkReader>;
};

/** A document of one page: the page as it is read, and the ink on it. */
export type OnlyPage = { number: number; page: PrintedPage; ink(): Promise<InkReader> };

/** A pack, built by the core and read back from its bytes. */
export async function buildExamplePack(name: string): Promise<ExamplePack> {
  const draft = readExample(name);
  const { pdf, report } = await buildPack(examplePorts, draft);
  const drawn = new Map<number, Promise<InkReader>>();
  const ink = (page: number) => {
    const reader = drawn.get(page) ?? readInk(pdf, page);
    drawn.set(page, reader);
    return reader;
  };
  return { name, draft, pdf, report, file: await readPdf(pdf), ink };
}

export function onlyPage({ report, file, ink }: ExamplePack, id: string): OnlyPage {
  const document = report.documents.find((candidate) => candidate.id === id);
  const number = document?.firstPage ?? 0;
  const page = file.pages[number - 1];
  if (document?.pages !== 1 || !page) throw new Error(`${id} is not one page`);
  return { number, page, ink: () => ink(number) };
}

/** What is numbered in the letter and the bordereau, in the order of the pack. */
export function enclosuresOf({ draft, report }: ExamplePack): PackReport['documents'] {
  const pieces: Partial<Record<string, { sendAs?: string | undefined } | undefined>> = draft.pieces ?? {};
  const isLater = (id: string) =>
    pieces[id]?.sendAs === 'later' || (id === 'bank-details' && draft.bank?.account === 'later');
  return report.documents.filter(({ id }) => !['letter', 'bordereau', 'form'].includes(id) && !isLater(id));
}
