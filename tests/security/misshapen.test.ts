import { expect, test } from 'vitest';
import { z } from 'zod';
import { channelNames } from '../../core/contract/channels.ts';
import { contract } from '../../core/contract/contract.ts';
import { findMisshapen } from '../../core/contract/find-misshapen.ts';
import { madeFrom } from '../../core/model/draft.ts';
import { answerCall, type Handlers } from '../../electron/main/answer-call.ts';
import { story } from '../support/story.ts';

/** What costs a page a moment to send, and would keep a reader busy for ever, or take all of its memory. */
const heavy: [string, unknown][] = [
  ['a hundred million bytes', new Uint8Array(100_000_000)],
  ['a text of ten million letters in a box', Object('x'.repeat(10_000_000))],
  ['a list of four billion holes', Object.assign([], { length: 4_294_967_295 })],
];

/** Every group and every list of a message, and the message that holds a value there and little else. */
type Place = { path: string; holding: (value: unknown) => unknown };

const cases = channelNames.flatMap((name) =>
  placesOf(contract[name].input).map((place) => ({ name, ...place })),
);

test('there are groups in every channel, and lists in those of a dossier', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(channelNames.length);
  const paths = cases.filter(({ name }) => name === 'dossier.save').map(({ path }) => path);
  expect(paths).toContain('draft.applicant');
  expect(paths).toContain('draft.officialForm.mapping.placements.0.to');
});

test.each(heavy)(
  '%s in place of any group or list is refused before it is looked through',
  async (_, value) => {
    for (const { name, path, holding } of cases) {
      const answer = await answerCall(noHandlers, name, holding(value));
      expect(answer, `${name} ${path}`).toEqual({ ok: false, error: { code: 'bad-request', at: path } });
    }
  },
);

test('a whole dossier has the shape that it should have', () => {
  expect(findMisshapen(contract['dossier.save'].input, { id: '', draft: story() })).toBeUndefined();
});

test('where a text or a group is taken, bytes are neither', () => {
  const schema = z.strictObject({ a: z.union([z.string(), z.strictObject({ b: z.string() })]) });
  expect(findMisshapen(schema, { a: { b: 'c' } })).toBeUndefined();
  expect(findMisshapen(schema, { a: 'c' })).toBeUndefined();
  expect(findMisshapen(schema, { a: 1 })).toBeUndefined();
  expect(findMisshapen(schema, { a: new Uint8Array(1) })).toBe('a');
});

// Nothing goes through to them.
const noHandlers = {} as Handlers;

function placesOf(schema: z.core.$ZodType): Place[] {
  const here: Place = { path: '', holding: (value) => value };
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return placesOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return [here, ...inside('0', placesOf(schema.element), (item) => [item])];
  if (schema instanceof z.ZodUnion) {
    const groups = schema.options.filter((option) => placesOf(option).length > 0);
    return groups.length === schema.options.length ? [here] : [];
  }
  if (schema instanceof z.ZodTuple) return [here];
  if (schema instanceof z.ZodCustom) {
    const made = madeFrom(schema);
    return made ? placesOf(made) : [];
  }
  if (!(schema instanceof z.ZodObject)) return [];
  const entries = Object.entries<z.core.$ZodType>(schema.shape);
  const empty = Object.fromEntries(entries.map(([key, inner]) => [key, emptyOf(inner)]));
  return [
    here,
    ...entries.flatMap(([key, inner]) => inside(key, placesOf(inner), (item) => ({ ...empty, [key]: item }))),
  ];
}

function inside(key: string, places: Place[], wrap: (item: unknown) => unknown): Place[] {
  return places.map(({ path, holding }) => ({
    path: path === '' ? key : `${key}.${path}`,
    holding: (value) => wrap(holding(value)),
  }));
}

/** The least that has the shape of a group or list. */
function emptyOf(schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodArray || schema instanceof z.ZodTuple) return [];
  if (!(schema instanceof z.ZodObject)) return undefined;
  const entries = Object.entries<z.core.$ZodType>(schema.shape);
  return Object.fromEntries(entries.map(([key, inner]) => [key, emptyOf(inner)]));
}
