/** Pages that are read: a paper says on its first ones what it is. */
const firstPages = 3;

/** Characters that are enough to know a paper. */
const enough = 20_000;

/**
 * The text of the first pages of a PDF, line by line, as it can be copied: nothing for a scan without text, or where
 * it cannot be read. By pdf.js, which is large and is loaded when it is first needed.
 */
export async function readText(bytes: Uint8Array, password = ''): Promise<string> {
  try {
    const { getDocument } = await loadPdfJs();
    // It takes the bytes away, and takes no Buffer of Node: a copy.
    const task = getDocument({ data: new Uint8Array(bytes), password, isEvalSupported: false, verbosity: 0 });
    try {
      const pdf = await task.promise;
      let text = '';
      for (
        let number = 1;
        number <= Math.min(pdf.numPages, firstPages) && text.length < enough;
        number += 1
      ) {
        const { items } = await (await pdf.getPage(number)).getTextContent();
        for (const item of items) if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str;
        text += '\n';
      }
      return text.slice(0, enough).normalize('NFKC');
    } finally {
      await task.destroy();
    }
  } catch {
    // What a paper may be is only proposed: the person says what it is.
    return '';
  }
}

/**
 * Its worker is given to it, so that it runs in this process from one bundle. A matrix of the window's is named when it
 * loads, and never used for text: where there is no window, it gets an empty one.
 */
async function loadPdfJs() {
  // Names of a window, which the types of this process do not have.
  const shared = globalThis as { DOMMatrix?: unknown; pdfjsWorker?: unknown };
  shared.DOMMatrix ??= class {};
  shared.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
