import { describe, expect, test } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { judgeDossier } from '../../../core/rules/judge.ts';
import { checkSignedOn, declaredDays } from '../../../core/rules/signing-dates.ts';
import { sources } from '../../../core/rules/sources.ts';
import { isExplained } from '../../support/is-explained.ts';
import { story, today } from '../../support/story.ts';

/** Each row: when a paper of the story was signed, and what is wrong with that day. */
const days: readonly [
  document: 'letter' | 'form' | 'hosting-attestation',
  signedOn: string,
  wrong?: string,
][] = [
  ['form', '', 'missing'],
  ['form', ' ', 'missing'],
  ['form', '2026-02-31', 'date-impossible'],
  ['form', '2026-11-24', 'date-in-future'],
  ['form', '2026-09-01', 'signed-before-declared'],
  ['form', '2026-11-22', 'signed-on-another-day'],
  ['form', '2026-11-23'],
  ['letter', '2026-09-01', 'signed-before-declared'],
  ['hosting-attestation', '2026-09-01', 'signed-before-declared'],
  ['hosting-attestation', '2026-11-23'],
];

test.each(days)('the %s signed on “%s”: %s', (document, signedOn, wrong) => {
  expect(checkSignedOn(story(), document, signedOn, today)).toBe(wrong);
});

test('a letter that answers one of the fund is not signed before that one', () => {
  const draft: DraftDossier = { ...story(), filing: { kind: 'complement', letterDate: '2026-11-20' } };
  expect(checkSignedOn(draft, 'letter', '2026-11-19', today)).toBe('signed-before-declared');
});

test('the day of the host is compared with the attestation, that of the applicant with the others', () => {
  const draft: DraftDossier = { ...story(), hostSigning: { date: '2026-11-20' } };
  expect(checkSignedOn(draft, 'hosting-attestation', '2026-11-20', today)).toBeUndefined();
  expect(checkSignedOn(draft, 'form', '2026-11-20', today)).toBe('signed-on-another-day');
});

test('every row of the table names its source', () => {
  const known: readonly object[] = Object.values(sources);
  expect(declaredDays.filter(({ source }) => !known.includes(source))).toEqual([]);
});

describe('in the judgement of a dossier', () => {
  const judge = (changes: Partial<DraftDossier>) => judgeDossier({ ...story(), ...changes }, today);
  const signedOn = (day: string) => ({ letter: { applicant: { way: 'paper', signedOn: day } } }) as const;
  const at = 'signatures.letter.applicant.signedOn';

  test('a day to come blocks, one that does not fit is a warning, one that is missing is asked for', () => {
    expect(judge({ signatures: signedOn('2026-12-01') }).blockers).toEqual([{ code: 'date-in-future', at }]);
    expect(judge({ signatures: signedOn('2026-11-22') }).warnings).toContainEqual({
      code: 'signed-on-another-day',
      at,
    });
    expect(judge({ signatures: signedOn('') }).blockers).toEqual([{ code: 'missing', at }]);
  });

  test('a signature on a paper that is not in the pack is no matter', () => {
    const signatures = { 'pass-letter': { applicant: { way: 'paper', signedOn: '2099-01-01' } } } as const;
    expect(judge({ signatures }).blockers).toEqual([]);
  });

  test('the day that the host bears is compared with what the attestation declares', () => {
    const codes = judge({ hostSigning: { date: '2026-06-01' } }).warnings.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        'host-signed-before-hosting',
        'host-signed-before-marriage',
        'signing-far-away',
      ]),
    );
  });

  test('each of these has a sentence of its own', () => {
    const codes = ['date-in-future', 'missing', 'signed-before-declared', 'signed-on-another-day'];
    expect(codes.filter((code) => !isExplained(code, at))).toEqual([]);
    for (const code of [
      'signature-void',
      'signature-photo-unchecked',
      'attachment-not-found',
      'attachment-damaged',
    ])
      expect([code, isExplained(code, 'signatures.form.applicant')]).toEqual([code, true]);
    for (const code of ['host-signed-before-hosting', 'host-signed-before-marriage', 'signing-far-away'])
      expect([code, isExplained(code, 'hostSigning.date')]).toEqual([code, true]);
  });
});
