import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { seal, unseal } from '../../../core/node/seal.ts';
import { dossiersFolder, storyFile, templatesFolder } from '../../support/story.ts';

const passphrase = 'quatre lapins bleus';
const content = new TextEncoder().encode('Je soussigné Loïc Kervella certifie héberger…');
let sealed: Uint8Array;

beforeAll(async () => {
  sealed = await seal(content, passphrase);
});

test('what was sealed is opened with the same passphrase', async () => {
  expect(Buffer.from(await unseal(sealed, passphrase))).toEqual(Buffer.from(content));
  const empty = await seal(new Uint8Array(), passphrase);
  expect((await unseal(empty, passphrase)).byteLength).toBe(0);
});

test('the same words sealed twice make two files, neither of which shows them', async () => {
  const again = await seal(content, passphrase);
  expect(Buffer.from(again).equals(Buffer.from(sealed))).toBe(false);
  for (const file of [sealed, again]) expect(Buffer.from(file).includes('Kervella')).toBe(false);
});

test('a passphrase is the same from every keyboard, and no other opens', async () => {
  const file = await seal(content, 'élan du matin');
  expect((await unseal(file, 'e\u0301lan du matin')).byteLength).toBe(content.byteLength);
  for (const wrong of ['elan du matin', 'élan du Matin', 'élan du matin ', ''])
    await expect(unseal(file, wrong)).rejects.toMatchObject({ code: 'handover-wrong-passphrase' });
});

describe('a file that was changed', () => {
  // The first and last byte of each part. A try costs half a second where the key has to be made first.
  const places = [0, 3, 6, 7, 8, 11, 12, 27, 28, 39, 40, 70, 90, -16, -1];

  test.for(places)('in its byte %i is refused', async (place) => {
    const changed = Uint8Array.from(sealed);
    const at = place < 0 ? sealed.length + place : place;
    changed[at] = (changed[at] ?? 0) ^ 0x41;
    const code =
      at < 7
        ? 'handover-foreign'
        : at === 7
          ? 'handover-newer'
          : at < 12
            ? 'handover-damaged'
            : 'handover-wrong-passphrase';
    await expect(unseal(changed, passphrase)).rejects.toMatchObject({ code });
  });

  test.for([0, 1, 6, 7, 8, 12, 39, 40, 56, 80])('by cutting it after %i bytes is refused', async (length) => {
    await expect(unseal(sealed.subarray(0, length), passphrase)).rejects.toMatchObject({
      code: 'handover-damaged',
    });
  });

  test('by adding to it is refused', async () => {
    const longer = Buffer.concat([sealed, Buffer.from('x')]);
    await expect(unseal(longer, passphrase)).rejects.toMatchObject({ code: 'handover-damaged' });
  });
});

test.for([
  `${dossiersFolder}/story/bank-details.pdf`,
  `${dossiersFolder}/story/visa.png`,
  `${templatesFolder}/attestation-hebergement/fr.txt`,
  storyFile,
])('a file of another kind is refused at once: %s', async (path) => {
  await expect(unseal(await readFile(path), passphrase)).rejects.toMatchObject({ code: 'handover-foreign' });
});

test('a file of a later version is told apart from a damaged one, and one of no version is damaged', async () => {
  const withVersion = (version: number) => Uint8Array.from(sealed, (byte, at) => (at === 7 ? version : byte));
  await expect(unseal(withVersion(2), passphrase)).rejects.toMatchObject({ code: 'handover-newer' });
  await expect(unseal(withVersion(255).subarray(0, 8), passphrase)).rejects.toMatchObject({
    code: 'handover-newer',
  });
  await expect(unseal(withVersion(0), passphrase)).rejects.toMatchObject({ code: 'handover-damaged' });
});
