import { expect, test } from 'vitest';
import { type DraftDossier, emptyDossier } from '../../../core/model/dossier.ts';
import { summarizeDossier } from '../../../core/rules/summarize-dossier.ts';
import story from '../../dossiers/story.json' with { type: 'json' };

const today = '2026-11-23';
// A JSON file has no literal types; the story is checked as a dossier elsewhere.
const complete = story as DraftDossier;

test('a complete file has nothing missing', () => {
  expect(summarizeDossier(complete, today)).toEqual({
    filing: 'first',
    status: 'ready-with-warnings',
    answers: 0,
    pieces: 0,
  });
});

test('answers and pieces that are missing are counted apart', () => {
  const { marriage: _, ...draft } = { ...complete, pieces: { ...complete.pieces, visa: {}, passport: {} } };
  expect(summarizeDossier(draft, today)).toMatchObject({ status: 'incomplete', answers: 3, pieces: 2 });
  expect(summarizeDossier(emptyDossier(), today).answers).toBeGreaterThan(20);
});

test('an answer to a letter is told from a first file', () => {
  expect(summarizeDossier({ ...complete, filing: { kind: 'complement' } }, today).filing).toBe('complement');
});

test('the first possible day is told when all that stands in the way has one, the last of them', () => {
  const waiting: DraftDossier = { ...complete, ground: { kind: 'residence' } };
  expect(summarizeDossier(waiting, today)).toMatchObject({ status: 'not-yet', earliest: '2026-12-03' });
  const young: DraftDossier = { ...waiting, applicant: { ...complete.applicant, birthDate: '2009-01-05' } };
  expect(summarizeDossier(young, today).earliest).toBe('2027-01-05');
  const expired: DraftDossier = { ...waiting, stay: { ...complete.stay, validUntil: '2026-10-01' } };
  expect(summarizeDossier(expired, today)).not.toHaveProperty('earliest');
});
