import { PDFDocument } from 'pdf-lib';
import type { Zone } from '../contract/papers.ts';
import type { Issue } from '../model/result.ts';
import { embedFaces, type Faces } from '../pdf/faces.ts';
import type { WrittenTexts } from '../pdf/inspect-pdf.ts';
import { isComplement } from '../rules/asked.ts';
import { type GeneratedId, isGenerated } from '../rules/documents.ts';
import type { PlannedDocument } from '../rules/plan.ts';
import type { SheetData } from '../template/sheet-data.ts';
import type { TemplateId } from '../template/template.ts';
import { addGeneratedPages } from './generated-pages.ts';
import { addPiecePages, type LoadedSheet } from './piece-pages.ts';
import type { PaperPorts } from './ports.ts';

/** A PDF being made, with the faces that its papers need, and what was written on its pages. */
export type Target = { pdf: PDFDocument; faces: Faces; texts: WrittenTexts };

export async function openTarget({ templates }: PaperPorts): Promise<Target> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const faces = await embedFaces(pdf, (face) => templates.font(face), [
    'regular',
    'semibold',
    'bold',
    'mono',
  ]);
  return { pdf, faces, texts: new Map() };
}

/** Where the values of a document stand, and what is wrong with it. */
export type Marks = { zones: Zone[]; issues: Issue[] };

const noMarks: Marks = { zones: [], issues: [] };

/** A complement has a letter of its own under the same name. */
export function templateOf(id: GeneratedId, data: SheetData): TemplateId {
  return id === 'letter' && isComplement(data) ? 'complement-letter' : id;
}

/** Adds a document to a PDF: written by Liasse, copied from files, or a sheet that holds the place of an original. */
export async function addDocument(
  target: Target,
  { templates }: PaperPorts,
  planned: PlannedDocument,
  data: SheetData,
  sheets: readonly LoadedSheet[],
): Promise<Marks> {
  const { id, kind, original, number = 0, title } = planned;
  if (isGenerated(id)) return addGeneratedPages(target, templates, templateOf(id, data), data);
  if (kind === 'to-add') return noMarks;
  if (original) {
    // Without a separator the person puts the original at its place: the checklist says where that is.
    if (data.print?.separators === 'no') return noMarks;
    const pack = { ...data.pack, current: { number, title } };
    return addGeneratedPages(target, templates, 'separator', { ...data, pack });
  }
  await addPiecePages(target, sheets, number);
  return noMarks;
}
