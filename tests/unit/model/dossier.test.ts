import { describe, expect, test } from 'vitest';
import { type DraftDossier, draftDossier, emptyDossier } from '../../../core/model/dossier.ts';
import { withoutBlanks } from '../../../core/model/draft.ts';
import { readPath, schemaHasPath, textsUnder } from '../../../core/model/path.ts';
import { AppError } from '../../../core/model/result.ts';
import { readDraft, settleAnswers } from '../../../core/model/validate.ts';
import { answerIssues } from '../../../core/rules/answer-issues.ts';
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
    const draft = { version: 6, applicant: { birthDate: '1992-0', birthName: '', phone: '06 3' } };
    expect(readDraft(draft)).toEqual(draft);
  });

  test('has a place for everything that the complete view has', () => {
    const paths = [
      'applicant.birthPlace.town',
      'stay.validatedOn',
      'pieces.host-id.files.0.path',
      'addressee.confirmed',
      'filing.requested.0',
      'pass.hospital',
    ];
    for (const path of paths) expect([path, schemaHasPath(draftDossier, path)]).toEqual([path, true]);
    expect(schemaHasPath(draftDossier, 'applicant.shoeSize')).toBe(false);
  });

  test.for([
    [{ version: 6, applicant: { shoeSize: 38 } }, 'unknown-field', 'applicant.shoeSize'],
    [{ version: 6, pieces: { diploma: {} } }, 'unknown-field', 'pieces.diploma'],
    [{ version: 6, applicant: { birthName: 12 } }, 'wrong-type', 'applicant.birthName'],
    [{ version: 6, applicant: { civility: 'x' } }, 'not-a-choice', 'applicant.civility'],
    [{ version: 6, applicant: { birthName: 'a'.repeat(5000) } }, 'too-long', 'applicant.birthName'],
    [{ version: 6, filing: { requested: ['diploma'] } }, 'not-a-choice', 'filing.requested.0'],
    [{ version: 7 }, 'version-unknown', 'version'],
    [{ version: '2' }, 'version-unknown', 'version'],
    [{}, 'missing', 'version'],
    [[], 'not-a-dossier', ''],
    [null, 'not-a-dossier', ''],
  ] as const)('refuses %j with %s at %s', ([input, code, at]) => {
    expect(refusal(input)).toEqual({ code, at });
  });
});

describe('a complete dossier', () => {
  const change = (applicant: DraftDossier['applicant']): DraftDossier => {
    const draft = story();
    return { ...draft, applicant: { ...draft.applicant, ...applicant } };
  };

  test('takes the story', () => {
    expect(answerIssues(story(), today)).toEqual([]);
  });

  test('counts an emptied field as missing and an untouched optional one as absent', () => {
    expect(answerIssues(change({ birthName: '  ', email: '' }), today)).toEqual([
      { code: 'missing', at: 'applicant.birthName' },
    ]);
  });

  test('says that a name with a control character cannot be printed', () => {
    expect(answerIssues(change({ birthName: 'Re\u0007yes' }), today)).toEqual([
      { code: 'unprintable', at: 'applicant.birthName' },
    ]);
  });

  test('wants the address of the fund to be confirmed', () => {
    const draft = story();
    const unconfirmed = { ...draft, addressee: { ...draft.addressee, confirmed: false } };
    expect(answerIssues(unconfirmed, today)).toEqual([
      { code: 'address-unconfirmed', at: 'addressee.confirmed' },
    ]);
  });

  test('has a birth date of today, never one of tomorrow', () => {
    expect(answerIssues(change({ birthDate: '2026-11-23' }), today)).toEqual([]);
    expect(answerIssues(change({ birthDate: '2026-11-24' }), today)).toEqual([
      { code: 'date-in-future', at: 'applicant.birthDate' },
    ]);
  });

  test('names what is missing answer by answer, where a whole group is absent', () => {
    const { spouse: _, ...draft } = story();
    expect(answerIssues(draft, today).map(({ at }) => at)).toEqual([
      'spouse.civility',
      'spouse.birthName',
      'spouse.birthDate',
      'spouse.birthPlace.town',
      'spouse.birthPlace.country',
    ]);
  });
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

test('an answer of spaces alone is printed as no answer', () => {
  const applicant = { usageName: '\u00a0 ', birthName: ' ' };
  expect(settleAnswers({ version: 6, applicant }).applicant).toEqual({ usageName: '', birthName: '' });
});

test('what is already right is printed as it is stored; what is being typed stays as it is', () => {
  const typed = {
    phone: '+33 6 39 98 01 12',
    birthName: '  Nguye\u0302\u0303n  Thi ',
    birthDate: '1992-0',
    email: 'a@',
  };
  expect(settleAnswers({ version: 6, applicant: typed }).applicant).toEqual({
    phone: '0639980112',
    birthName: 'Nguyễn Thi',
    birthDate: '1992-0',
    email: 'a@',
  });
});
