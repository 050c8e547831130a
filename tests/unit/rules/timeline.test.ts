import { describe, expect, test } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { answerIssues } from '../../../core/rules/answer-issues.ts';
import { journeyRemarks } from '../../../core/rules/journey-remarks.ts';
import { nextAction } from '../../../core/rules/next-action.ts';
import { readTimeline } from '../../../core/rules/timeline.ts';
import { packThatLeft, storyPosted } from '../../support/journey.ts';
import { story, today } from '../../support/story.ts';

const posted = storyPosted('2026-11-23');

describe('the timeline', () => {
  test('has what happened, and then the days to come, in the order of the calendar', () => {
    const draft: DraftDossier = {
      ...posted,
      journey: {
        letters: [
          { kind: 'number', on: '2027-01-04' },
          { kind: 'incomplete', on: '2026-12-05' },
        ],
        numberSince: '2027-01-04',
      },
    };
    const { past, coming } = readTimeline(draft, '2027-01-05');
    expect(past.map(({ what, on }) => [what, on])).toEqual([
      ['posted', '2026-11-23'],
      ['letter', '2026-12-05'],
      ['letter', '2027-01-04'],
      ['number', '2027-01-04'],
    ]);
    expect(coming.map(({ on }) => on)).toEqual(coming.map(({ on }) => on).sort());
  });

  test('a day is to come, today or late, as the calendar has it', () => {
    const stateOn = (day: string) =>
      readTimeline(posted, day).coming.find(({ id }) => id === 'look-in-the-letterbox')?.state;
    expect([stateOn('2026-12-07'), stateOn('2026-12-08'), stateOn('2026-12-09')]).toEqual([
      'coming',
      'today',
      'late',
    ]);
  });

  test('the day of the person wins over the computed one, which is still told', () => {
    const draft: DraftDossier = { ...posted, journey: { dates: [{ id: 'call', on: '2026-12-30' }] } };
    const call = readTimeline(draft, today).coming.find(({ id }) => id === 'call');
    expect(call).toMatchObject({ on: '2026-12-30', computed: '2026-12-23' });
  });

  test('a day that does not exist is not taken', () => {
    const draft: DraftDossier = { ...posted, journey: { dates: [{ id: 'call', on: '2027-02-29' }] } };
    expect(readTimeline(draft, today).coming.find(({ id }) => id === 'call')?.on).toBe('2026-12-23');
  });
});

describe('the next action', () => {
  const on = (draft: DraftDossier, day: string) => nextAction(draft, day);
  const letter = { kind: 'birth-certificate', on: '2026-12-05', asked: ['birth-certificate'] } as const;
  const asked: DraftDossier = { ...posted, journey: { letters: [{ ...letter, asked: [...letter.asked] }] } };

  test.for([
    ['a file that has not left', story(), today, { act: 'post' }],
    ['a file that left', posted, today, { act: 'wait', on: '2026-12-08' }],
    ['the first reminder', posted, '2026-12-08', { act: 'now.look-in-the-letterbox', on: '2026-12-08' }],
    ['a letter', asked, '2026-12-06', { act: 'answer-letter', on: '2027-03-05' }],
    [
      'an answer under way',
      { ...asked, posting: {}, journey: { ...asked.journey, sent: [{ on: '2026-11-23' }] } },
      '2026-12-06',
      { act: 'post-answer', on: '2027-03-05' },
    ],
    ['the number', { ...posted, journey: { number: '2' } }, '2027-01-05', { act: 'next-steps' }],
    [
      'the number, without the original',
      { ...storyPosted('2026-11-23', { originals: ['birth-certificate'] }), journey: { number: '2' } },
      '2027-01-05',
      { act: 'ask-back' },
    ],
    [
      'a waiting number whose letter asks for the certificate',
      { ...posted, journey: { letters: [{ ...letter, kind: 'waiting-number' }] } },
      '2026-12-06',
      { act: 'answer-letter', on: '2027-03-05' },
    ],
    ['a letter whose last day is over', asked, '2027-03-06', { act: 'answer-late', on: '2027-03-05' }],
    ['a letter whose last day is today', asked, '2027-03-05', { act: 'answer-letter', on: '2027-03-05' }],
    [
      'the number, which leaves an earlier letter without answer',
      { ...asked, journey: { ...asked.journey, number: '2', numberSince: '2027-01-04' } },
      '2027-01-05',
      { act: 'next-steps' },
    ],
    [
      'a refusal that came after the number',
      {
        ...posted,
        journey: { number: '2', numberSince: '2027-01-04', letters: [{ kind: 'refusal', on: '2027-01-10' }] },
      },
      '2027-01-11',
      { act: 'answer-letter', on: '2027-03-10' },
    ],
    [
      'a day that is done',
      { ...posted, journey: { dates: [{ id: 'look-in-the-letterbox', done: 'yes' }] } },
      '2026-12-08',
      { act: 'wait', on: '2026-12-23' },
    ],
    [
      'a call that is done, and a look at the letterbox that nobody ticked',
      {
        ...posted,
        journey: {
          dates: [
            { id: 'call', done: 'yes' },
            { id: 'bank-details', done: 'yes' },
          ],
        },
      },
      '2026-12-24',
      { act: 'wait', on: '2027-01-04' },
    ],
    ['days that nobody ticked', posted, '2027-01-24', { act: 'now.remind', on: '2027-01-23' }],
    [
      'nothing but a visa that ends in half a year',
      {
        ...posted,
        journey: {
          waitingSince: '2026-12-05',
          letters: [{ kind: 'waiting-number', on: '2026-12-05' }],
          dates: [{ id: 'bank-details', done: 'yes' }],
        },
      },
      '2027-02-23',
      { act: 'wait-for-end', on: '2027-08-23' },
    ],
    [
      'nothing but a visa that ends much later',
      {
        ...posted,
        journey: {
          waitingSince: '2026-12-05',
          letters: [{ kind: 'waiting-number', on: '2026-12-05' }],
          dates: [{ id: 'bank-details', done: 'yes' }],
        },
      },
      '2026-12-06',
      { act: 'wait' },
    ],
  ] as const)('of %s', ([, draft, day, expected]) => {
    // The rows are read-only, the dossiers are not changed.
    expect(on(structuredClone(draft) as DraftDossier, day)).toEqual(expected);
  });
});

