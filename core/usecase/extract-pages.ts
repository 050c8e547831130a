import { PDFDocument } from 'pdf-lib';
import type { PackReport } from '../contract/papers.ts';
import { AppError } from '../model/result.ts';
import type { WrittenTexts } from '../pdf/inspect-pdf.ts';
import { copiedPages } from './build-pack.ts';
import type { MadePack } from './describe-sending.ts';
import { finishPdf } from './finish-pdf.ts';

/**
 * Some pages of a pack alone (from 1), in the order of the pack: one page again, or the rest after a jam. What is
 * printed on two sides comes by whole sheets. The title stays where none is given, with the day of the pack; there are
 * no bookmarks.
 * Errors: `page-not-in-pack`, `pack-check-failed`.
 */
export async function extractPages(
  { pdf, report, texts }: MadePack,
  pages: readonly number[],
  title?: string,
): Promise<Uint8Array> {
  const source = await PDFDocument.load(pdf, { updateMetadata: false });
  const indices = wholeSheets(report.sides, pages).map((page) => page - 1);
  if (indices.length === 0 || indices.some((index) => index < 0 || index >= source.getPageCount()))
    throw new AppError('page-not-in-pack');
  const part = await PDFDocument.create({ updateMetadata: false });
  for (const page of await part.copyPages(source, indices)) part.addPage(page);
  const isCopy = copiedPages(report);
  return finishPdf(part, {
    title: title ?? source.getTitle() ?? '',
    day: (source.getCreationDate() ?? new Date(0)).toISOString().slice(0, 10),
    texts: textsOf(texts, indices),
    copies: new Set(indices.flatMap((index, place) => (isCopy.has(index) ? [place] : []))),
  });
}

/** What was written on some pages of a pack (from 0), where they are pages of another file, after `before` others. */
export function textsOf(written: WrittenTexts, indices: readonly number[], before = 0): WrittenTexts {
  return new Map(
    indices.flatMap((index, place) => {
      const texts = written.get(index);
      return texts ? [[before + place, texts]] : [];
    }),
  );
}

/** The pages in order, each once; on two sides with what is on the other side of their sheets. */
export function wholeSheets(sides: PackReport['sides'], pages: readonly number[]): number[] {
  const wanted = sides === 'one' ? pages : pages.flatMap((page) => [frontOf(page), frontOf(page) + 1]);
  return [...new Set(wanted)].sort((a, b) => a - b);
}

/** Fronts have odd numbers. */
function frontOf(page: number): number {
  return page - ((page + 1) % 2);
}
