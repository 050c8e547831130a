/// <reference path="./pdfjs-worker.d.ts" />
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Opens a PDF with pdf.js, which has no part in making ours, and closes it when it was read. Large: loaded when it is
 * first needed. Throws where it cannot be opened.
 */
export async function readWithPdfJs<Value>(
  bytes: Uint8Array,
  password: string,
  read: (pdf: PDFDocumentProxy) => Promise<Value>,
): Promise<Value> {
  const { getDocument } = await loadPdfJs();
  // It takes the bytes away, and takes no Buffer of Node: a copy.
  const task = getDocument({ data: new Uint8Array(bytes), password, isEvalSupported: false, verbosity: 0 });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}

/** The numbers of the operators of a page, by name. */
export async function pdfJsOperators(): Promise<Readonly<Record<string, number>>> {
  return (await loadPdfJs()).OPS;
}

/** The text of a page (from 1), line by line, as it can be copied. */
export async function readPageText(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
}

/**
 * Its worker is given to it, so that it runs in this process from one bundle. In a process of Electron it takes itself
 * to be in a window: what it names of one, and does not use for text, is there for it.
 */
async function loadPdfJs() {
  // Names of a window, which the types of this process do not have.
  const shared = globalThis as { DOMMatrix?: unknown; navigator?: unknown; pdfjsWorker?: unknown };
  shared.DOMMatrix ??= class {};
  shared.navigator ??= { language: 'fr', platform: '', userAgent: '' };
  shared.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
