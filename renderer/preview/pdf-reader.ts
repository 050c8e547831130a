import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
// The legacy build, in page and worker: the current one needs newer JavaScript than the oldest Electron has.
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url';

/** The part of the Trusted Types API that is used here; TypeScript's library does not describe it yet. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
};

/**
 * pdf.js works in its own thread. The content security policy lets one script address through, and only by the
 * policy of this name: pdf.js's worker, which ships with the app.
 */
function startWorker(): PDFWorker {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('liasse-pdf-worker', {
    createScriptURL: (url) => {
      if (url !== workerUrl) throw new TypeError('Not the worker of pdf.js');
      return url;
    },
  });
  const port = new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' });
  return PDFWorker.create({ port });
}

let worker: PDFWorker | undefined;

/** Opens a PDF for showing. The bytes are copied, because pdf.js gives them away to its worker. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  worker ??= startWorker();
  return getDocument({ data: bytes.slice(), worker, isEvalSupported: false, useWasm: false }).promise;
}

/** One page, painted aside so that it can replace the shown one at once. */
export type PaintedPage = { canvas: HTMLCanvasElement; text: string };

/** Paints a page (from 1) so many CSS pixels wide, at the sharpness of the screen. */
export async function paintPage(pdf: PDFDocumentProxy, number: number, width: number): Promise<PaintedPage> {
  const page = await pdf.getPage(number);
  const unscaled = page.getViewport({ scale: 1 });
  const scale = (width * window.devicePixelRatio) / unscaled.width;
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  const content = await page.getTextContent();
  const text = content.items
    .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
    .join('');
  return { canvas, text };
}
