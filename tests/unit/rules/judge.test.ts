import { expect, test } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { emptyDossier } from '../../../core/model/dossier.ts';
import { documentTable } from '../../../core/rules/documents.ts';
import { judgeDossier } from '../../../core/rules/judge.ts';
import { enclosures, planDocuments } from '../../../core/rules/plan.ts';
import { story, today } from '../../support/story.ts';

function judgeStory(change: Partial<DraftDossier>) {
  return judgeDossier({ ...story(), ...change }, today);
}

test('the story is ready, with the bank details that will follow', () => {
  const { status, blockers, warnings } = judgeDossier(story(), today);
  expect({ status, blockers, warnings }).toEqual({
    status: 'ready-with-warnings',
    blockers: [],
    warnings: [{ code: 'piece-later', at: 'pieces.bank-details' }],
  });
});

test('an empty dossier is incomplete and says every answer that it waits for', () => {
  const { status, blockers } = judgeDossier(emptyDossier(), today);
  expect(status).toBe('incomplete');
  expect(blockers.map(({ at }) => at)).toEqual(
    expect.arrayContaining([
      'applicant.birthName',
      'home.street',
      'spouse.birthPlace.town',
      'marriage.date',
      'signing.place',
      'pieces.passport',
    ]),
  );
});

test('a visa that is over on the day of signing is not yet, whatever else is there', () => {
  const { stay } = story();
  const { status, blockers } = judgeStory({ stay: { ...stay, validUntil: '2026-11-22' } });
  expect(status).toBe('not-yet');
  expect(blockers).toContainEqual({ code: 'visa-expired', at: 'stay.validUntil' });
  expect(judgeStory({ stay: { ...stay, validUntil: '2026-11-23' } }).status).toBe('ready-with-warnings');
});

const { stay, hosting, marriage, applicant, spouse, signing } = story();
test.for([
  ['entered-before-visa', { stay: { ...stay, enteredOn: '2026-08-01' } }],
  ['validated-before-entry', { stay: { ...stay, validatedOn: '2026-09-01' } }],
  ['visa-ends-before-it-starts', { stay: { ...stay, validFrom: '2028-01-01' } }],
  ['hosted-before-entry', { hosting: { ...hosting, since: '2026-09-01' } }],
  ['born-after-marriage', { marriage: { ...marriage, date: '1991-01-01' } }],
  ['spouse-born-after-marriage', { marriage: { ...marriage, date: '1989-01-01' } }],
  ['signed-before-hosting', { signing: { ...signing, date: '2026-09-01' } }],
  ['signed-before-validation', { signing: { ...signing, date: '2026-09-05' } }],
  [
    'same-person-twice',
    {
      spouse: {
        ...spouse,
        birthName: applicant?.birthName,
        givenNames: applicant?.givenNames,
        birthDate: applicant?.birthDate,
      },
    },
  ],
] as const)('%s is a warning, and only where the answers really disagree', ([code, change]) => {
  const codes = (draft: Partial<DraftDossier>) => judgeStory(draft).warnings.map((warning) => warning.code);
  expect(codes(change)).toContain(code);
  expect(codes({})).not.toContain(code);
});

test('a required piece blocks, a recommended one warns', () => {
  const { pieces } = story();
  const without = judgeStory({ pieces: { ...pieces, visa: {}, 'spouse-rights': {} } });
  expect(without.blockers).toEqual([{ code: 'piece-missing', at: 'pieces.visa' }]);
  expect(without.warnings).toContainEqual({ code: 'piece-recommended', at: 'pieces.spouse-rights' });
});

test('the birth certificate is sent as an original until the person chooses a copy', () => {
  const { pieces } = story();
  const sent = (draft: DraftDossier) => planDocuments(draft).find(({ id }) => id === 'birth-certificate');
  expect(sent({ ...story(), pieces: { ...pieces, 'birth-certificate': {} } })).toMatchObject({
    original: true,
  });
  expect(sent({ ...story(), pieces: { ...pieces, 'birth-certificate': { sendAs: 'copy' } } })).toMatchObject({
    original: false,
    missing: true,
  });
});

test('enclosures are numbered from one without a gap, whatever is left out', () => {
  const { pieces } = story();
  const lists = [story(), { ...story(), pieces: { ...pieces, 'spouse-rights': {} } }, emptyDossier()];
  for (const draft of lists) {
    const numbers = enclosures(planDocuments(draft)).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  }
});

test('every row of the table says where it comes from', () => {
  for (const { id, source } of documentTable) {
    expect([id, source.title.length > 0, /^\d{4}-\d{2}-\d{2}$/.test(source.date)]).toEqual([id, true, true]);
  }
});

test.for([
  ['a French citizen', { nationality: 'FR' }, 'nationality-not-this-case', 'applicant.nationality'],
  ['a citizen of the Union', { nationality: 'DE' }, 'nationality-not-this-case', 'applicant.nationality'],
  ['somebody who is seventeen', { birthDate: '2008-11-24' }, 'age-not-this-case', 'applicant.birthDate'],
] as const)('%s is told that this is another case, not given a pack', ([, change, code, at]) => {
  const { status, blockers } = judgeStory({ applicant: { ...applicant, ...change } });
  expect({ status, blockers }).toEqual({ status: 'not-yet', blockers: [{ code, at }] });
});

test('somebody who turned eighteen today is an adult', () => {
  expect(judgeStory({ applicant: { ...applicant, birthDate: '2008-11-23' } }).blockers).toEqual([]);
});

test('somebody who works is told that the work gives rights by other papers', () => {
  expect(judgeStory({ applicant: { ...applicant, employment: 'employed' } }).warnings).toContainEqual({
    code: 'employed-not-this-case',
    at: 'applicant.employment',
  });
});

test('a piece travels only in the ways that make sense for it', () => {
  const { pieces } = story();
  expect(judgeStory({ pieces: { ...pieces, passport: { sendAs: 'later' } } }).blockers).toEqual([
    { code: 'not-a-choice', at: 'pieces.passport.sendAs' },
  ]);
});

test('a nationality that has no adjective cannot be written in a letter, and is refused', () => {
  expect(judgeStory({ applicant: { ...applicant, nationality: 'AQ' } }).blockers).toEqual([
    { code: 'nationality-without-adjective', at: 'applicant.nationality' },
  ]);
});
