import type { PDFDocument } from 'pdf-lib';
import type { IsoDate } from '../model/date.ts';
import { AppError } from '../model/result.ts';
import { inspectPdf, type WrittenTexts } from '../pdf/inspect-pdf.ts';

/**
 * What a file says of itself: its title (what it is, never whose), and the day on which it was made. `texts`: what was
 * written on its pages; `copies`: the pages (from 0) that are copies of somebody's papers.
 */
export type FileFacts = {
  title: string;
  day: IsoDate;
  texts: Readonly<WrittenTexts>;
  copies?: ReadonlySet<number>;
};

/** Metadata, then the bytes, once they were opened again and found right. Errors: `pack-check-failed`. */
export async function finishPdf(
  pdf: PDFDocument,
  { title, day, texts, copies = new Set() }: FileFacts,
): Promise<Uint8Array> {
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage('fr-FR');
  pdf.setProducer('Liasse');
  pdf.setCreator('Liasse');
  // The day alone, at noon so that it is the same day nearly everywhere: what is made again on that day has the same
  // bytes, and a receipt names the digest of the very file that was saved before it.
  const noon = new Date(`${day}T12:00:00Z`);
  pdf.setCreationDate(noon);
  pdf.setModificationDate(noon);
  const planned = { count: pdf.getPageCount(), copies, texts };
  const bytes = await pdf.save();
  const faults = await inspectPdf(bytes, planned);
  if (faults.length > 0) throw new AppError('pack-check-failed', '', { cause: faults });
  return bytes;
}
