import { z } from 'zod';
import { fieldNameLimit } from './form-mapping.ts';

const pageKinds = ['text', 'scan', 'blank'] as const;
export type PageKind = (typeof pageKinds)[number];

/**
 * How a form was made: with fields; with those of Adobe LiveCycle beside them; with nothing but those, which no paper
 * shows; printed, without fields; a picture of a printed one.
 */
const formKinds = ['acroform', 'acroform-xfa', 'xfa', 'flat', 'scan'] as const;
export type FormKind = (typeof formKinds)[number];

const fieldNames = z.array(z.string().max(fieldNameLimit)).max(5000);

/** What a PDF is that a person brought as a form. Names of fields, numbers of pages: nothing of anybody's answers. */
export const formDescription = z.strictObject({
  kind: z.enum(formKinds),
  /** Locked for changes by whoever made it, with a password that nobody needs to read it. */
  isLocked: z.boolean(),
  /** Millimetres, as the page is seen. */
  pages: z.array(z.strictObject({ width: z.number(), height: z.number(), kind: z.enum(pageKinds) })).max(200),
  /** Numbers of forms that are printed on it: its own, and those that it names. */
  editions: z.array(z.string().max(40)).max(20),
  isS1106: z.boolean(),
  /** Whether somebody signed it already, or certified that it must not be changed. */
  signed: z.enum(['no', 'signed', 'certified']),
  scripts: z.int(),
  submits: z.int(),
  fields: z.strictObject({
    count: z.int(),
    outside: fieldNames,
    hidden: fieldNames,
    readOnly: fieldNames,
    /** Written in several places at once. */
    repeated: fieldNames,
  }),
});
export type FormDescription = z.infer<typeof formDescription>;
