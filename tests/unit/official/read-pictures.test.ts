import { expect, it } from 'vitest';
import { tracePicture } from '../../../core/pdf/official/trace-picture.ts';
import { proposeMapping } from '../../../core/usecase/propose-mapping.ts';
import { exampleForms } from '../../support/forms/example-forms.ts';

it('finds the cells in the picture of a form, and does not pretend to know what they are for', async () => {
  const scan = await exampleForms.find(({ name }) => name === 'a scan')?.make();
  const { description, mapping } = await proposeMapping(scan?.bytes ?? new Uint8Array());
  expect(description.kind).toBe('scan');
  expect(mapping.placements).toHaveLength(1);
  const [{ to, datum, standing } = {}] = mapping.placements;
  expect({ datum, standing }).toEqual({ datum: undefined, standing: 'doubtful' });
  if (!to || !('box' in to) || !Array.isArray(to.cells)) throw new Error('No cells');
  expect(to.cells).toHaveLength(14);
  // The cells begin 300 of 1240 pixels from the left, and stand 200 of 1754 from the top.
  expect(Math.abs(to.box[0] - (300 / 1240) * 210)).toBeLessThan(0.5);
  expect(Math.abs(to.box[1] - (200 / 1754) * 297)).toBeLessThan(0.5);
});

it('traces pale lines and boxes in a picture, whatever its ground, and tells them from print', () => {
  const [width, height, scale] = [600, 300, 6];
  const data = new Uint8Array(width * height).fill(220);
  const paint = (x: number, y: number, wide: number, high: number, grey: number) => {
    for (let row = y; row < y + high; row += 1) data.fill(grey, row * width + x, row * width + x + wide);
  };
  paint(60, 100, 400, 2, 190);
  for (const [x, y, wide, high] of [
    [500, 90, 24, 2],
    [500, 112, 24, 2],
    [500, 90, 2, 24],
    [522, 90, 2, 24],
  ] as const)
    paint(x, y, wide, high, 120);
  // Letters: short strokes, which are no lines.
  for (let x = 70; x < 160; x += 10) paint(x, 200, 4, 10, 40);
  const { across, down, print } = tracePicture({ data, width, height }, scale);
  expect(across.find(([, , wide]) => wide > 300)).toEqual([60, 100.5, 400, 0]);
  expect(across).toHaveLength(3);
  expect(down).toHaveLength(2);
  expect(print.every(([, y]) => y > 180 && y < 220)).toBe(true);
  expect(print.length).toBeGreaterThan(0);
});
