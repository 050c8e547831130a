import { describe, expect, test } from 'vitest';
import { chooseEnvelope, envelopes } from '../../../core/rules/envelopes.ts';
import { planDocuments } from '../../../core/rules/plan.ts';
import { planPost } from '../../../core/rules/post.ts';
import { bandOf, isNearTop, sheetGrams, weigh } from '../../../core/rules/postage.ts';
import { story } from '../../support/story.ts';

const [dl, c5, c4] = envelopes;

test('a sheet of A4 of 80 g/m² weighs 4.99 g', () => {
  expect(sheetGrams).toBeCloseTo(4.99, 2);
});

test('a weight is rounded up, because a letter that is too heavy is taxed', () => {
  expect(weigh(0, dl)).toBe(5);
  expect(weigh(3, dl)).toBe(20);
  expect(weigh(20, c4)).toBe(118);
});

test('a weight is in the band that it reaches, and over 2 kg in none', () => {
  expect([1, 20, 21, 100, 101, 250, 251, 500, 501, 2000].map((grams) => bandOf(grams, 'letter'))).toEqual([
    20, 20, 100, 100, 250, 250, 500, 500, 1000, 2000,
  ]);
  expect(bandOf(2001, 'letter')).toBeNull();
  expect([21, 50, 51].map((grams) => bandOf(grams, 'registered'))).toEqual([50, 50, 100]);
});

test('a weight within one sheet of the end of its band is near it', () => {
  const near = [94, 95, 96, 100, 101].map((grams) => isNearTop({ grams, band: bandOf(grams, 'letter') }));
  expect(near).toEqual([false, false, true, true, false]);
  expect(isNearTop({ grams: 2100, band: null })).toBe(false);
});

describe('the envelope', () => {
  test('is the smallest that the sheets fit in', () => {
    const chosen = [1, 5, 6, 10, 11, 60].map((sheets) => chooseEnvelope({ sheets, hasOriginal: false }));
    expect(chosen).toEqual([dl, dl, c5, c5, c4, c4]);
  });

  test('takes an original flat, however few the sheets are', () => {
    expect(chooseEnvelope({ sheets: 2, hasOriginal: true })).toBe(c4);
  });
});

describe('what goes by post', () => {
  test('counts an original that has no scan as one sheet, and what is sent later as none', () => {
    const draft = story();
    expect(planPost(draft, planDocuments(draft), 15)).toEqual({
      envelope: 'c4',
      sheets: 16,
      estimated: 1,
      grams: 98,
      band: 100,
      registered: true,
    });
  });

  test('counts an original by the pages of its scan, and a photocopy that is added by hand', () => {
    const draft = story();
    const scan = { path: 'story/birth-certificate.jpg', pages: 2 };
    const pieces = {
      ...draft.pieces,
      'birth-certificate': { sendAs: 'original' as const, files: [scan] },
      lease: { sendAs: 'by-hand' as const },
      visa: { sendAs: 'by-hand' as const },
    };
    const changed = { ...draft, pieces };
    expect(planPost(changed, planDocuments(changed), 10)).toMatchObject({ sheets: 13, estimated: 3 });
  });

  test('is an ordinary letter where no original is in it', () => {
    const draft = story();
    const pieces = { ...draft.pieces, 'birth-certificate': { sendAs: 'by-hand' as const } };
    const changed = { ...draft, pieces };
    expect(planPost(changed, planDocuments(changed), 4)).toMatchObject({
      registered: false,
      envelope: 'dl',
      grams: 30,
      band: 100,
    });
  });
});
