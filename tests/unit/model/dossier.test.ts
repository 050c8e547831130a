import { describe, expect, test } from 'vitest';
import { isCalendarDay, localDay } from '../../../core/model/date.ts';
import { completeDossier, draftDossier, emptyDossier } from '../../../core/model/dossier.ts';
import { withoutBlanks } from '../../../core/model/draft.ts';
import { readPath, schemaHasPath, textsUnder } from '../../../core/model/path.ts';
import { AppError } from '../../../core/model/result.ts';
import { readComplete, readDraft, settleAnswers } from '../../../core/model/validate.ts';
import { story, today } from '../../support/story.ts';

function refusal(input: unknown): { code: string; at: string } {
  try {
    readDraft(input);
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, at: error.at };
  }
  return { code: 'accepted', at: '' };
}

describe('the draft view', () => {
  test('takes a dossier about which nothing is known', () => {
    expect(readDraft(emptyDossier())).toEqual(emptyDossier());
  });

  test('takes any text in a field that is being typed', () => {
    const draft = { version: 1, applicant: { birthDate: '1992-0', birthName: '', phone: '06 3' } };
    expect(readDraft(draft)).toEqual(draft);
  });

  test('has a place for everything that the complete view has', () => {
    const paths = [
      'applicant.birthPlace.town',
      'stay.validatedOn',
      'pieces.host-id.files.0.path',
      'addressee.confirmed',
    ];
    for (const path of paths) expect([path, schemaHasPath(draftDossier, path)]).toEqual([path, true]);
    expect(schemaHasPath(draftDossier, 'applicant.shoeSize')).toBe(false);
  });

  test.for([
    [{ version: 1, applicant: { shoeSize: 38 } }, 'unknown-field', 'applicant.shoeSize'],
    [{ version: 1, pieces: { diploma: {} } }, 'unknown-field', 'pieces.diploma'],
    [{ version: 1, applicant: { birthName: 12 } }, 'wrong-type', 'applicant.birthName'],
    [{ version: 1, applicant: { civility: 'x' } }, 'not-a-choice', 'applicant.civility'],
    [{ version: 1, applicant: { birthName: 'a'.repeat(5000) } }, 'too-long', 'applicant.birthName'],
    [{ version: 2 }, 'version-unknown', 'version'],
    [{}, 'missing', 'version'],
    [[], 'not-a-dossier', ''],
    [null, 'not-a-dossier', ''],
  ] as const)('refuses %j with %s at %s', ([input, code, at]) => {
    expect(refusal(input)).toEqual({ code, at });
  });
});

describe('the complete view', () => {
  test('takes the story', () => {
    expect(readComplete(story(), today)).toHaveProperty('dossier');
  });

  test('counts an emptied field as missing and an untouched optional one as absent', () => {
    const draft = story();
    const emptied = { ...draft, applicant: { ...draft.applicant, birthName: '  ', email: '' } };
    expect(readComplete(emptied, today)).toEqual({
      issues: [{ code: 'missing', at: 'applicant.birthName' }],
    });
  });

  test('stores names composed (NFC) and without stray spaces', () => {
    const draft = story();
    const typed = { ...draft, applicant: { ...draft.applicant, birthName: '  Nguye\u0302\u0303n  Thi ' } };
    const read = readComplete(typed, today);
    expect('dossier' in read && read.dossier.applicant.birthName).toBe('Nguyễn Thi');
  });

  test('says that a name with a control character cannot be printed', () => {
    const draft = story();
    const typed = { ...draft, applicant: { ...draft.applicant, birthName: 'Re\u0007yes' } };
    expect(readComplete(typed, today)).toEqual({
      issues: [{ code: 'unprintable', at: 'applicant.birthName' }],
    });
  });

  test('wants the address of the fund to be confirmed', () => {
    const draft = story();
    const unconfirmed = { ...draft, addressee: { ...draft.addressee, confirmed: false } };
    expect(readComplete(unconfirmed, today)).toEqual({
      issues: [{ code: 'address-unconfirmed', at: 'addressee.confirmed' }],
    });
  });

  test('knows that a birth date may be today but not tomorrow', () => {
    const { birthDate } = completeDossier(today).shape.applicant.shape;
    expect(birthDate.safeParse('2026-11-23').success).toBe(true);
    expect(birthDate.safeParse('2026-11-24').error?.issues[0]?.message).toBe('date-in-future');
  });
});

test.for([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2026-02-31', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['1900-02-29', false],
] as const)('%s is a day that exists: %s', ([day, exists]) => {
  expect(isCalendarDay(day)).toBe(exists);
});

test('the day is that of the place, not of Greenwich', () => {
  expect(localDay(new Date(2026, 10, 23, 0, 30))).toBe('2026-11-23');
});

test('blanks are taken out down to the groups that hold nothing', () => {
  expect(withoutBlanks({ a: ' ', b: { c: '' }, d: { e: 'x', f: undefined }, g: false })).toEqual({
    d: { e: 'x' },
    g: false,
  });
});

test('texts under a path come with their own paths', () => {
  expect(textsUnder({ a: { b: 'x', c: { d: 'y' } }, e: 'z' }, 'a')).toEqual([
    { path: 'a.b', text: 'x' },
    { path: 'a.c.d', text: 'y' },
  ]);
  expect(readPath({ a: [{ b: 1 }] }, 'a.0.b')).toBe(1);
});

test('what is already right is printed as it is stored; what is being typed stays as it is', () => {
  const typed = {
    phone: '+33 6 39 98 01 12',
    birthName: 'Nguye\u0302\u0303n',
    birthDate: '1992-0',
    email: 'a@',
  };
  expect(settleAnswers({ version: 1, applicant: typed }).applicant).toEqual({
    phone: '0639980112',
    birthName: 'Nguyễn',
    birthDate: '1992-0',
    email: 'a@',
  });
});
