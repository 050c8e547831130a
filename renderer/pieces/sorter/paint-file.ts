import type { ScanExtension } from '../../../core/model/scan-type.ts';
import { drawPage, openPdf } from '../../preview/pdf-reader.ts';

/** What the window can draw by itself. The others are read in the process for files, once they are in the dossier. */
const pictures: readonly ScanExtension[] = ['jpg', 'png', 'webp', 'avif'];

/** Largest file that is drawn before it is in the dossier, in bytes: a picture is a help, not worth the memory. */
const mostBytes = 20 * 1024 * 1024;

let lastTurn: Promise<unknown> = Promise.resolve();

/**
 * The first page of a file that is not in the dossier yet, at most so many CSS pixels wide and high; undefined where it
 * cannot be drawn here. One at a time.
 */
export function paintFile(
  file: File,
  extension: ScanExtension,
  side: number,
): Promise<HTMLCanvasElement | undefined> {
  const turn = lastTurn.then(async () => {
    if (file.size > mostBytes) return undefined;
    if (extension === 'pdf') return paintPdf(file, side);
    return pictures.includes(extension) ? paintPicture(file, side * window.devicePixelRatio) : undefined;
  });
  lastTurn = turn.catch(() => undefined);
  return turn.catch(() => undefined);
}

async function paintPdf(file: File, side: number): Promise<HTMLCanvasElement> {
  const pdf = await openPdf(new Uint8Array(await file.arrayBuffer()));
  try {
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    return await drawPage(pdf, 1, side * Math.min(1, width / height));
  } finally {
    await pdf.destroy();
  }
}

/** Turned as its EXIF says: the browser does that. */
async function paintPicture(file: File, side: number): Promise<HTMLCanvasElement> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const paper = canvas.getContext('2d');
  if (paper) {
    paper.imageSmoothingQuality = 'high';
    paper.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  }
  bitmap.close();
  return canvas;
}
