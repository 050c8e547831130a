import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween } from '../../../core/model/date.ts';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { computeDeadlines, deadlineIds, deadlineTable } from '../../../core/rules/deadlines.ts';
import { sources } from '../../../core/rules/sources.ts';
import { packThatLeft, storyPosted } from '../../support/journey.ts';

const dayOf = (draft: DraftDossier, id: string) =>
  computeDeadlines(draft).find((deadline) => deadline.key === id || deadline.id === id)?.on;

describe('calendar days', () => {
  test.for([
    ['2026-11-23', 2, '2027-01-23'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 9, '2028-11-29'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2027-05-31', -3, '2027-02-28'],
  ] as const)('%s and %i months is %s', ([start, months, end]) => {
    expect(addMonths(start, months)).toBe(end);
  });

  test('days are counted by the calendar, whatever the clocks do that night', () => {
    // France changes its hour on 2027-03-28 and 2027-10-31.
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
    expect(addDays('2027-10-30', 2)).toBe('2027-11-01');
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(daysBetween('2027-10-30', '2027-11-01')).toBe(2);
    expect(daysBetween('2028-03-01', '2028-02-28')).toBe(-2);
  });
});

test('every row says where it comes from, and each has its place in the list of names', () => {
  const known = Object.values(sources);
  expect(deadlineTable.map(({ id }) => id).sort()).toEqual([...deadlineIds].sort());
  for (const { id, source } of deadlineTable)
    expect([id, known.some((one) => one === source)]).toEqual([id, true]);
});

describe('the days of a file that was posted', () => {
  const posted = storyPosted('2026-11-23');

  test.for([
    ['look-in-the-letterbox', '2026-12-08'],
    ['call', '2026-12-23'],
    ['answer-expected', '2027-01-04'],
    ['remind', '2027-01-23'],
  ] as const)('%s is on %s', ([id, on]) => {
    expect(dayOf(posted, id)).toBe(on);
  });

  test('none is computed before the file has left', () => {
    const ids = computeDeadlines({ ...posted, posting: {} }).map(({ id }) => id);
    expect(ids).toEqual(['visa-ends']);
  });

  test('a letter ends the waiting, and nothing is left to remind of', () => {
    const answered: DraftDossier = {
      ...posted,
      journey: { letters: [{ kind: 'incomplete', on: '2026-12-05' }] },
    };
    for (const id of ['call', 'remind', 'answer-expected'])
      expect([id, dayOf(answered, id)]).toEqual([id, undefined]);
  });

  test('an answer that left is called after and reminded of too, until the fund writes again', () => {
    const answered: DraftDossier = {
      ...posted,
      posting: { on: '2026-12-06', pack: packThatLeft({ filing: 'complement', purpose: 'pieces' }) },
      journey: {
        sent: [{ on: '2026-11-23', pack: packThatLeft() }],
        letters: [{ kind: 'incomplete', on: '2026-12-05', answeredBy: 1 }],
      },
    };
    expect([dayOf(answered, 'call:1'), dayOf(answered, 'remind:1')]).toEqual(['2027-01-05', '2027-02-06']);
    const { letters = [] } = answered.journey ?? {};
    const written = {
      ...answered.journey,
      letters: [...letters, { kind: 'waiting-number', on: '2026-12-20' }],
    };
    const again = { ...answered, journey: written } as DraftDossier;
    expect([dayOf(again, 'call'), dayOf(again, 'remind')]).toEqual([undefined, undefined]);
    const reminded: DraftDossier = {
      ...answered,
      posting: { on: '2027-02-07', pack: packThatLeft({ purpose: 'reminder' }) },
      journey: { ...answered.journey, sent: [...(answered.journey?.sent ?? []), answered.posting ?? {}] },
    };
    expect(dayOf(reminded, 'remind')).toBeUndefined();
  });

  test('the bank details are owed until they have left', () => {
    const later: DraftDossier = { ...posted, bank: { account: 'later' } };
    expect(dayOf(later, 'bank-details')).toBe('2026-12-23');
    const pack = packThatLeft({ documents: [{ id: 'bank-details', title: 'RIB' }] });
    expect(dayOf({ ...later, posting: { on: '2026-12-01', pack } }, 'bank-details')).toBeUndefined();
  });

  test('an original is waited for until it comes back', () => {
    const sent = storyPosted('2026-11-23', { originals: ['birth-certificate'] });
    expect(dayOf(sent, 'original-back:birth-certificate')).toBe('2026-12-23');
    const back: DraftDossier = {
      ...sent,
      journey: { returned: [{ piece: 'birth-certificate', on: '2026-12-20' }] },
    };
    expect(dayOf(back, 'original-back')).toBeUndefined();
  });

  test('one that came back and was sent again is waited for again', () => {
    const twice: DraftDossier = {
      ...storyPosted('2027-02-01', { originals: ['birth-certificate'] }),
      journey: {
        sent: [{ on: '2026-11-23', pack: packThatLeft({ originals: ['birth-certificate'] }) }],
        returned: [{ piece: 'birth-certificate', on: '2026-12-20' }],
      },
    };
    expect(dayOf(twice, 'original-back')).toBe('2027-03-01');
  });
});

describe('the days that a letter starts', () => {
  const asked = (on: string, extra: object = {}): DraftDossier => ({
    ...storyPosted('2026-11-23'),
    journey: { letters: [{ kind: 'birth-certificate', on, asked: ['birth-certificate'], ...extra }] },
  });

  test('three months for the birth certificate, then three more', () => {
    expect(dayOf(asked('2026-12-05'), 'civil-status')).toBe('2027-03-05');
    expect(dayOf(asked('2026-12-05'), 'formal-notice')).toBe('2027-06-05');
  });

  test('a letter of 30 November ends on the last of February', () => {
    expect(dayOf(asked('2026-11-30'), 'civil-status')).toBe('2027-02-28');
    expect(dayOf(asked('2027-11-30'), 'civil-status')).toBe('2028-02-29');
  });

  test('a letter that names its own last day has that one too', () => {
    expect(dayOf(asked('2026-12-05', { until: '2026-12-31' }), 'letter-limit')).toBe('2026-12-31');
  });

  test('the answer that left ends them', () => {
    expect(dayOf(asked('2026-12-05', { answeredBy: 1 }), 'civil-status')).toBeUndefined();
  });

  test('a waiting number of 29 February is usable until 29 November, and no longer once the number is there', () => {
    const waiting: DraftDossier = { ...storyPosted('2028-01-10'), journey: { waitingSince: '2028-02-29' } };
    expect(dayOf(waiting, 'waiting-number-ends')).toBe('2028-11-29');
    const done = { ...waiting, journey: { ...waiting.journey, number: '284058832102532' } };
    expect(dayOf(done, 'waiting-number-ends')).toBeUndefined();
  });

  test('a refusal is contested within two months, and a commission that is silent for two more has said no', () => {
    const refused: DraftDossier = {
      ...storyPosted('2026-11-23'),
      journey: { letters: [{ kind: 'refusal', on: '2026-12-31' }] },
    };
    expect(dayOf(refused, 'appeal')).toBe('2027-02-28');
    const appealed = { ...refused, posting: { on: '2027-01-10', pack: packThatLeft({ purpose: 'appeal' }) } };
    expect(dayOf(appealed, 'appeal')).toBeUndefined();
    expect(dayOf(appealed, 'appeal-silence')).toBe('2027-03-10');
  });

  test('a refusal that comes after an appeal has two months of its own', () => {
    const again: DraftDossier = {
      ...storyPosted('2026-11-23'),
      posting: { on: '2027-01-10', pack: packThatLeft({ purpose: 'appeal' }) },
      journey: {
        sent: [{ on: '2026-11-23' }],
        letters: [
          { kind: 'refusal', on: '2026-12-31', answeredBy: 1 },
          { kind: 'refusal', on: '2027-06-15' },
        ],
      },
    };
    expect(dayOf(again, 'appeal')).toBe('2027-08-15');
  });

  test('the number ends what the letters before it asked for', () => {
    const numbered: DraftDossier = {
      ...asked('2026-12-05', { until: '2027-01-15' }),
    };
    const { journey } = numbered;
    const done = { ...numbered, journey: { ...journey, number: '2', numberSince: '2027-01-04' } };
    for (const id of ['letter-limit', 'civil-status', 'formal-notice'] as const)
      expect([dayOf(numbered, id) !== undefined, dayOf(done, id)]).toEqual([true, undefined]);
  });
});
