import type { PDFDocument } from 'pdf-lib';
import { AppError } from '../../model/result.ts';
import { withinLimits } from '../limit-opening.ts';
import { loadPdf } from '../open-scan.ts';
import { readContent } from '../page-content.ts';
import { straightenPageTree } from '../straighten-page-tree.ts';

/** No form to be posted is longer, its notice included. */
const formPageLimit = 40;

/**
 * Opens a form that somebody brought, each page with its own boxes, within the limits of memory and time of any file
 * from outside. A form that is locked for changes opens. Errors: `form-too-long`, `form-encrypted` when a password is
 * needed, `form-damaged`, `attachment-too-complex`.
 */
export async function openForm(bytes: Uint8Array): Promise<PDFDocument> {
  return withinLimits(async () => {
    try {
      const pdf = await loadPdf(bytes, '');
      straightenPageTree(pdf, formPageLimit);
      for (const { node } of pdf.getPages()) readContent(node);
      return pdf;
    } catch (cause) {
      throw new AppError(codeOf(cause), '', { cause });
    }
  });
}

function codeOf(cause: unknown): string {
  if (!(cause instanceof AppError)) return 'form-damaged';
  const codes: Record<string, string> = {
    'attachment-encrypted': 'form-encrypted',
    'attachment-too-many-pages': 'form-too-long',
    'attachment-damaged': 'form-damaged',
  };
  return codes[cause.code] ?? cause.code;
}
