import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isMessageKey } from '../../core/i18n/messages.ts';
import { completeDossier, type DraftDossier, emptyDossier } from '../../core/model/dossier.ts';
import { isUnder } from '../../core/model/path.ts';
import { answerIssues } from '../../core/rules/answer-issues.ts';
import { listConcerns } from '../../renderer/sending/concerns.ts';
import { pageOfPath, readProgress, remarksOn } from '../../renderer/steps/answers.ts';
import { neighbour, openPages, sheetBeside } from '../../renderer/steps/order.ts';
import { stepIds } from '../../renderer/steps/page.ts';
import { expressPage, pages } from '../../renderer/steps/pages.ts';
import story from '../dossiers/story.json' with { type: 'json' };

const today = '2026-11-23';
// A JSON file has no literal types; the story is checked as a dossier elsewhere.
const complete = story as DraftDossier;

/** Every leaf of the schema, and whether it must be answered. */
function leaves(
  schema: z.core.$ZodType,
  path: string,
  required: boolean,
): { path: string; required: boolean }[] {
  if (schema instanceof z.ZodOptional) return leaves(schema.unwrap(), path, false);
  if (!(schema instanceof z.ZodObject)) return [{ path, required }];
  return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, value]) =>
    leaves(value, path ? `${path}.${key}` : key, required),
  );
}

/**
 * What is answered on pages of their own: pieces, how to print beside the pack, how the papers are signed, and what
 * follows the posting.
 */
const elsewhere = [
  'version',
  'pieces',
  'print',
  'hostSigning',
  'attestation',
  'signatures',
  'handover',
  'posting',
  'journey',
  'writing',
  'officialForm',
];
const asked = leaves(completeDossier(today), '', true).filter(
  ({ path }) => path !== 'signing.mention' && !elsewhere.some((group) => isUnder(path, group)),
);

