import { fileTypeFromBuffer } from 'file-type';
import { AppError } from '../model/result.ts';
import type { ScanExtension } from '../model/scan-type.ts';

/** What the bytes say, by the names of `file-type`. */
const extensions: Partial<Record<string, ScanExtension>> = {
  jpg: 'jpg',
  png: 'png',
  apng: 'png',
  webp: 'webp',
  avif: 'avif',
  tif: 'tif',
  heic: 'heic',
  pdf: 'pdf',
};

/** Producers put junk before the header of a PDF: viewers look for it in the first kilobyte. */
const headerReach = 1024;

/** How a page that was saved from the web begins, after a byte order mark and comments. */
const webPage = /^(\u00ef\u00bb\u00bf)?(\s|<!--[^>]*-->|<\?xml[^>]*>)*<(!doctype html|html|head|body)\b/i;

/** What a file is, by its bytes. Errors: `attachment-web-page`, `attachment-type`. */
export async function readScanType(bytes: Uint8Array): Promise<ScanExtension> {
  const said = (await fileTypeFromBuffer(bytes))?.ext;
  const found = extensions[said ?? ''];
  if (found) return found;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headerReach));
  // `file-type` needs the list of pages, which stands at the end of a TIFF: a cut one is damaged, not unknown.
  if (!said && /^(II\*\0|MM\0\*)/.test(head)) return 'tif';
  if (head.includes('%PDF-')) return 'pdf';
  // Sites whose session has ended give their page under the name of the PDF.
  if (webPage.test(head)) throw new AppError('attachment-web-page');
  throw new AppError('attachment-type');
}
