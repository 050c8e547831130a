import { readFileSync } from 'node:fs';
import type { Zone } from '../../core/contract/papers.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Issue } from '../../core/model/result.ts';
import type { DocumentId } from '../../core/rules/documents.ts';
import { type Box, template } from '../../core/template/template.ts';
import { previewDocument } from '../../core/usecase/preview-document.ts';
import { examplePorts } from '../support/example-packs.ts';
import {
  linesOf,
  type PrintedPage,
  type PrintedText,
  readPdf,
  textsInside,
  withPlainSpaces,
} from '../support/read-pdf.ts';

/** One sheet of a case, read back from its bytes. */
export type Sheet = { page: PrintedPage; pdf: Uint8Array; zones: Zone[]; issues: Issue[] };

export async function readSheet(draft: DraftDossier, document: DocumentId): Promise<Sheet> {
  const { pdf, zones, issues } = await previewDocument(examplePorts, { draft, document });
  const { pages } = await readPdf(pdf);
  const [page] = pages;
  if (!page || pages.length !== 1) throw new Error(`${document} is ${pages.length} pages`);
  return { page, pdf, zones, issues };
}

/** The box in which the template of that folder sets an entry of its wording. */
export function boxOf(folder: string, key: string): Box {
  const json = new URL(`../../templates/${folder}/template.json`, import.meta.url);
  const loaded = template.parse(JSON.parse(readFileSync(json, 'utf8')));
  const blocks = loaded.kind === 'page' ? loaded.blocks : [];
  const found = blocks.find(
    (block) =>
      block.type === 'text' &&
      block.text.some((entry) => (typeof entry === 'string' ? entry : entry.key) === key),
  );
  if (!found) throw new Error(`${folder} has no box for ${key}`);
  return found.box;
}

/** What stands wholly inside a box, as it is read: words, not fragments. */
export function textIn(page: PrintedPage, box: Box): string {
  return withPlainSpaces(linesOf(textsInside(page, box)).map(joinLine).join(' '));
}

/** Fragments of one line; where they stand apart by more than a hair there is a space. */
function joinLine(line: readonly PrintedText[]): string {
  let end = Number.POSITIVE_INFINITY;
  let joined = '';
  for (const { text, box, size } of line) {
    const hair = size * 0.035;
    joined += box[0] - end > hair ? ` ${text}` : text;
    end = box[0] + box[2];
  }
  return joined;
}
