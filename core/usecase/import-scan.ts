import { PDFDocument } from 'pdf-lib';
import type { ScanRemark } from '../model/piece.ts';
import type { ScanExtension } from '../model/scan-type.ts';
import type { OnPage, ScanPorts } from './ports.ts';
import { countScanPages, prepareScan } from './prepare-scan.ts';

/** What an import gives: what the file is, and what is kept beside it to be printed: one PDF, or one JPEG a page. */
export type ImportedScan = {
  extension: ScanExtension;
  pages: number;
  remarks: ScanRemark[];
  prepared: Uint8Array[];
};

/**
 * Reads a file that the person gives, before anything is kept of it. The file itself is kept untouched; its pages are
 * prepared once, here, so that a pack is made fast and a password is asked for once. Errors: those of `prepareScan`.
 */
export async function importScan(
  ports: ScanPorts,
  given: { bytes: Uint8Array; password?: string | undefined; onPage?: OnPage },
): Promise<ImportedScan> {
  const { extension, pages, remarks } = await prepareScan(ports, given);
  const prepared =
    pages.kind === 'pdf' ? [await savePages(pages.pdf)] : pages.pictures.map(({ jpeg }) => jpeg);
  return { extension, pages: countScanPages(pages), remarks, prepared };
}

/** The pages and what they are drawn from, without the forms, scripts and earlier versions that the file may hold. */
async function savePages(pdf: PDFDocument): Promise<Uint8Array> {
  const saved = await PDFDocument.create({ updateMetadata: false });
  for (const page of await saved.copyPages(pdf, pdf.getPageIndices())) saved.addPage(page);
  return saved.save();
}
