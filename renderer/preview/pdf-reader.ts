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
  return getDocument({
    data: bytes.slice(),
    worker,
    isEvalSupported: false,
    useWasm: false,
    ownerDocument: desk(),
  }).promise;
}

let frame: HTMLIFrameElement | undefined;

/**
 * A document out of sight in which pages are drawn. Fonts that come and go with every sheet would have the window's own
 * document laid out anew, twice a font.
 */
export function desk(): Document {
  if (!frame) {
    frame = document.createElement('iframe');
    frame.hidden = true;
    document.body.append(frame);
  }
  return frame.contentDocument ?? document;
}

/** One page, painted aside so that it can replace the shown one at once, and what is written on it. */
export type PaintedPage = { canvas: HTMLCanvasElement; text: string };

export async function paintPage(pdf: PDFDocumentProxy, number: number, width: number): Promise<PaintedPage> {
  return { canvas: await drawPage(pdf, number, width), text: await readPage(pdf, number) };
}

/**
 * Draws a page (from 1) so many CSS pixels wide, at the sharpness of the screen. As for print: the same drawing, but
 * it does not wait for a frame of the screen before each of its parts.
 */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  width: number,
): Promise<HTMLCanvasElement> {
  const page = await pdf.getPage(number);
  const unscaled = page.getViewport({ scale: 1 });
  const scale = (width * window.devicePixelRatio) / unscaled.width;
  const viewport = page.getViewport({ scale });
  const canvas = desk().createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  return canvas;
}

/** What is written on a page (from 1), for whoever hears the sheet. */
export async function readPage(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
}
