import { describe, expect, test } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { emptyDossier } from '../../../core/model/dossier.ts';
import { documentTable } from '../../../core/rules/documents.ts';
import { judgeDossier } from '../../../core/rules/judge.ts';
import { notYetTable } from '../../../core/rules/not-yet.ts';
import { enclosures, planDocuments } from '../../../core/rules/plan.ts';
import { story, today } from '../../support/story.ts';

const { pieces, applicant, birthCertificate } = story();

function judgeStory(change: Partial<DraftDossier>) {
  return judgeDossier({ ...story(), ...change }, today);
}

function planned(draft: DraftDossier, id: string) {
  return planDocuments(draft).find((document) => document.id === id);
}

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

test('a required piece blocks, a recommended one warns', () => {
  const without = judgeStory({ pieces: { ...pieces, visa: {}, 'spouse-rights': {} } });
  expect(without.blockers).toEqual([{ code: 'piece-missing', at: 'pieces.visa' }]);
  expect(without.warnings).toContainEqual({ code: 'piece-recommended', at: 'pieces.spouse-rights' });
});

test('the birth certificate is sent as an original until the person chooses a copy', () => {
  const draft = (piece: NonNullable<typeof pieces>['birth-certificate']): DraftDossier => ({
    ...story(),
    pieces: { ...pieces, 'birth-certificate': piece },
  });
  expect(planned(draft({}), 'birth-certificate')).toMatchObject({ original: true, missing: false });
  expect(planned(draft({ sendAs: 'copy' }), 'birth-certificate')).toMatchObject({
    original: false,
    missing: true,
  });
});

test('who sends the only original keeps a scan, and chooses a copy without a word', () => {
  const onlyOne = { ...birthCertificate, owned: 'one' } as const;
  const codes = (piece: NonNullable<typeof pieces>['birth-certificate']) =>
    judgeStory({ birthCertificate: onlyOne, pieces: { ...pieces, 'birth-certificate': piece } })
      .warnings.map(({ code }) => code)
      .filter((code) => code.startsWith('only-original'));
  const files = [{ path: 'scan.png' }];
  expect(codes({})).toEqual(['only-original', 'only-original-unscanned']);
  expect(codes({ files })).toEqual(['only-original']);
  expect(codes({ sendAs: 'copy', files })).toEqual([]);
});

test('what is left out, added by hand or sent later keeps the numbers without a gap', () => {
  const all = documentTable.flatMap(({ id, kind }) => (kind === 'piece' ? [id] : []));
  const byHand = Object.fromEntries(all.map((id) => [id, { sendAs: 'by-hand' as const }]));
  const lists: DraftDossier[] = [
    story(),
    { ...story(), pieces: { ...pieces, 'spouse-rights': {} } },
    { ...story(), pieces: byHand },
    emptyDossier(),
  ];
  for (const draft of lists) {
    const numbers = enclosures(planDocuments(draft)).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  }
});

test('the letters, the bordereau and the form are not enclosures; an attestation is', () => {
  const numbered = (id: string) => planned(story(), id)?.number !== undefined;
  expect(['letter', 'bordereau', 'form', 'bank-details'].map(numbered)).toEqual([false, false, false, false]);
  expect(['passport', 'birth-certificate', 'hosting-attestation'].map(numbered)).toEqual([true, true, true]);
});

test('all that Liasse writes is posted itself, but the bordereau, of which there is no original', () => {
  const generated = planDocuments(story()).filter(({ kind }) => kind === 'generated');
  expect(generated.map(({ id, original }) => [id, original])).toEqual([
    ['letter', true],
    ['bordereau', false],
    ['form', true],
    ['hosting-attestation', true],
  ]);
});

test('every row of the tables says where it comes from', () => {
  const rows = [
    ...documentTable.map(({ id, source }) => ({ name: id, source })),
    ...notYetTable.map(({ code, source }) => ({ name: code, source })),
  ];
  for (const { name, source } of rows) {
    expect([name, source.title.length > 0, /^\d{4}-\d{2}-\d{2}$/.test(source.date)]).toEqual([
      name,
      true,
      true,
    ]);
  }
});

test('every usual way of sending a piece is one of its choices', () => {
  for (const row of documentTable) {
    if (row.kind === 'piece' && typeof row.usually === 'string') expect(row.choices).toContain(row.usually);
  }
});

test('a piece travels only in the ways that make sense for it', () => {
  expect(judgeStory({ pieces: { ...pieces, passport: { sendAs: 'later' } } }).blockers).toEqual([
    { code: 'not-a-choice', at: 'pieces.passport.sendAs' },
  ]);
});

test('a nationality that has no adjective cannot be written in a letter, and is refused', () => {
  expect(judgeStory({ applicant: { ...applicant, nationality: 'AQ' } }).blockers).toEqual([
    { code: 'nationality-without-adjective', at: 'applicant.nationality' },
  ]);
});

test('the file is judged on the day of its signature where that is to come, and otherwise today', () => {
  const { stay, signing } = story();
  const statusOf = (validUntil: string, date?: string) =>
    judgeStory({ stay: { ...stay, validUntil }, signing: { ...signing, date } }).status;
  expect(statusOf('2026-12-01')).toBe('incomplete');
  expect(statusOf('2026-12-01', today)).toBe('ready-with-warnings');
  expect(statusOf('2026-12-01', '2026-12-02')).toBe('not-yet');
  expect(statusOf('2026-11-22')).toBe('not-yet');
  expect(statusOf('2026-11-22', '2026-11-21')).toBe('not-yet');
});

test.for([
  ['2026-10-21', true],
  ['2026-10-22', false],
  ['2026-12-24', false],
  ['2026-12-25', true],
] as const)('a signature of %s is more than a month away: %s', ([date, isFar]) => {
  const { warnings } = judgeStory({ signing: { place: 'Vannes', date } });
  expect(warnings.some(({ code }) => code === 'signing-far-away')).toBe(isFar);
});

describe('a complement', () => {
  const judgeComplement = (
    requested: NonNullable<DraftDossier['filing']>['requested'],
    change: Partial<DraftDossier> = {},
  ) => judgeStory({ filing: { kind: 'complement', letterDate: today, requested }, ...change });

  test('needs what was asked for, even what a first file is only advised to have', () => {
    expect(judgeComplement(['bank-details', 'passport']).blockers).toEqual([
      { code: 'piece-missing', at: 'pieces.bank-details' },
    ]);
  });

  test('encloses something, and now', () => {
    const late = { 'spouse-rights': { sendAs: 'later' } } as const;
    expect(judgeComplement(['spouse-rights'], { pieces: late }).blockers).toEqual([
      { code: 'not-a-choice', at: 'pieces.spouse-rights.sendAs' },
      { code: 'nothing-enclosed', at: 'filing.requested' },
    ]);
  });

  test('that sends the only original keeps a scan of it', () => {
    const owned = { birthCertificate: { owned: 'one' } } as const;
    const codes = judgeComplement(['birth-certificate'], owned).warnings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['only-original', 'only-original-unscanned']));
    expect(judgeComplement(['passport'], owned).warnings.map(({ code }) => code)).not.toContain(
      'only-original',
    );
  });
});
