import { describe, expect, test } from 'vitest';
import { type GivenSignatures, printedPhoto, standingOf } from '../../../core/rules/signatures.ts';

const digest = 'a'.repeat(64);
const paper = { digest, boxes: [{ signer: 'host' as const }, { signer: 'applicant' as const }] };
const signed = { signedOn: '2026-11-22', digest };
const photo = { ...signed, way: 'photo', photo: { path: 'attachments/a.jpg', page: 1 } } as const;
const { digest: _, ...unchecked } = { ...photo, photo: { path: 'attachments/b.jpg', page: 1 } };
const drawn = { ...signed, way: 'drawn', strokes: [[0, 0, 10, 10]] } as const;
const byHand = { ...signed, way: 'paper' } as const;
const drawnHere = { ...drawn, strokes: [[0, 0, 10, 10]] };

const standings = (given: GivenSignatures) =>
  (['host', 'applicant'] as const).map((signer) => standingOf(given, signer, paper));

describe('a photograph of a sheet that two people sign', () => {
  test.for<[string, GivenSignatures, string[]]>([
    ['without one each stands alone', { host: drawnHere, applicant: byHand }, ['drawn', 'paper']],
    ['a drawn signature is not on it', { host: photo, applicant: drawnHere }, ['photo', 'not-on-photo']],
    ['nor one made on another print', { host: photo, applicant: byHand }, ['photo', 'not-on-photo']],
    ['nor one that is missing', { host: photo }, ['photo', 'not-on-photo']],
    ['whoever gave it', { host: drawnHere, applicant: photo }, ['not-on-photo', 'photo']],
    [
      'one that is said to be on it stands as it does',
      { host: photo, applicant: { ...byHand, onPhoto: { path: 'attachments/a.jpg', page: 1 } } },
      ['photo', 'photo'],
    ],
    [
      'which may be unchecked',
      { host: unchecked, applicant: { ...byHand, onPhoto: { path: 'attachments/b.jpg', page: 1 } } },
      ['photo-unchecked', 'photo-unchecked'],
    ],
    [
      'another photograph is asked about again',
      { host: photo, applicant: { ...byHand, onPhoto: { path: 'attachments/b.jpg', page: 1 } } },
      ['photo', 'not-on-photo'],
    ],
    [
      'so is another page of the same file',
      { host: photo, applicant: { ...byHand, onPhoto: { path: 'attachments/a.jpg', page: 2 } } },
      ['photo', 'not-on-photo'],
    ],
    ['both gave the same one', { host: photo, applicant: { ...photo } }, ['photo', 'photo']],
    [
      'of two, the one that was compared is printed',
      { host: unchecked, applicant: photo },
      ['not-on-photo', 'photo'],
    ],
    [
      'one of another text is printed by nobody, and hides nobody',
      { host: { ...photo, digest: 'b'.repeat(64) }, applicant: drawnHere },
      ['void', 'drawn'],
    ],
    [
      'when it was taken away, what was on it was signed by hand',
      { applicant: { ...byHand, onPhoto: { path: 'attachments/a.jpg', page: 1 } } },
      ['missing', 'paper'],
    ],
  ])('%s', ([, given, expected]) => expect(standings(given)).toEqual(expected));

  test('only one is printed', () => {
    expect(printedPhoto({ host: unchecked, applicant: photo }, paper)?.signer).toBe('applicant');
    expect(printedPhoto({ host: drawnHere }, paper)).toBeUndefined();
  });
});
