import type { Raster } from './raster.ts';
import type { Marks } from './take-patch.ts';

/**
 * Marks what is darker than what lies around it, so that shadows and tables are no ink. `reach`: how far around a
 * pixel its ground is looked for.
 */
export function findInk({ data, width, height }: Raster, reach = 12): Marks {
  const marks = new Uint8Array(width * height);
  // Each column's sum over the rows in reach.
  const columns = new Int32Array(width);
  for (let y = 0; y < Math.min(reach, height); y += 1) addRow(columns, data, y, 1);
  for (let y = 0; y < height; y += 1) {
    if (y + reach < height) addRow(columns, data, y + reach, 1);
    if (y - reach > 0) addRow(columns, data, y - reach - 1, -1);
    const rows = Math.min(height, y + reach + 1) - Math.max(0, y - reach);
    const row = data.subarray(y * width, (y + 1) * width);
    markRow(row, columns, rows, reach, marks.subarray(y * width, (y + 1) * width));
  }
  return { marks, width, height };
}

function addRow(columns: Int32Array, data: Uint8Array, y: number, sign: 1 | -1): void {
  const row = y * columns.length;
  for (let x = 0; x < columns.length; x += 1) columns[x] = (columns[x] ?? 0) + sign * (data[row + x] ?? 0);
}

/** Along a row the sums of the columns in reach are added and taken off one by one. */
function markRow(row: Uint8Array, columns: Int32Array, rows: number, reach: number, marks: Uint8Array): void {
  const width = row.length;
  let sum = 0;
  for (let x = 0; x < Math.min(reach, width); x += 1) sum += columns[x] ?? 0;
  for (let x = 0; x < width; x += 1) {
    if (x + reach < width) sum += columns[x + reach] ?? 0;
    if (x - reach > 0) sum -= columns[x - reach - 1] ?? 0;
    const mean = sum / (rows * (Math.min(width, x + reach + 1) - Math.max(0, x - reach)));
    if ((row[x] ?? 0) < mean - Math.max(18, mean * 0.15)) marks[x] = 1;
  }
}
