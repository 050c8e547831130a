/** The page that nobody sees: every page of the PDF as a picture, for Chromium to print. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { desk, openPdf } from '../preview/pdf-reader.ts';
import './sheets.css';

declare global {
  interface Window {
    /** How it went, for the main process, which waits for it. */
    sheets?: Promise<'ready' | 'too-many-pages'>;
  }
}

/** Of the pictures. At 200 the smallest print of the form looks frayed beside what a PDF program prints. */
const dotsPerInch = 300;
/** Photographs nearly as they are; a page of text stays under a megabyte. */
const quality = 0.92;
/** So many photographs are 200 MB in this window, and as much again in the printer's queue. */
const pageLimit = 200;

window.sheets = showSheets();

async function showSheets(): Promise<'ready' | 'too-many-pages'> {
  const answer = await fetch('/to-print.pdf');
  if (!answer.ok) throw new Error('There is nothing to print');
  const pdf = await openPdf(new Uint8Array(await answer.arrayBuffer()));
  if (pdf.numPages > pageLimit) return 'too-many-pages';
  // One canvas for all of them: memory grows by the compressed pictures alone. Elsewhere it has not the PDF's fonts.
  const canvas = desk().createElement('canvas');
  for (let number = 1; number <= pdf.numPages; number += 1) {
    await paintPage(pdf, number, canvas);
    document.body.append(await takePicture(canvas));
  }
  await pdf.destroy();
  return 'ready';
}

async function paintPage(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement): Promise<void> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: dotsPerInch / 72 });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  // Painting for the screen waits for the next frame, and a window that is not shown has none.
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  page.cleanup();
}

/** A picture of what is on the canvas, loaded: Chromium does not wait for pictures when it prints. */
async function takePicture(canvas: HTMLCanvasElement): Promise<HTMLImageElement> {
  const picture = new Image();
  const url = URL.createObjectURL(compress(canvas));
  await new Promise((loaded, failed) => {
    picture.onload = loaded;
    picture.onerror = failed;
    picture.src = url;
  });
  URL.revokeObjectURL(url);
  return picture;
}

/** By way of a text, because `toBlob` waits until the window has nothing else to do: seconds on a busy computer. */
function compress(canvas: HTMLCanvasElement): Blob {
  const [, base64 = ''] = canvas.toDataURL('image/jpeg', quality).split(',');
  return new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))]);
}
