import { expect, test } from 'vitest';
import { dossierVersion } from '../../../core/model/dossier.ts';
import { readDraft } from '../../../core/model/validate.ts';
import { judgeDossier } from '../../../core/rules/judge.ts';
import { changedAnswers } from '../../../core/rules/signatures.ts';
import { today } from '../../support/story.ts';
import stored from './version-1.json' with { type: 'json' };

test('a dossier of version 1 says the case that version 1 knew', () => {
  const { applicant, home, spouse, addressee, signing, stay, marriage } = stored;
  expect(readDraft(stored)).toMatchObject({
    version: dossierVersion,
    filing: { kind: 'first', route: 'cpam' },
    stay: { ...stay, validation: 'done' },
    ground: { kind: 'insured-spouse' },
    marriage: { ...marriage, record: 'french' },
    housing: { kind: 'spouse', since: stored.hosting.since },
    bank: { account: 'later' },
    applicant,
    home,
    spouse,
    addressee,
    signing,
  });
});

test('after it, only what version 1 did not ask is missing, and no scan is lost', () => {
  const { blockers } = judgeDossier(readDraft(stored), today);
  expect(blockers).toEqual([
    { code: 'missing', at: 'birthCertificate.names' },
    { code: 'missing', at: 'birthCertificate.owned' },
    { code: 'missing', at: 'children.any' },
  ]);
  const { 'bank-details': _, ...pieces } = stored.pieces;
  expect(readDraft(stored).pieces).toMatchObject(pieces);
});

test('scans of bank details that were to be sent later stay, without the choice that moved', () => {
  const files = [{ path: 'bank.pdf' }];
  const { bank, pieces } = readDraft({ version: 1, pieces: { 'bank-details': { sendAs: 'later', files } } });
  expect(bank).toEqual({ account: 'later' });
  expect(pieces).toEqual({ 'bank-details': { files } });
});

test('a half-written dossier of version 1 is not said to have a validated visa, or an account', () => {
  const draft = readDraft({ version: 1, stay: { validatedOn: '' }, pieces: { 'bank-details': {} } });
  expect(draft.stay).toEqual({ validatedOn: '' });
  expect(draft.bank).toBeUndefined();
});

test('a dossier of version 3, before papers were signed in it, keeps all it says', () => {
  const { version: _, ...answers } = readDraft(stored);
  expect(readDraft({ ...answers, version: 3 })).toEqual({ ...answers, version: dossierVersion });
});

test('a signature of version 4 stays as it was given: it does not know what its text said', () => {
  const { version: _, ...answers } = readDraft(stored);
  const digest = 'a'.repeat(64);
  const signatures = { letter: { applicant: { way: 'paper' as const, signedOn: '2026-11-20', digest } } };
  const read = readDraft({ ...answers, signatures, version: 4 });
  expect(read).toEqual({ ...answers, signatures, version: dossierVersion });
  expect(changedAnswers(read.signatures?.letter?.applicant ?? {}, [])).toBeUndefined();
});

test('a dossier of today is left as it is, and migrating twice changes nothing', () => {
  const once = readDraft(stored);
  expect(readDraft(once)).toEqual(once);
});

test('what was read is not changed by being migrated', () => {
  const copy = structuredClone(stored);
  readDraft(stored);
  expect(stored).toEqual(copy);
});
