import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCalendarDay } from '../../../core/model/date.ts';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { isUnder, readPath } from '../../../core/model/path.ts';
import { readDraft, settleAnswers } from '../../../core/model/validate.ts';
import { askedAnswers, isAsked } from '../../../core/rules/asked.ts';
import { documentTable } from '../../../core/rules/documents.ts';
import { judgeDossier } from '../../../core/rules/judge.ts';
import { findNotYet } from '../../../core/rules/not-yet.ts';
import { enclosures } from '../../../core/rules/plan.ts';
import { answer, answersIn, anyAnswer, anyDraft } from '../../support/arbitrary-draft.ts';
import { today } from '../../support/story.ts';

const runs = { numRuns: 100 };

function forAnyDraft(hold: (draft: DraftDossier) => void): void {
  fc.assert(fc.property(anyDraft, hold), runs);
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

describe('answers are never lost', () => {
  test('giving or changing one keeps every other, through the disk and back', () => {
    fc.assert(
      fc.property(anyDraft, anyAnswer, (draft, given) => {
        const after = answersIn(answer(draft, given));
        const others = [...answersIn(draft)].filter(([path]) => !isUnder(path, given.path));
        for (const [path, value] of others) expect([path, after.get(path)]).toEqual([path, value]);
        expect(readPath(answer(draft, given), given.path)).toEqual(given.value);
      }),
      runs,
    );
  });

  test('a dossier that was saved is read back as it was', () => {
    forAnyDraft((draft) => {
      expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    });
  });

  test('settling keeps each of them, and settles for good', () => {
    forAnyDraft((draft) => {
      const settled = settleAnswers(draft);
      expect([...answersIn(settled).keys()]).toEqual([...answersIn(draft).keys()]);
      expect(settleAnswers(settled)).toEqual(settled);
    });
  });

  test('a branch that closes and opens again finds all of its answers', () => {
    fc.assert(
      fc.property(anyDraft, anyAnswer, (draft, given) => {
        const before = readPath(draft, given.path);
        fc.pre(before !== undefined);
        const again = answer(answer(draft, given), { path: given.path, value: before });
        expect(again).toEqual(draft);
        expect(askedAnswers(again)).toEqual(askedAnswers(draft));
      }),
      runs,
    );
  });
});

describe('what is asked', () => {
  test('is what is left of the draft: the same answers, no other one, and asked again it is the same', () => {
    forAnyDraft((draft) => {
      const asked = askedAnswers(draft);
      const expected = [...answersIn(draft)].filter(([path]) => isAsked(draft, path));
      expect([...answersIn(asked)]).toEqual(expected);
      expect(askedAnswers(asked)).toEqual(asked);
    });
  });

  test('is all that a judgement looks at: what is hidden changes nothing', () => {
    forAnyDraft((draft) => {
      expect(judgeDossier(askedAnswers(draft), today)).toEqual(judgeDossier(draft, today));
    });
  });

  test('is all that blocks, and only pieces of the pack do', () => {
    forAnyDraft((draft) => {
      const { blockers, documents } = judgeDossier(draft, today);
      const places = documents.map(({ id }) => `pieces.${id}`);
      for (const { at } of blockers) {
        const isPlanned = !isUnder(at, 'pieces') || places.some((place) => isUnder(at, place));
        expect([at, isAsked(draft, at), isPlanned]).toEqual([at, true, true]);
      }
    });
  });
});

describe('a judgement', () => {
  test('is the same each time, and changes nothing', () => {
    forAnyDraft((draft) => {
      expect(judgeDossier(freeze(draft), today)).toEqual(judgeDossier(structuredClone(draft), today));
    });
  });

  test('lists each document once, in the order of the table, numbered without a gap', () => {
    const order = documentTable.map(({ id }) => id);
    forAnyDraft((draft) => {
      const { documents } = judgeDossier(draft, today);
      const ids = documents.map(({ id }) => id);
      expect(ids).toEqual(order.filter((id) => ids.includes(id)));
      expect(new Set(ids).size).toBe(ids.length);
      const numbers = enclosures(documents).map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    });
  });

  test('has the status of the worst that it found', () => {
    forAnyDraft((draft) => {
      const { status, blockers, warnings } = judgeDossier(draft, today);
      const refused = findNotYet(askedAnswers(draft), dayOf(draft)).length > 0;
      const otherwise = warnings.length > 0 ? 'ready-with-warnings' : 'ready';
      expect(status).toBe(refused ? 'not-yet' : blockers.length > 0 ? 'incomplete' : otherwise);
    });
  });

  test('names a first day that is to come, and on which its reason is gone', () => {
    forAnyDraft((draft) => {
      for (const { code, at, earliest } of judgeDossier(draft, today).blockers) {
        if (earliest === undefined) continue;
        expect([earliest, isCalendarDay(earliest), earliest > dayOf(draft)]).toEqual([earliest, true, true]);
        const then = judgeDossier({ ...draft, signing: { ...draft.signing, date: earliest } }, today);
        expect(then.blockers.filter((one) => one.code === code && one.at === at)).toEqual([]);
      }
    });
  });
});

/** The day on which the file is signed where that is to come, or today. */
function dayOf({ signing }: DraftDossier): string {
  return signing?.date && isCalendarDay(signing.date) && signing.date > today ? signing.date : today;
}
