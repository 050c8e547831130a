import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { SeenBox } from '../../model/form-mapping.ts';
import { mm } from '../units.ts';
import { findPlaces, overlap, type Place } from './find-places.ts';
import type { Picture, Shapes } from './read-shapes.ts';
import type { Words } from './read-words.ts';
import { apply, type SeenPage } from './seen-page.ts';
import { type Grey, tracePicture } from './trace-picture.ts';

/** The least width of a picture that may be a part of a form, in millimetres, and more pixels than any scanner gives. */
const narrowest = 60;
const mostPixels = 40_000_000;

/** More lines than any form has: a photograph. */
const mostLines = 3000;

/**
 * The places to write in the pictures of a page, as far as their cells, boxes and lines can be told: what they are for,
 * nobody can read in them. Those over which something is printed as text are left out.
 */
export async function readPictures(
  proxy: PDFPageProxy,
  seen: SeenPage,
  pictures: readonly Picture[],
  printed: readonly Words[],
): Promise<Place[]> {
  const places: Place[] = [];
  for (const picture of pictures.filter(({ box }) => box[2] >= narrowest)) {
    const grey = await loadGrey(proxy, picture);
    if (grey) places.push(...placesIn(grey, picture, seen));
  }
  return places.filter((place) => printed.every(({ box }) => overlap(box, place.box) < 1));
}

function placesIn(grey: Grey, { matrix }: Picture, seen: SeenPage): Place[] {
  const wide = Math.hypot(matrix[0], matrix[1]) / mm(1);
  const { cells, across, down, print } = tracePicture(grey, grey.width / wide);
  if (across.length + down.length > mostLines) return [];
  const toSeen = ([x, y, width, height]: readonly [number, number, number, number]): SeenBox => {
    const ends = [
      apply(matrix, x / grey.width, 1 - y / grey.height),
      apply(matrix, (x + width) / grey.width, 1 - (y + height) / grey.height),
    ];
    const xs = ends.map((end) => end.x / mm(1));
    const ys = ends.map((end) => seen.height - end.y / mm(1));
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
  };
  // In a picture that lies on its side what runs across it runs down the page.
  const lines = [...across, ...down].map(toSeen);
  const shapes: Shapes = {
    boxes: cells.map((cell) => ({ box: toSeen(cell), isStroked: false, ground: 1 })),
    across: lines.filter(([, , width, height]) => width > height),
    down: lines.filter(([, , width, height]) => width <= height),
    pictures: [],
  };
  const words = print.map((patch): Words => {
    const box = toSeen(patch);
    return { text: '', box, base: box[1] + box[3], size: mm(box[3]) };
  });
  return findPlaces(shapes, { words, lines: [], ticks: [] });
}

/** The pixels of a picture as pdf.js decodes them: bits, or red, green and blue, with or without a fourth byte. */
async function loadGrey(proxy: PDFPageProxy, { id }: Picture): Promise<Grey | undefined> {
  const image = await new Promise<unknown>((resolve) =>
    (id.startsWith('g_') ? proxy.commonObjs : proxy.objs).get(id, resolve),
  );
  if (!isImage(image) || image.width * image.height > mostPixels) return undefined;
  const { data, width, height } = image;
  const bytes = data.length / (width * height);
  const grey = new Uint8Array(width * height);
  if (bytes >= 3) {
    const step = bytes >= 4 ? 4 : 3;
    for (let at = 0, from = 0; at < grey.length; at += 1, from += step)
      grey[at] = (5 * (data[from] ?? 0) + 9 * (data[from + 1] ?? 0) + 2 * (data[from + 2] ?? 0)) >> 4;
    return { data: grey, width, height };
  }
  const row = Math.ceil(width / 8);
  for (let at = 0; at < grey.length; at += 1) {
    const x = at % width;
    const byte = data[Math.floor(at / width) * row + (x >> 3)] ?? 0;
    grey[at] = (byte >> (7 - (x & 7))) & 1 ? 255 : 0;
  }
  return { data: grey, width, height };
}

type Image = { data: Uint8Array | Uint8ClampedArray; width: number; height: number };

function isImage(value: unknown): value is Image {
  if (typeof value !== 'object' || value === null || !('data' in value)) return false;
  const { data } = value;
  return data instanceof Uint8ClampedArray || data instanceof Uint8Array;
}
