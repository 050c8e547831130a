import type { FormMapping, SeenBox } from './form-mapping.ts';

/** A4 in millimetres: the sheet that every page is printed on. */
export const a4 = { width: 210, height: 297 };

/** What producers round A4 by, in millimetres. */
const tolerance = 0.6;

/** Between a page of the form and the sheet that it is printed on: boxes in millimetres, points as they are pressed. */
export type PageFit = {
  toSheet: (box: SeenBox) => SeenBox;
  toForm: (point: { x: number; y: number }) => { x: number; y: number };
};

/**
 * How a page of another size lies on its sheet: whole, in the middle, never enlarged, and turned by a quarter where it
 * is wider than high. `core/pdf/official/add-sheets-of-form.ts` prints it so. Pure.
 */
export function fitPage({ width, height }: { width: number; height: number }): PageFit {
  const isA4 = Math.abs(width - a4.width) < tolerance && Math.abs(height - a4.height) < tolerance;
  if (isA4) return { toSheet: (box) => box, toForm: (point) => point };
  const isLying = width > height;
  const [wide, high] = isLying ? [height, width] : [width, height];
  const scale = Math.min(1, a4.width / wide, a4.height / high);
  const left = (a4.width - wide * scale) / 2;
  const top = (a4.height - high * scale) / 2;
  if (!isLying)
    return {
      toSheet: ([x, y, w, h]) => [left + x * scale, top + y * scale, w * scale, h * scale],
      toForm: ({ x, y }) => ({ x: (x - left) / scale, y: (y - top) / scale }),
    };
  const bottom = a4.height - top;
  return {
    toSheet: ([x, y, w, h]) => [left + y * scale, bottom - (x + w) * scale, h * scale, w * scale],
    toForm: ({ x, y }) => ({ x: (bottom - y) / scale, y: (x - left) / scale }),
  };
}

/** The same for a page (from 1) of a form of which a mapping is known; one that tells no sizes is taken as A4. Pure. */
export function fitPageOf({ form }: FormMapping, page: number): PageFit {
  return fitPage(form.sizes?.[page - 1] ?? a4);
}
