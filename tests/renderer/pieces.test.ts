import { describe, expect, test } from 'vitest';
import { translator } from '../../core/i18n/translate.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { pieceValues } from '../../renderer/pieces/piece-values.ts';
import { plannedPieces } from '../../renderer/pieces/planned-pieces.ts';
import { hasUnusuallyManyPages } from '../../renderer/pieces/usual-pages.ts';
import story from '../dossiers/story.json' with { type: 'json' };

// A JSON file has no literal types; the story is checked as a dossier elsewhere.
const complete = story as DraftDossier;
const ids = (draft: DraftDossier) => plannedPieces(draft).map(({ row }) => row.id);
const pieceOf = (draft: DraftDossier, id: string) => plannedPieces(draft).find(({ row }) => row.id === id);

describe('the rows of the pieces', () => {
  test('are those of this dossier, in posting order', () => {
    expect(ids(complete).slice(0, 4)).toEqual(['passport', 'visa', 'visa-validation', 'birth-certificate']);
    expect(ids(complete)).not.toContain('lease');
    expect(ids({ ...complete, housing: { kind: 'own' } })).toContain('lease');
  });

  test('of an answer to a letter are the letter and what it asks for', () => {
    const filing = { kind: 'complement', requested: ['bank-details', 'hosting-attestation'] } as const;
    const draft: DraftDossier = { ...complete, filing: { ...filing, requested: [...filing.requested] } };
    expect(ids(draft)).toEqual(['cpam-letter', 'bank-details']);
  });

  test('know that bank details follow later by the answer about the account alone', () => {
    const files = [{ path: 'attachments/a.pdf' }];
    const draft: DraftDossier = { ...complete, pieces: { 'bank-details': { sendAs: 'copy', files } } };
    expect(pieceOf(draft, 'bank-details')?.sendAs).toBe('later');
    expect(pieceOf({ ...draft, bank: { account: 'french' } }, 'bank-details')?.sendAs).toBe('copy');
  });

  test('tell the only original, as long as the paper itself is sent', () => {
    const one: DraftDossier = { ...complete, birthCertificate: { owned: 'one' } };
    expect(pieceOf(one, 'birth-certificate')?.isOnlyOriginal).toBe(true);
    expect(pieceOf(complete, 'birth-certificate')?.isOnlyOriginal).toBe(false);
    const copied: DraftDossier = { ...one, pieces: { 'birth-certificate': { sendAs: 'copy' } } };
    expect(pieceOf(copied, 'birth-certificate')?.isOnlyOriginal).toBe(false);
  });
});

describe('the hints of the pieces', () => {
  const hint = (draft: DraftDossier, id: 'host-id' | 'passport' | 'marriage-certificate' | 'lease') =>
    translator('fr')(`pieces.${id}.hint`, { spouse: 'madame', ...pieceValues(draft) });

  test('name the wife who hosts, and not the wife when her mother does', () => {
    expect(hint(complete, 'host-id')).toContain('votre conjointe');
    const third: DraftDossier = { ...complete, housing: { kind: 'third' } };
    expect(hint(third, 'host-id')).not.toContain('conjoint');
  });

  test('ask a European for an identity card, and nobody else', () => {
    expect(hint(complete, 'passport')).toContain('tampon d’entrée');
    const italian: DraftDossier = { ...complete, applicant: { nationality: 'IT' } };
    expect(hint(italian, 'passport')).toContain('carte d’identité');
  });

  test('fit the marriage and the home', () => {
    const record = (kind: 'transcribed' | 'foreign') =>
      hint({ ...complete, marriage: { record: kind } }, 'marriage-certificate');
    expect(record('transcribed')).toContain('Nantes');
    expect(record('foreign')).toContain('traduction');
    expect(hint({ ...complete, housing: { kind: 'joint' } }, 'lease')).toContain('vos deux noms');
  });
});

test('forty pages are a lot for a passport, and not for a lease', () => {
  expect([hasUnusuallyManyPages('passport', 2), hasUnusuallyManyPages('passport', 40)]).toEqual([
    false,
    true,
  ]);
  expect(hasUnusuallyManyPages('lease', 40)).toBe(false);
});
