import { EncryptedPDFError, PDFDocument } from 'pdf-lib';
import { pageLimit } from '../model/piece.ts';
import { AppError } from '../model/result.ts';
import { isPageIncomplete } from './find-missing-parts.ts';
import { settlePdf } from './settle-pdf.ts';

/**
 * Opens somebody's PDF, checks it to its last page, and brings it to what its viewer shows. Banks lock their PDF for
 * changes with an empty password: that one opens without asking. Errors: `attachment-encrypted` when a password is
 * needed, `attachment-password-wrong`, `attachment-damaged`, `attachment-too-many-pages`, `attachment-annotated`.
 */
export async function openScanPdf(bytes: Uint8Array, password = ''): Promise<PDFDocument> {
  const pdf = await loadPdf(bytes, password);
  if (pdf.getPageCount() > pageLimit) throw new AppError('attachment-too-many-pages');
  if (pdf.getPageCount() === 0 || pdf.getPages().some(isPageIncomplete))
    throw new AppError('attachment-damaged');
  if (!settlePdf(pdf)) throw new AppError('attachment-annotated');
  return pdf;
}

async function loadPdf(bytes: Uint8Array, password: string): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { password, updateMetadata: false });
  } catch (cause) {
    const isLocked = cause instanceof EncryptedPDFError || /password|encrypt/i.test(String(cause));
    const locked = password === '' ? 'attachment-encrypted' : 'attachment-password-wrong';
    throw new AppError(isLocked ? locked : 'attachment-damaged', '', { cause });
  }
}
