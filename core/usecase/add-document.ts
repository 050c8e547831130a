import { AppError, type Issue, toIssue } from '../model/result.ts';
import { drawSignature } from '../pdf/draw-signature.ts';
import { inks } from '../pdf/ink.ts';
import { drawLine, textWidth } from '../pdf/show-text.ts';
import { boxToRect } from '../pdf/units.ts';
import { isGenerated } from '../rules/documents.ts';
import type { PlannedDocument } from '../rules/plan.ts';
import type { SheetData } from '../template/sheet-data.ts';
import type { Box, TemplateId } from '../template/template.ts';
import { addGeneratedPages, type GeneratedPages } from './generated-pages.ts';
import { type Target, templateOf } from './open-target.ts';
import { addPiecePages, addSheets, type LoadedSheet } from './piece-pages.ts';
import { isBrought, placePhoto } from './place-photo.ts';
import type { PaperPorts, TemplateSource } from './ports.ts';
import type { SignedPaper } from './sign-papers.ts';

/** Where the values of a document stand, and what is wrong with it. */
export type Marks = GeneratedPages;

const noMarks: Marks = { zones: [], issues: [] };

/** What a document is made of beside the answers: the pages of its scans, and what was signed on it. */
type Content = { sheets: readonly LoadedSheet[]; signed: SignedPaper | undefined };

/** Adds a document to a PDF: written by Liasse, copied from files, or a sheet that holds the place of an original. */
export async function addDocument(
  target: Target,
  { templates }: Pick<PaperPorts, 'templates'>,
  planned: PlannedDocument,
  data: SheetData,
  { sheets, signed }: Content,
): Promise<Marks> {
  const { id, kind, original, number = 0, title } = planned;
  if (signed?.photo && !(await isBrought(templates, id))) {
    await addSheets(target.pdf, [signed.photo.sheet]);
    return noMarks;
  }
  if (kind === 'generated' && isGenerated(id))
    return addWritten(target, templates, templateOf(id, data), data, signed);
  if (kind === 'to-add') return noMarks;
  if (original) {
    // Without a separator the person puts the original at its place: the checklist says where that is.
    if (data.print?.separators === 'no') return noMarks;
    const current = {
      number,
      title,
      kind: isGenerated(id) ? ('handwritten' as const) : ('original' as const),
    };
    const pack = { ...data.pack, current };
    return addGeneratedPages(target, templates, 'separator', { ...data, pack });
  }
  await addPiecePages(target, sheets, number);
  return noMarks;
}

/** A paper that Liasse writes, with what was signed on it. */
async function addWritten(
  target: Target,
  templates: TemplateSource,
  id: TemplateId,
  data: SheetData,
  signed: SignedPaper | undefined,
): Promise<Marks> {
  const first = target.pdf.getPageCount();
  const marks = await addGeneratedPages(target, templates, id, data);
  if (!signed) return marks;
  const loaded = await templates.load(id);
  if (signed.photo) return placePhoto(target, first, marks, loaded, signed.photo);
  const { code } = loaded.template;
  if (code) drawCode(target, first, signed.code, code);
  return { ...marks, issues: [...marks.issues, ...(await drawMarks(target, first, signed))] };
}

/** What was signed on the screen. A picture that cannot be opened is said at its signature. */
async function drawMarks({ pdf }: Target, first: number, { marks }: SignedPaper): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const { at, mark, page, box } of marks) {
    await drawSignature(pdf.getPage(first + page - 1), mark, box).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
      issues.push({ ...toIssue(error), at });
    });
  }
  return issues;
}

/** The short name of the text at its foot, small and quiet: no part of what is signed, it tells which text that is. */
function drawCode({ pdf, faces, texts }: Target, page: number, code: string, box: Box): void {
  const letters = faces('regular');
  const text = `Texte ${code}`;
  const { x, y, width } = boxToRect(box);
  const left = x + width - textWidth(letters, text, codeSize);
  const style = { x: left, y, letters, size: codeSize, color: inks.quiet };
  texts.get(page)?.push(drawLine(pdf.getPage(page), text, style));
}

const codeSize = 7;
