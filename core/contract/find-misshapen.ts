import { z } from 'zod';
import { madeFrom } from '../model/draft.ts';

/** The longest list that a message holds: the places of a form. */
const longestList = 5000;

/**
 * The path of the first part of a message that is a group or a list where its schema has none, or none where it has one,
 * or a list that is too long; undefined where the schema may look at all of it. Bytes, texts in a box and lists with
 * holes are objects too: a schema that looks for unknown keys, or at one item after the other, would be at it for ever,
 * and a list of four billion holes is sent in a few bytes. Pure.
 */
export function findMisshapen(schema: z.core.$ZodType, value: unknown, path = ''): string | undefined {
  const made = madeFrom(schema);
  if (made) return findMisshapen(made, value, path);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return isLeftOut(value) ? undefined : findMisshapen(schema.unwrap(), value, path);
  if (schema instanceof z.ZodUnion) {
    const fits = schema.options.some((option) => findMisshapen(option, value, path) === undefined);
    return fits ? undefined : path;
  }
  if (schema instanceof z.ZodObject) return findInGroup(schema, value, path);
  if (schema instanceof z.ZodTuple || schema instanceof z.ZodArray) return findInList(schema, value, path);
  // Bytes are of a custom kind, and have their own look at what they are.
  return schema instanceof z.ZodCustom || !isObject(value) ? undefined : path;
}

function findInGroup(schema: z.ZodObject, value: unknown, path: string): string | undefined {
  if (!isPlain(value)) return path;
  return findFirst(Object.entries(schema.shape), ([key, inner]) =>
    findMisshapen(inner, value[key], join(path, key)),
  );
}

function findInList(schema: z.ZodTuple | z.ZodArray, value: unknown, path: string): string | undefined {
  if (!Array.isArray(value) || value.length > longestList) return path;
  return findFirst([...value.entries()], ([place, item]) => {
    const inner = schema instanceof z.ZodArray ? schema.element : schema._zod.def.items[place];
    return inner && findMisshapen(inner, item, join(path, place));
  });
}

/** Made by braces, or read from JSON: bytes, texts in a box, dates and maps come from makers of their own. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  const maker: unknown = Object.getPrototypeOf(value);
  return maker === Object.prototype || maker === null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Which of the two is right there, the schema says. */
function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null;
}

function findFirst<Item>(items: readonly Item[], find: (item: Item) => string | undefined) {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function join(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}
