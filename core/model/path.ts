import { z } from 'zod';

/** A dossier path: keys and list positions joined by dots, `applicant.birthPlace.town`, `pieces.visa.files.0`. */
export type Path = string;

/** The value at a path, `undefined` where any step is missing. */
export function readPath(value: unknown, path: Path): unknown {
  let current = value;
  for (const key of path.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    // Own key checked just above.
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

/** A copy with that value at a path, whose groups are made where they are missing; without it when it is undefined. */
export function writePath<Group extends object>(group: Group, path: Path, value: unknown): Group {
  // The caller gives a path of the schema: the group keeps its shape.
  return writeAt(group, path.split('.'), value) as Group;
}

function writeAt(group: object, [key = '', ...rest]: readonly string[], value: unknown): object {
  const { [key]: before, ...others } = group as Record<string, unknown>;
  const inner = typeof before === 'object' && before !== null ? before : undefined;
  // What is taken away makes no group to be missing from.
  const isNothing = value === undefined && (rest.length === 0 || inner === undefined);
  if (isNothing) return others;
  return { ...group, [key]: rest.length === 0 ? value : writeAt(inner ?? {}, rest, value) };
}

/** True when the schema has something at that path, so that a typo in a template cannot pass. */
export function schemaHasPath(schema: z.core.$ZodType, path: Path): boolean {
  return schemaAt(schema, path) !== undefined;
}

/** The values that a choice of the schema may have; none where the path leads to something else. */
export function choicesAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodEnum ? found.options.map(String) : [];
}

function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const key of path.split('.')) {
    current = withoutOptional(current);
    if (current instanceof z.ZodArray && /^\d+$/.test(key)) current = current.element;
    else if (current instanceof z.ZodObject && Object.hasOwn(current.shape, key))
      current = current.shape[key];
    else return undefined;
  }
  return withoutOptional(current);
}

function withoutOptional(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional ? withoutOptional(schema.unwrap()) : schema;
}

/** True when `path` is `parent` or lies under it. */
export function isUnder(path: Path, parent: Path): boolean {
  return path === parent || path.startsWith(`${parent}.`);
}

/** Every text under a path, with its own path: `applicant` → `applicant.birthName`, `applicant.birthPlace.town`… */
export function textsUnder(value: unknown, path: Path): { path: Path; text: string }[] {
  const found = readPath(value, path);
  if (typeof found === 'string') return [{ path, text: found }];
  if (typeof found !== 'object' || found === null) return [];
  return Object.keys(found).flatMap((key) => textsUnder(value, `${path}.${key}`));
}
