import { PDFBool, PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import { AppError } from '../../model/result.ts';
import { inheritedBy } from '../read-field.ts';
import type { Widget } from './read-fields.ts';

/** Whether somebody signed a form, or certified that it must not be changed (ISO 32000-1, 12.8). */
export function signedState(pdf: PDFDocument, widgets: readonly Widget[]): 'no' | 'signed' | 'certified' {
  const permissions = pdf.catalog.lookup(PDFName.of('Perms'));
  if (permissions instanceof PDFDict && permissions.has(PDFName.of('DocMDP'))) return 'certified';
  const isSigned = widgets.some(
    ({ kind, dict }) => kind === 'signature' && inheritedBy(dict, 'V') instanceof PDFDict,
  );
  return isSigned ? 'signed' : 'no';
}

/** True for a form of Adobe LiveCycle without fields on its pages: its own program makes them when it opens. */
export function isMadeOnOpening(pdf: PDFDocument, writable: number): boolean {
  const form = pdf.catalog.lookup(PDFName.of('AcroForm'));
  const hasXfa = form instanceof PDFDict && form.has(PDFName.of('XFA'));
  return writable === 0 && (hasXfa || pdf.catalog.lookup(PDFName.of('NeedsRendering')) === PDFBool.True);
}

/**
 * A form that is signed stays as it is: to write on it would void what was signed. Errors: `form-signed`,
 * `form-certified`, `form-made-on-opening`.
 */
export function refuseForm(pdf: PDFDocument, widgets: readonly Widget[]): void {
  const state = signedState(pdf, widgets);
  if (state !== 'no') throw new AppError(state === 'signed' ? 'form-signed' : 'form-certified');
  const writable = widgets.filter(({ kind }) => kind !== 'button' && kind !== 'signature').length;
  if (isMadeOnOpening(pdf, writable)) throw new AppError('form-made-on-opening');
}