describe('the table of pages', () => {
  const fields = pages.flatMap((page) => page.fields);

  test('asks for every answer of the dossier exactly once, and for nothing else', () => {
    expect(fields.map(({ path }) => path).sort()).toEqual(asked.map(({ path }) => path).sort());
  });

  test('calls optional what the schema lets be empty, and nothing else', () => {
    const optional = (list: { path: string; required: boolean }[]) =>
      list.filter(({ required }) => !required).map(({ path }) => path);
    expect(
      fields
        .filter((field) => field.optional)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(optional(asked).sort());
  });

  test('has a name for every answer and a title for every page', () => {
    for (const { path } of fields) expect(isMessageKey(`fields.${path}`), path).toBe(true);
    for (const { id } of pages) expect(isMessageKey(`pages.${id}.title`), id).toBe(true);
  });

  test('keeps the pages of a step together, in the order of the steps', () => {
    const order = pages.map(({ step }) => stepIds.indexOf(step));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('has every question on the express page too', () => {
    expect(expressPage.fields).toEqual(fields);
  });
});

describe('the way through the pages', () => {
  const ids = (draft: DraftDossier) => openPages(draft, today).map(({ id }) => id);

  test('of the story goes from the first question to the pack, past what is not for it', () => {
    expect(ids(complete)).toEqual(
      pages
        .map(({ id }) => id)
        .filter((id) => !['fundLetter', 'notYet', 'hostIdentity', 'hostBirth', 'pass'].includes(id)),
    );
    expect(neighbour('filing', -1, complete, today)).toBeUndefined();
    expect(neighbour('bank', 1, complete, today)).toBe('marriage');
    expect(neighbour('pack', 1, complete, today)).toBe('sign');
    expect(neighbour('posted', 1, complete, today)).toBeUndefined();
  });

  test('of a complement asks for the letter of the fund and for nobody else', () => {
    const complement = { ...complete, filing: { kind: 'complement' as const } };
    expect(ids(complement)).toEqual([
      'filing',
      'fundLetter',
      'name',
      'birth',
      'address',
      'contact',
      'pieces',
      'addressee',
      'signing',
      'check',
      'pack',
      'sign',
      'posted',
    ]);
  });

  test('opens the pages of who hosts, of the PASS and of "not yet" where they are needed', () => {
    expect(ids({ ...complete, housing: { ...complete.housing, kind: 'third' } })).toContain('hostIdentity');
    expect(ids({ ...complete, filing: { kind: 'first', route: 'pass' } })).toContain('pass');
    expect(ids({ ...complete, stay: { ...complete.stay, validation: 'to-do' } })).toContain('notYet');
  });

  test('goes on from a page that has closed meanwhile', () => {
    expect(neighbour('notYet', 1, complete, today)).toBe('name');
    expect(neighbour('notYet', -1, complete, today)).toBe('children');
  });

  test('leads from the express page to the check of all answers', () => {
    expect(neighbour('express', 1, complete, today)).toBe('check');
  });

  test('shows the attestation as soon as it is needed, and the letter until then', () => {
    const housing = pages.find(({ id }) => id === 'housing');
    if (!housing) throw new Error('No page on housing');
    expect(sheetBeside(housing, complete)).toBe('hosting-attestation');
    expect(sheetBeside(housing, emptyDossier())).toBe('letter');
  });
});

describe('progress', () => {
  test('of an empty dossier: nothing is begun, and the first page is the first question', () => {
    const progress = readProgress(emptyDossier(), today);
    expect(stepIds.map((step) => progress.step(step))).toEqual(stepIds.map(() => 'todo'));
    expect(progress.firstOpen).toBe('filing');
  });

  test('of the story: everything is answered, the pack is next, and it is not sent', () => {
    const progress = readProgress(complete, today);
    expect(stepIds.map((step) => progress.step(step))).toEqual(['done', 'done', 'done', 'done', 'started']);
    expect(progress.firstOpen).toBe('pack');
  });

  test('goes on with signing once a paper is signed, and with posting once all are', () => {
    const signed = { way: 'paper' as const, signedOn: today };
    const some = { ...complete, signatures: { letter: { applicant: signed } } };
    expect(readProgress(some, today).firstOpen).toBe('sign');
    expect(readProgress(some, today).page('sign')).toBe('started');
    const signatures = {
      letter: { applicant: signed },
      form: { applicant: signed },
      'hosting-attestation': { host: signed },
    };
    expect(readProgress({ ...complete, signatures }, today).firstOpen).toBe('posted');
    const posted = readProgress({ ...complete, signatures, posting: { on: today } }, today);
    expect(posted.step('sending')).toBe('done');
  });

  test('goes on at the first page that is not done', () => {
    const { birthDate: _, ...applicant } = complete.applicant ?? {};
    const progress = readProgress({ ...complete, applicant }, today);
    expect(progress.step('applicant')).toBe('started');
    expect(progress.firstOpen).toBe('birth');
  });

  test('asks a page that may stay empty once, and takes it for done when a later one is answered', () => {
    const { pieces: _, addressee: __, signing: ___, ...begun } = complete;
    expect(readProgress(begun, today).firstOpen).toBe('insurance');
    expect(readProgress(complete, today).page('insurance')).toBe('done');
  });
});

describe('what is missing', () => {
  test('is told field by field, even where a whole group is empty', () => {
    const at = answerIssues(emptyDossier(), today).map((issue) => issue.at);
    expect(at).toContain('applicant.birthPlace.town');
    expect(at).toContain('addressee.confirmed');
    expect(at).not.toContain('applicant');
    for (const path of at) expect(pageOfPath(path), path).toBeDefined();
  });

  test('is one line a page, one line for all files', () => {
    const { spouse: _, ...draft } = complete;
    const blockers = [
      ...answerIssues(draft, today),
      { code: 'piece-missing', at: 'pieces.visa' },
      { code: 'piece-missing', at: 'pieces.passport' },
    ];
    expect(listConcerns(draft, today, blockers)).toEqual([
      { kind: 'page', page: 'spouseIdentity', at: 'spouse.civility', count: 2 },
      { kind: 'page', page: 'spouseBirth', at: 'spouse.birthDate', count: 3 },
      { kind: 'files', pieces: ['pieces.visa', 'pieces.passport'] },
    ]);
  });
});

describe('what looks wrong although it is well written', () => {
  const visa = pages.find(({ id }) => id === 'visa')?.fields.map(({ path }) => path) ?? [];
  const backwards = { ...complete, stay: { ...complete.stay, validUntil: '2024-01-01' } };

  test('is told at the answer that it is about, on that page alone', () => {
    const codes = remarksOn(visa, backwards, today).map(({ code, at }) => `${at} ${code}`);
    expect(codes).toContain('stay.validUntil visa-expired');
    expect(codes).toContain('stay.validUntil visa-ends-before-it-starts');
    expect(remarksOn(['marriage.date'], backwards, today)).toEqual([]);
    expect(remarksOn(visa, complete, today)).toEqual([]);
  });

  test('leaves to the checks of the page what is not answered', () => {
    expect(remarksOn(visa, emptyDossier(), today)).toEqual([]);
  });

  test('keeps the page of a refusal open', () => {
    expect(readProgress(backwards, today).page('visa')).toBe('started');
  });
});
