/** Points in a millimetre: a PDF point is 1/72 inch. */
const pointsPerMillimetre = 72 / 25.4;

/** A4 in points, as PDF producers round it: 210 × 297 mm. */
export const a4 = { width: 595.28, height: 841.89 } as const;

/** Millimetres to points. */
export function mm(millimetres: number): number {
  return millimetres * pointsPerMillimetre;
}

/** Points to millimetres, to the hundredth. */
function toMm(points: number): number {
  return Math.round((points / pointsPerMillimetre) * 100) / 100;
}

/** A rectangle in PDF space: points, from the lower left corner of the page. */
export type Rect = { x: number; y: number; width: number; height: number };

/** A template box ([x, y, width, height] in millimetres from the top left) as a rectangle in PDF space. */
export function boxToRect([x, y, width, height]: readonly [number, number, number, number]): Rect {
  return { x: mm(x), y: a4.height - mm(y + height), width: mm(width), height: mm(height) };
}

/** A rectangle in PDF space as a box in millimetres from the top left of an A4 page. */
export function rectToBox({ x, y, width, height }: Rect): [number, number, number, number] {
  return [toMm(x), toMm(a4.height - y - height), toMm(width), toMm(height)];
}
