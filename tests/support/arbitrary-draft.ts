import fc from 'fast-check';
import { z } from 'zod';
import { countryCodes } from '../../core/model/country.ts';
import { completeDossier, type DraftDossier, dossierVersion } from '../../core/model/dossier.ts';
import { writePath } from '../../core/model/path.ts';
import { readDraft } from '../../core/model/validate.ts';
import { story, today } from './story.ts';

/** Texts that some answer takes, so that rules are reached, and texts that none takes. */
const texts = fc.oneof(
  fc
    .date({ min: new Date('1985-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom(today, '2008-11-24', '2026', '1992-02', '0992-01-01', '2026-02-31', '9999-12-31'),
  fc.constantFrom('FR', 'DZ', 'IT', 'PH', 'RE', 'SUHH', 'XZ', ...countryCodes),
  fc.constantFrom(
    '56000',
    '97 600',
    '20200',
    '59000',
    '97133',
    '00000',
    '153124500723160',
    '+33 6 39 98 01 12',
  ),
  fc.constantFrom('Nguye\u0302\u0303n', 'O’Brien', 'Loïc', 'Vannes', 'marialuz@example.org'),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\u202eابن',
    '🦄',
    '<script>',
    '__proto__',
    '../../etc',
    'W'.repeat(500),
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** Any draft that a schema allows, by walking it: every key may be there or not, every text is free. */
function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodObject) {
    const entries = Object.entries<z.core.$ZodType>(schema.shape);
    const model = Object.fromEntries(entries.map(([key, inner]) => [key, arbitraryOf(inner)]));
    return fc.record(model, { requiredKeys: [] });
  }
  if (schema instanceof z.ZodOptional) return arbitraryOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return fc.array(arbitraryOf(schema.element), { maxLength: 3 });
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral)
    return schema.values.has(true) ? fc.boolean() : fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodNumber) {
    const range = { min: schema.minValue ?? 0, max: schema.maxValue ?? 200 };
    return schema.isInt ? fc.integer(range) : fc.double({ ...range, noNaN: true });
  }
  // What a program makes as a whole is there right or not at all.
  if (schema instanceof z.ZodCustom) return fc.constant(undefined);
  return texts;
}

const groups = arbitraryOf(completeDossier(today)).map((draft) =>
  readDraft({ ...Object(draft), version: dossierVersion }),
);

/** Any draft at all; half of the time, the story with some of its groups replaced, which is nearer to a whole one. */
export const anyDraft: fc.Arbitrary<DraftDossier> = fc.oneof(
  groups,
  fc.tuple(groups, fc.subarray(Object.keys(story()))).map(([draft, kept]) => {
    const known = Object.entries(story()).filter(([key]) => kept.includes(key));
    return readDraft({ ...draft, ...Object.fromEntries(known) });
  }),
);

/** One answer that the schema has a place for. */
type Answer = { path: string; value: unknown };

function answersOf(schema: z.core.$ZodType, path: string): fc.Arbitrary<Answer>[] {
  if (schema instanceof z.ZodOptional) return answersOf(schema.unwrap(), path);
  if (!(schema instanceof z.ZodObject)) return [arbitraryOf(schema).map((value) => ({ path, value }))];
  return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, inner]) =>
    answersOf(inner, path ? `${path}.${key}` : key),
  );
}

const { version: _, ...answerable } = completeDossier(today).shape;
export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(...answersOf(z.strictObject(answerable), ''));

/** The draft with that answer, as it comes back from where it was saved. */
export function answer(draft: DraftDossier, { path, value }: Answer): DraftDossier {
  return readDraft(JSON.parse(JSON.stringify(writePath(draft, path, value))));
}

/** Every answer of a draft by its path: what a person would lose. */
export function answersIn(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  const inner = Object.entries(value).flatMap(([key, item]) => [
    ...answersIn(item, path ? `${path}.${key}` : key),
  ]);
  return new Map(inner);
}
