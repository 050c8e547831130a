import { PDFDocument } from 'pdf-lib';
import { embedFaces, type Faces } from '../pdf/faces.ts';
import type { WrittenTexts } from '../pdf/inspect-pdf.ts';
import { isComplement, purposeOf } from '../rules/asked.ts';
import type { GeneratedId } from '../rules/documents.ts';
import type { SheetData } from '../template/sheet-data.ts';
import type { TemplateId } from '../template/template.ts';
import type { PaperPorts } from './ports.ts';

/** A PDF being made, with the faces that its papers need, and what was written on its pages. */
export type Target = { pdf: PDFDocument; faces: Faces; texts: WrittenTexts };

export async function openTarget({ templates }: Pick<PaperPorts, 'templates'>): Promise<Target> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const faces = await embedFaces(pdf, (face) => templates.font(face), [
    'regular',
    'semibold',
    'bold',
    'mono',
  ]);
  return { pdf, faces, texts: new Map() };
}

/** A complement has a letter of its own under the same name: with the pieces asked for, or a short one. */
export function templateOf(id: GeneratedId, data: SheetData): TemplateId {
  if (id !== 'letter' || !isComplement(data)) return id;
  return purposeOf(data) === 'pieces' ? 'complement-letter' : 'follow-up-letter';
}
