import { localDay } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { isGenerated } from '../rules/documents.ts';
import { enclosures, type PlannedDocument, planDocuments } from '../rules/plan.ts';
import type { SendingFacts } from '../template/sending-facts.ts';
import type { SheetData } from '../template/sheet-data.ts';
import type { CompanionId } from '../template/template.ts';
import { describeSending, type MadePack, namesOf } from './describe-sending.ts';
import { digest, groupDigest, shortenDigest } from './digest.ts';
import { finishPdf } from './finish-pdf.ts';
import { addGeneratedPages } from './generated-pages.ts';
import { openTarget } from './open-target.ts';
import type { PaperPorts } from './ports.ts';

type FileRow = SendingFacts['files'][number];

/** Files that the first page of the receipt has room for, under what is said of the pack; and the pages after it. */
const firstRows = 12;
const nextRows = 20;

/** The address to stick on the envelope, and how to close it. Not posted. Errors: `pack-check-failed`. */
export async function envelopeSheet(ports: PaperPorts, made: MadePack): Promise<Uint8Array> {
  return composeSheets(ports, 'envelope', [await describeSending(ports, made)]);
}

/** Everything to do before the envelope is closed, in posting order, with boxes to tick. Not posted. */
export async function checklist(ports: PaperPorts, made: MadePack): Promise<Uint8Array> {
  return composeSheets(ports, 'checklist', [await describeSending(ports, made)]);
}

/** For the desk of a PASS: who asks for what, what the file holds, and a slip to give back with the day it left. */
export async function passSheet(ports: PaperPorts, made: MadePack): Promise<Uint8Array> {
  return composeSheets(ports, 'pass-sheet', [await describeSending(ports, made)]);
}

/**
 * What the pack holds, to be kept: its digest, every enclosure, and the digest of each file as the person gave it. Not
 * posted.
 * A file that is no longer there is named as such.
 */
export async function receipt(ports: PaperPorts, made: MadePack): Promise<Uint8Array> {
  const data = await describeSending(ports, made);
  const pages = toPages(await fileRows(ports, made.draft));
  const sheets = pages.map((files, index): SheetData => {
    const receiptPage = index > 0 ? 'next' : pages.length > 1 ? 'first' : 'only';
    return { ...data, sending: { ...data.sending, files, receiptPage } };
  });
  return composeSheets(ports, 'receipt', sheets);
}

function toPages(rows: readonly FileRow[]): FileRow[][] {
  const pages = [rows.slice(0, firstRows)];
  for (let start = firstRows; start < rows.length; start += nextRows)
    pages.push(rows.slice(start, start + nextRows));
  return pages;
}

async function fileRows(ports: PaperPorts, draft: DraftDossier): Promise<FileRow[]> {
  const rows: FileRow[] = [];
  for (const document of enclosures(planDocuments(draft))) {
    const files = isGenerated(document.id) ? [] : (draft.pieces?.[document.id]?.files ?? []);
    if (files.length === 0) rows.push({ ...namesOf(document), file: 'none', ...withoutFile(document) });
    for (const [index, { path = '' }] of files.entries()) {
      // The name of the file is the person's own, and may tell who they are: it is counted, not printed.
      const file = files.length > 1 ? `${index + 1}/${files.length}` : 'none';
      rows.push({ ...namesOf(document), file, ...(await digestsOf(ports, path)) });
    }
  }
  return rows;
}

type Digests = Pick<FileRow, 'digest' | 'shortDigest'>;

async function digestsOf({ attachments }: PaperPorts, path: string): Promise<Digests> {
  const bytes = await attachments.read(path).catch(() => undefined);
  if (!bytes) return { digest: 'none', shortDigest: 'none' };
  const hash = await digest(bytes);
  return { digest: groupDigest(hash), shortDigest: shortenDigest(hash) };
}

/** What is sent and has no file: said in place of its digest. */
function withoutFile({ kind, original }: PlannedDocument): Digests {
  const form = kind === 'generated' ? 'written' : original ? 'original' : 'byHand';
  return { digest: form, shortDigest: form };
}

async function composeSheets(
  ports: PaperPorts,
  id: CompanionId,
  pages: readonly SheetData[],
): Promise<Uint8Array> {
  const target = await openTarget(ports);
  for (const data of pages) await addGeneratedPages(target, ports.templates, id, data);
  const { template } = await ports.templates.load(id);
  const { pdf, texts } = target;
  return finishPdf(pdf, { title: template.title, day: localDay(ports.clock.now()), texts });
}
