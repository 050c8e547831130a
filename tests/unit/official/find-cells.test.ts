import sharp from 'sharp';
import { expect, it } from 'vitest';
import { findCells } from '../../../core/node/scan/find-cells.ts';
import { findCombs, joinSeries } from '../../../core/pdf/official/find-combs.ts';
import { proposeMapping } from '../../../core/usecase/propose-mapping.ts';
import { exampleForms } from '../../support/forms/example-forms.ts';

it('finds the cells in the picture of a form, and does not pretend to know what they are for', async () => {
  const scan = await exampleForms.find(({ name }) => name === 'a scan')?.make();
  const { description, mapping } = await proposeMapping(scan?.bytes ?? new Uint8Array(), findCells);
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

it('finds cells in frames so pale that they are nearly as light as the paper, and a date in its groups', async () => {
  // As in the place for the date of a scanned form: groups with gaps, frames of a pale orange on white.
  const lefts = [300, 343, 402, 445, 504, 547, 590, 633];
  const frames = lefts.map(
    (x) => `<rect x="${x}" y="200" width="36" height="36" fill="#fff" stroke="#fff0d8" stroke-width="4"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1643" height="2327"><rect width="1643" height="2327" fill="#f3e6c4"/><rect x="100" y="100" width="1200" height="300" fill="#fff"/>${frames.join('')}</svg>`;
  const jpeg = await sharp(Buffer.from(svg)).jpeg({ quality: 92 }).toBuffer();
  const cells = (await findCells(jpeg)).map(([x, y, width, height]): [number, number, number, number] => [
    x * 210,
    y * 297,
    width * 210,
    height * 297,
  ]);
  expect(cells).toHaveLength(8);
  const [date, ...others] = joinSeries(findCombs(cells).combs);
  expect(others).toEqual([]);
  expect(date?.cells).toHaveLength(8);
  for (const [index, [left, width]] of (date?.cells ?? []).entries()) {
    const middle = (((lefts[index] ?? 0) + 18) / 1643) * 210;
    expect(Math.abs((date?.box[0] ?? 0) + left + width / 2 - middle)).toBeLessThan(0.15);
  }
});
