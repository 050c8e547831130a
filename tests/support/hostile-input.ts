import fc from 'fast-check';
import { z } from 'zod';
import { madeFrom } from '../../core/model/draft.ts';

/** Stands in everything that is hostile: what comes back must not hold it. */
export const marker = 'Marqueur7291';

const ids = ['5f0be561-38c3-417b-b6a9-c5c12c5b05d3', '7d1a3f0e-52f4-4c1d-8f0e-0a6f3f1c2b3d'];
/** Texts that some rule or other takes. */
const examples = [
  ...ids,
  'quatre lapins bleus',
  '0123456789abcdef0123456789abcdef',
  '0'.repeat(64),
  'attachments/0123456789abcdef0123456789abcdef.jpg',
  '2026-11-23',
  '56',
  '56019',
  'QQ==',
  'Vannes',
  '',
];

const nasty = fc.constantFrom<unknown>(
  marker,
  `../../../${marker}`,
  `..\\..\\${marker}`,
  `attachments/../../${marker}.jpg`,
  `file:///${marker}`,
  `${marker}\0.pdf`,
  `\u202e${marker}`,
  `<img src=x onerror=${marker}>`,
  marker.repeat(2_000),
  '\ud800',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  1e308,
  10n ** 40n,
  Symbol(marker),
  () => marker,
  new Date(Number.NaN),
  new Map([[marker, marker]]),
  new Error(marker),
  Promise.resolve(marker),
  new SharedArrayBuffer(8),
  detached(),
  new Uint16Array(4),
  new Array(5_000).fill(marker),
  Object('x'.repeat(100_000)),
  deep(500),
  cyclic(),
  JSON.parse(
    `{"__proto__":{"id":"${marker}","polluted":true},"constructor":{"prototype":{"polluted":true}}}`,
  ),
  Object.create({ id: ids[0], polluted: marker }),
  new Proxy({}, { get: () => marker }),
);

const junk = fc.oneof(
  { weight: 3, arbitrary: nasty },
  {
    weight: 1,
    arbitrary: fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    }),
  },
);

const foreignKey = fc.constantFrom('__proto__', 'constructor', 'toString', 'then', marker, '', '0');

/** What a page that has gone bad might send where the schema stands: junk, or a message that is wrong somewhere. */
export function hostileInput(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 1, arbitrary: junk }, { weight: 6, arbitrary: nearly(schema) });
}

function nearly(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const inside = (inner: z.core.$ZodType) =>
    fc.oneof({ weight: 9, arbitrary: nearly(inner) }, { weight: 1, arbitrary: junk });
  if (schema instanceof z.ZodOptional) return fc.option(inside(schema.unwrap()), { nil: undefined });
  if (schema instanceof z.ZodNullable) return fc.option(inside(schema.unwrap()));
  if (schema instanceof z.ZodObject) {
    const entries = Object.entries<z.core.$ZodType>(schema.shape).map(
      ([key, inner]) => [key, inside(inner)] as const,
    );
    return fc.oneof(
      { weight: 6, arbitrary: keysOf(entries) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(keysOf(entries), foreignKey, junk)
          .map(([fitting, key, value]) => withOwnKey(fitting, key, value)),
      },
    );
  }
  if (schema instanceof z.ZodArray) return fc.array(inside(schema.element), { maxLength: 4 });
  if (schema instanceof z.ZodTuple) return fc.tuple(...schema._zod.def.items.map(inside));
  if (schema instanceof z.ZodRecord)
    return fc.dictionary(fc.constantFrom('56', '2A', marker), inside(schema.valueType), { maxKeys: 3 });
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(nearly));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return fc.oneof(fc.integer({ min: -1, max: 1001 }), fc.double());
  if (schema instanceof z.ZodCustom) {
    const made = madeFrom(schema);
    return made ? nearly(made) : fc.uint8Array({ maxLength: 16 });
  }
  return fc.constantFrom(...fittingTexts(schema));
}

/** A message has its few keys nearly always; of the many groups and fields of a dossier, some. */
function keysOf(entries: (readonly [string, fc.Arbitrary<unknown>])[]): fc.Arbitrary<object> {
  if (entries.length <= 6)
    return fc.record(Object.fromEntries(entries), { requiredKeys: entries.slice(0, 3).map(([key]) => key) });
  const some = entries.map(([key, arbitrary]) => fc.tuple(fc.constant(key), arbitrary));
  return fc.array(fc.oneof(...some), { maxLength: 5 }).map((chosen) => Object.fromEntries(chosen));
}

function fittingTexts(schema: z.core.$ZodType): string[] {
  const fitting = examples.filter((text) => z.safeParse(schema, text).success);
  return fitting.length > 0 ? fitting : examples;
}

/** An own key even where the name is that of the prototype. */
function withOwnKey(object: object, key: string, value: unknown): object {
  return Object.defineProperty({ ...object }, key, { value, enumerable: true });
}

function detached(): Uint8Array {
  const bytes = new Uint8Array(16);
  structuredClone(bytes, { transfer: [bytes.buffer] });
  return bytes;
}

function deep(levels: number): unknown {
  let inside: unknown = marker;
  for (let level = 0; level < levels; level += 1) inside = level % 2 ? [inside] : { applicant: inside };
  return inside;
}

function cyclic(): object {
  const ring: Record<string, unknown> = { id: ids[0] };
  return Object.assign(ring, { draft: ring });
}

/** Where the schema takes a text, a list, or bytes of any length; empty when every place has its limit. */
export function unboundedPlaces(schema: z.core.$ZodType, path = ''): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return unboundedPlaces(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => unboundedPlaces(option, path));
  if (schema instanceof z.ZodObject) {
    // What is not named must be refused: it could be of any size.
    const open = schema._zod.def.catchall instanceof z.ZodNever ? [] : [`${path} (unknown keys)`];
    const entries = Object.entries<z.core.$ZodType>(schema.shape);
    return [...open, ...entries.flatMap(([key, inner]) => unboundedPlaces(inner, `${path}.${key}`))];
  }
  if (schema instanceof z.ZodTuple)
    return schema._zod.def.items.flatMap((item, place) => unboundedPlaces(item, `${path}.${place}`));
  if (schema instanceof z.ZodArray)
    return [...(hasLimit(schema) ? [] : [path]), ...unboundedPlaces(schema.element, `${path}[]`)];
  const made = madeFrom(schema);
  if (made) return unboundedPlaces(made, path);
  return isBounded(schema) ? [] : [`${path} (${schema._zod.def.type})`];
}

function isBounded(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodCustom) return !z.safeParse(schema, hugeBytes).success;
  if (schema._zod.def.type === 'string') return hasLimit(schema) || hasShortPattern(schema);
  return [z.ZodEnum, z.ZodLiteral, z.ZodBoolean, z.ZodNumber, z.ZodNull].some(
    (kind) => schema instanceof kind,
  );
}

/** As long as the largest file that is taken, and a byte. */
const hugeBytes = new Uint8Array(100 * 1024 * 1024 + 1);

function hasLimit(schema: z.core.$ZodType): boolean {
  const { maxLength, maxItems } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  return maxLength !== undefined || maxItems !== undefined;
}

/** A pattern from end to end, without a part that repeats as often as one likes. */
function hasShortPattern(schema: z.core.$ZodType): boolean {
  const { pattern = '', allOf = [] } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  return [pattern, ...allOf.map((part) => part.pattern ?? '')].some(
    (source) => /^\^.*\$$/s.test(source) && !/[*+]|\{\d+,\}/.test(source.replaceAll(/\\.|\[[^\]]*\]/g, 'x')),
  );
}
