import { fileTypeFromBuffer } from 'file-type';
import { EncryptedPDFError, PDFDocument } from 'pdf-lib';
import { AppError } from '../model/result.ts';
import type { PrintableImage } from '../pdf/copy-pages.ts';
import { isPageIncomplete } from '../pdf/find-missing-parts.ts';
import { settlePdf } from '../pdf/settle-pdf.ts';
import type { ImageCodec } from './ports.ts';

/** Largest number of pages of one PDF attachment. */
const pageLimit = 200;

/** An attachment that was opened and checked to its last page. */
export type LoadedAttachment = { pages: number; extension: 'jpg' | 'png' | 'pdf' } & (
  | { kind: 'image'; image: PrintableImage }
  | { kind: 'pdf'; pdf: PDFDocument }
);

/** Extensions that a name may have, by what the bytes are. */
const namesOf = { jpg: ['jpg', 'jpeg', 'jpe', 'jfif'], png: ['png'], pdf: ['pdf'] } as const;

/** Largest attachment, in bytes. */
const byteLimit = 40 * 1024 * 1024;

/**
 * Opens an attachment, known by its bytes. A name that says something else is refused: it is nearly always the
 * wrong file. `at` is its dossier path. Errors: `attachment-empty`, `attachment-type`, `attachment-name-mismatch`,
 * `attachment-damaged`, `attachment-encrypted`, `attachment-too-many-pages`, `attachment-too-many-pixels`,
 * `attachment-too-large`, `attachment-annotated`.
 */
export async function loadAttachment(
  images: ImageCodec,
  { name, bytes, at }: { name: string; bytes: Uint8Array; at: string },
): Promise<LoadedAttachment> {
  const extension = await typeOf(bytes, at);
  const named = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!namesOf[extension].some((accepted) => accepted === named))
    throw new AppError('attachment-name-mismatch', at);
  if (extension === 'pdf') {
    const pdf = await openPdf(bytes, at);
    return { kind: 'pdf', extension, pdf, pages: pdf.getPageCount() };
  }
  return { kind: 'image', extension, pages: 1, image: await readImage(images, bytes, at) };
}

async function typeOf(bytes: Uint8Array, at: string): Promise<keyof typeof namesOf> {
  if (bytes.byteLength === 0) throw new AppError('attachment-empty', at);
  if (bytes.byteLength > byteLimit) throw new AppError('attachment-too-large', at);
  const found = (await fileTypeFromBuffer(bytes))?.ext;
  if (found !== 'jpg' && found !== 'png' && found !== 'pdf') throw new AppError('attachment-type', at);
  return found;
}

async function readImage(images: ImageCodec, bytes: Uint8Array, at: string): Promise<PrintableImage> {
  try {
    return await images.toPrintable(bytes);
  } catch (cause) {
    throw new AppError(cause instanceof AppError ? cause.code : 'attachment-damaged', at, { cause });
  }
}

/** Banks lock their PDF for changes with an empty password: that one opens; a real password is refused. */
async function openPdf(bytes: Uint8Array, at: string): Promise<PDFDocument> {
  let pdf: PDFDocument;
  try {
    pdf = await PDFDocument.load(bytes, { password: '', updateMetadata: false });
  } catch (cause) {
    const locked = cause instanceof EncryptedPDFError || /password|encrypt/i.test(String(cause));
    throw new AppError(locked ? 'attachment-encrypted' : 'attachment-damaged', at, { cause });
  }
  if (pdf.getPageCount() > pageLimit) throw new AppError('attachment-too-many-pages', at);
  if (pdf.getPageCount() === 0 || pdf.getPages().some(isPageIncomplete))
    throw new AppError('attachment-damaged', at);
  if (!settlePdf(pdf)) throw new AppError('attachment-annotated', at);
  return pdf;
}
