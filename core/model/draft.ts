import { z } from 'zod';

/** The same tree with everything optional and every text free: a value being typed is never wrong. */
export type Draft<T> = T extends (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Draft<Exclude<T[Key], undefined>> | undefined }
    : T extends true
      ? boolean
      : T;

/** Longest text that a draft keeps: far over any field, far under what could choke the app. */
const draftTextLimit = 2000;

/** Longest list that a draft keeps: the pages of a piece. */
const draftListLimit = 200;

const behind = new WeakMap<z.core.$ZodType, z.ZodType>();

/** What a program makes as a whole, and nobody types: a draft holds it whole and right, or not at all. */
export function asMade<Schema extends z.ZodType>(schema: Schema) {
  const whole = z.custom<z.infer<Schema>>((value) => schema.safeParse(value).success, {
    error: 'wrong-type',
  });
  behind.set(whole, schema);
  return whole;
}

/** The schema that `asMade` was given, for who walks through schemas; undefined for any other. Pure. */
export function madeFrom(schema: z.core.$ZodType): z.ZodType | undefined {
  return behind.get(schema);
}

/**
 * Derives the draft view of a complete schema by walking it: objects stay strict but all their keys become
 * optional, texts lose their rules, choices keep theirs.
 */
export function toDraft<Schema extends z.ZodType>(schema: Schema): z.ZodType<Draft<z.infer<Schema>>> {
  // The walk follows the run-time shape, which the type system cannot see through: one boundary cast.
  return draftOf(schema) as unknown as z.ZodType<Draft<z.infer<Schema>>>;
}

function draftOf(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) {
    const entries = Object.entries<z.core.$ZodType>(schema.shape);
    return z.strictObject(
      Object.fromEntries(entries.map(([key, value]) => [key, draftOf(value).optional()])),
    );
  }
  if (schema instanceof z.ZodOptional) return draftOf(schema.unwrap());
  if (schema instanceof z.ZodArray)
    return z.array(draftOf(schema.element)).max(draftListLimit, { error: 'too-many' });
  if (schema instanceof z.ZodString) return z.string().max(draftTextLimit, { error: 'too-long' });
  if (schema instanceof z.ZodLiteral && schema.values.has(true)) return z.boolean();
  if (
    schema instanceof z.ZodCustom ||
    schema instanceof z.ZodEnum ||
    schema instanceof z.ZodLiteral ||
    schema instanceof z.ZodNumber
  )
    return schema;
  throw new Error(`No draft view for a ${schema._zod.def.type} schema`);
}

/**
 * What a draft really says: empty texts, and groups that hold nothing, are taken out, so that an emptied
 * field counts as missing and an untouched optional group as absent.
 */
export function withoutBlanks(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, item]) => [key, withoutBlanks(item)] as const)
    .filter(([, item]) => item !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/**
 * The groups that a schema requires, put back where they hold nothing: what is missing is then named field by
 * field, and not as one group.
 */
export function withGroups(schema: z.core.$ZodType, value: unknown): unknown {
  if (!(schema instanceof z.ZodObject) || (value !== undefined && !isGroup(value))) return value;
  const entries = Object.entries<z.core.$ZodType>(schema.shape).filter(
    ([, inner]) => inner instanceof z.ZodObject,
  );
  const group = value ?? {};
  const inner = entries.map(([key, innerSchema]) => [key, withGroups(innerSchema, Reflect.get(group, key))]);
  return { ...group, ...Object.fromEntries(inner) };
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
