import type { PDFDocument } from 'pdf-lib';
import { AppError } from '../model/result.ts';
import { inspectPdf } from '../pdf/inspect-pdf.ts';

/** What a file says of itself: its title (what it is, never whose), and when it was made. */
export type FileFacts = { title: string; now: Date; copies?: ReadonlySet<number> };

/**
 * Metadata, then the bytes, once they were opened again and found right. `copies`: the pages (from 0) that are copies
 * of somebody's papers. Errors: `pack-check-failed`.
 */
export async function finishPdf(
  pdf: PDFDocument,
  { title, now, copies = new Set() }: FileFacts,
): Promise<Uint8Array> {
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage('fr-FR');
  pdf.setProducer('Liasse');
  pdf.setCreator('Liasse');
  pdf.setCreationDate(now);
  pdf.setModificationDate(now);
  const planned = { count: pdf.getPageCount(), copies };
  const bytes = await pdf.save();
  const faults = await inspectPdf(bytes, planned);
  if (faults.length > 0) throw new AppError('pack-check-failed', '', { cause: faults });
  return bytes;
}
