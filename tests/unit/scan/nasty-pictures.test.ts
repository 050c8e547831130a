import { expect, test } from 'vitest';
import { AppError } from '../../../core/model/result.ts';
import { countScanPages, prepareScan } from '../../../core/usecase/prepare-scan.ts';
import { examplePorts } from '../../support/example-packs.ts';
import { nastyPictures } from '../../support/nasty-pictures.ts';

/** For one file, on a machine that does other work as well. */
const patience = 10_000;

async function outcomeOf(bytes: Uint8Array): Promise<string | number> {
  try {
    return countScanPages((await prepareScan(examplePorts, { bytes })).pages);
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

test.for(nastyPictures)('$name: $outcome', { timeout: patience }, async ({ make, outcome }) => {
  expect(await outcomeOf(await make())).toBe(outcome);
});

test('a damaged HEIC is told after a good one too, of which nothing stands in its holes', async () => {
  const made = (name: string) => nastyPictures.find((one) => one.name === name)?.make();
  const [good, damaged] = await Promise.all([
    made('heic with junk behind it'),
    made('heic with noise in its middle'),
  ]);
  if (!good || !damaged) throw new Error('no such picture');
  for (let time = 1; time <= 3; time += 1) {
    expect(await outcomeOf(good)).toBe(1);
    expect(await outcomeOf(damaged)).toBe('attachment-damaged');
  }
});
