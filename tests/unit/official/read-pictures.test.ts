import { expect, it } from 'vitest';
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
