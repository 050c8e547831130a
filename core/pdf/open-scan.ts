import {
  EncryptedPDFError,
  type PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFStream,
} from 'pdf-lib';
import { pageLimit } from '../model/piece.ts';
import { AppError } from '../model/result.ts';
import type { FontSource } from './faces.ts';
import { isPageIncomplete } from './find-missing-parts.ts';
import { withinLimits } from './limit-opening.ts';
import { readContent } from './page-content.ts';
import { refuseUnfinishedForm } from './refuse-unfinished-form.ts';
import { settlePdf } from './settle-pdf.ts';
import { straightenPageTree } from './straighten-page-tree.ts';

/** Largest picture that a page may show, in pixels: an A4 sheet in black and white at 1,200 dots per inch is half. */
const pixelLimit = 300_000_000;

/**
 * Opens somebody's PDF, checks it to its last page, and brings it to what its viewer shows. Banks lock their PDF for
 * changes with an empty password: that one opens without asking. Memory and time are limited before anything is
 * unpacked. Errors: `attachment-encrypted` when a password is needed, `attachment-password-wrong`,
 * `attachment-damaged`, `attachment-too-many-pages`, `attachment-too-many-pixels`, `attachment-too-complex`,
 * `attachment-xfa`, `attachment-annotated`.
 */
export async function openScanPdf(bytes: Uint8Array, fonts: FontSource, password = ''): Promise<PDFDocument> {
  return withinLimits(async () => {
    const pdf = await loadPdf(bytes, password);
    try {
      await checkPdf(pdf, fonts);
    } catch (cause) {
      // Whatever pdf-lib stumbles over while it walks through the file is a fault of the file.
      throw cause instanceof AppError ? cause : new AppError('attachment-damaged', '', { cause });
    }
    return pdf;
  });
}

async function checkPdf(pdf: PDFDocument, fonts: FontSource): Promise<void> {
  straightenPageTree(pdf, pageLimit);
  const seen = new Set<PDFRef>();
  if (pdf.getPages().some((page) => isPageIncomplete(page, seen))) throw new AppError('attachment-damaged');
  for (const { node } of pdf.getPages()) readContent(node);
  if (hasVastPicture(pdf)) throw new AppError('attachment-too-many-pixels');
  refuseUnfinishedForm(pdf);
  await settlePdf(pdf, fonts);
}

/** Opens a PDF, with an empty password where it is locked for changes only. Errors: as `openScanPdf`. */
export async function loadPdf(bytes: Uint8Array, password: string): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { password, updateMetadata: false });
  } catch (cause) {
    const isLocked = cause instanceof EncryptedPDFError || /password|encrypt/i.test(String(cause));
    const locked = password === '' ? 'attachment-encrypted' : 'attachment-password-wrong';
    throw new AppError(isLocked ? locked : 'attachment-damaged', '', { cause });
  }
}

function hasVastPicture(pdf: PDFDocument): boolean {
  return pdf.context.enumerateIndirectObjects().some(([, object]) => {
    if (!(object instanceof PDFStream)) return false;
    if (object.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Image')) return false;
    const [width = 0, height = 0] = ['Width', 'Height'].map((side) => sideOf(object.dict, side));
    return width * height > pixelLimit;
  });
}

function sideOf(picture: PDFDict, name: string): number {
  const side = picture.lookup(PDFName.of(name));
  return side instanceof PDFNumber ? side.asNumber() : 0;
}
