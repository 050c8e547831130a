import type { PDFDocument } from 'pdf-lib';
import type { ScanRemark } from '../model/piece.ts';
import { AppError } from '../model/result.ts';
import { type ScanExtension, scanByteLimit } from '../model/scan-type.ts';
import type { Picture } from '../pdf/copy-pages.ts';
import { openScanPdf } from '../pdf/open-scan.ts';
import type { OnPage, ScanPorts } from './ports.ts';
import { readScanType } from './read-scan-type.ts';

/** The pages of a scan, ready to be drawn on paper. */
export type ScanPages = { kind: 'pictures'; pictures: Picture[] } | { kind: 'pdf'; pdf: PDFDocument };

export type PreparedScan = { extension: ScanExtension; pages: ScanPages; remarks: ScanRemark[] };

type Given = { bytes: Uint8Array; password?: string | undefined; onPage?: OnPage };

/**
 * Opens a scan, known by its bytes and never by its name, checks it to its last page and brings every page to what is
 * printed. Errors, at the whole: `attachment-empty`, `attachment-too-large`, `attachment-type`, and those of
 * `openScanPdf` and of the codec.
 */
export async function prepareScan(
  { pictures, templates }: ScanPorts,
  { bytes, password, onPage }: Given,
): Promise<PreparedScan> {
  if (bytes.byteLength === 0) throw new AppError('attachment-empty');
  if (bytes.byteLength > scanByteLimit) throw new AppError('attachment-too-large');
  const extension = await readScanType(bytes);
  if (extension === 'pdf') {
    const pdf = await openScanPdf(bytes, (face) => templates.font(face), password);
    return { extension, pages: { kind: 'pdf', pdf }, remarks: [] };
  }
  const prepared = await pictures.prepare(bytes, onPage);
  return {
    extension,
    pages: { kind: 'pictures', pictures: prepared.map(({ picture }) => picture) },
    remarks: prepared.flatMap(({ flaws }, index) => flaws.map((flaw) => ({ page: index + 1, flaw }))),
  };
}

/** How many pages of paper a scan is. */
export function countScanPages(pages: ScanPages): number {
  return pages.kind === 'pdf' ? pages.pdf.getPageCount() : pages.pictures.length;
}
