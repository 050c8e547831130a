import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lookAtScan } from '../../../core/usecase/look-at-scan.ts';
import { examplePorts } from '../../support/example-packs.ts';
import { dossiersFolder, today } from '../../support/story.ts';

const look = async (name: string) =>
  lookAtScan(examplePorts, { bytes: await readFile(join(dossiersFolder, 'story', name)), today });

test.for([
  ['bank-details.pdf', 'bank-details'],
  ['birth-certificate-translation.pdf', 'birth-certificate-translation'],
  ['host-proof-of-address.pdf', 'host-proof-of-address'],
  ['spouse-rights.pdf', 'spouse-rights'],
  ['visa-validation.pdf', 'visa-validation'],
] as const)('%s is known by its text', async ([name, piece]) => {
  const { extension, pages, pieces } = await look(name);
  expect(extension).toBe('pdf');
  expect(pages).toBeGreaterThan(0);
  expect(pieces[0]).toBe(piece);
});

test('a picture is known by its bytes, and nothing is guessed of it', async () => {
  expect(await look('visa.png')).toEqual({ extension: 'png', pages: 1, pieces: [] });
});
