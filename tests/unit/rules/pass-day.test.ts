import { expect, test } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { startShortLetter } from '../../../core/rules/answer-letter.ts';
import { goesToThePass } from '../../../core/rules/asked.ts';
import { computeDeadlines } from '../../../core/rules/deadlines.ts';
import { sources } from '../../../core/rules/sources.ts';
import { packThatLeft } from '../../support/journey.ts';
import { story } from '../../support/story.ts';

test('a file that was handed to the PASS has a day to ask when it was sent on: our advice, until the fund answers', () => {
  const handed: DraftDossier = {
    ...story(),
    posting: { on: '2026-12-28', way: 'pass', pack: packThatLeft() },
  };
  const days = (draft: DraftDossier) => computeDeadlines(draft).filter(({ id }) => id === 'pass-date');
  expect(days(handed)).toEqual([
    { key: 'pass-date', id: 'pass-date', on: '2027-01-04', weight: 'advice', source: sources.ownAdvice },
  ]);
  expect(days({ ...handed, journey: { letters: [{ kind: 'incomplete', on: '2027-01-02' }] } })).toEqual([]);
});

test('what follows a file that was handed to the PASS goes to the fund, with its envelope', () => {
  const handed: DraftDossier = {
    ...story(),
    filing: { kind: 'first', route: 'pass' },
    posting: { on: '2026-12-28' },
  };
  expect(goesToThePass(handed)).toBe(true);
  expect(goesToThePass(startShortLetter(handed, 'reminder', '2027-03-01'))).toBe(false);
});