describe('what is told of strange answers', () => {
  test('a number whose key does not fit, or a letter to come, keeps no pack from being complete', () => {
    const draft: DraftDossier = {
      ...posted,
      journey: { number: '255081416802500', letters: [{ kind: 'number', on: '2027-03-01' }] },
    };
    expect(answerIssues(draft, today)).toEqual(answerIssues(posted, today));
  });

  test('a letter before the posting, and the same letter twice, are told', () => {
    const letter = { kind: 'incomplete', on: '2026-11-20', reference: 'A 12' } as const;
    const draft: DraftDossier = {
      ...posted,
      journey: { letters: [letter, { ...letter, reference: 'a12' }] },
    };
    expect(journeyRemarks(draft)).toEqual([
      { code: 'letter-before-posting', at: 'journey.letters.0.on' },
      { code: 'letter-before-posting', at: 'journey.letters.1.on' },
      { code: 'letter-twice', at: 'journey.letters.1.on' },
    ]);
    const other: DraftDossier = { ...posted, journey: { letters: [letter, { ...letter, reference: 'B' }] } };
    expect(journeyRemarks(other).map(({ code }) => code)).not.toContain('letter-twice');
  });

  test.for([
    ['1A 012 345 6789 0', true],
    ['RK123456789FR', true],
    ['87000123', false],
    ['bonjour', false],
  ] as const)('%s is a usual number of the post: %s', ([tracking, usual]) => {
    const draft: DraftDossier = { ...posted, posting: { on: '2026-11-23', tracking, pack: packThatLeft() } };
    expect(journeyRemarks(draft).length === 0).toBe(usual);
  });
});

test('a posting before the papers were signed is told, and one on that very day is not', () => {
  const codes = (draft: DraftDossier) => journeyRemarks(draft).map(({ code }) => code);
  const signed = { signing: { place: 'Vannes', date: '2026-11-23' } };
  expect(codes({ ...signed, posting: { on: '2026-11-22' } })).toEqual(['posted-before-signature']);
  expect(codes({ ...signed, posting: { on: '2026-11-23' } })).toEqual([]);
  const byHost: DraftDossier = {
    posting: { on: '2026-11-23' },
    signatures: { 'hosting-attestation': { host: { way: 'paper', signedOn: '2026-11-24' } } },
  };
  expect(codes(byHost)).toEqual(['posted-before-signature']);
  expect(codes({ posting: { on: '2026-11-23' } })).toEqual([]);
});
