import type { PDFPage } from 'pdf-lib';
import type { PageEdit } from '../model/piece.ts';

type Area = { left: number; bottom: number; right: number; top: number };

/**
 * The part of somebody's page that is printed, in its own coordinates: what a viewer shows, its crop box wherever
 * that has its origin, or the part of it that was marked by hand, which is given on the page as it is seen.
 */
export function printedArea(page: PDFPage, { corners }: PageEdit): Area {
  const { x, y, width, height } = page.getCropBox();
  if (!corners) return { left: x, bottom: y, right: x + width, top: y + height };
  const own = corners.map((corner) => unturned(corner, page.getRotation().angle));
  const across = own.map((corner) => corner.x);
  const down = own.map((corner) => corner.y);
  return {
    left: x + Math.min(...across) * width,
    right: x + Math.max(...across) * width,
    top: y + (1 - Math.min(...down)) * height,
    bottom: y + (1 - Math.max(...down)) * height,
  };
}

/** A place on the page as it is seen, on the page as it lies in the file: shares from the top left. */
function unturned({ x, y }: { x: number; y: number }, rotation: number): { x: number; y: number } {
  switch (((rotation % 360) + 360) % 360) {
    case 90:
      return { x: y, y: 1 - x };
    case 180:
      return { x: 1 - x, y: 1 - y };
    case 270:
      return { x: 1 - y, y: x };
    default:
      return { x, y };
  }
}
