import { z } from 'zod';
import type { FormMapping } from '../model/form-mapping.ts';
import { signerNames } from '../model/signature.ts';
import type { GeneratedId } from '../rules/documents.ts';

/** [x, y, width, height] in millimetres from the top left corner of the page. */
const box = z.tuple([z.number(), z.number(), z.number().positive(), z.number().positive()]);
export type Box = z.infer<typeof box>;

/**
 * A path in the sheet data (see `sheet-data.ts`) and the name of the transform that turns it into text. `else`: the path
 * of the answer that stands where there is none at the first one.
 */
const value = z.strictObject({ from: z.string(), else: z.string().optional(), as: z.string() });

/**
 * Printed only where the value at this path of the sheet data is there and not false, or is one of the values named.
 * A list of such conditions holds when all of them do.
 */
const condition = z.union([z.string(), z.strictObject({ path: z.string(), is: z.array(z.string()).min(1) })]);
export type Condition = z.infer<typeof condition>;
const when = z.union([condition, z.array(condition).min(1)]).optional();
export type When = z.infer<typeof when>;

/**
 * Where one person signs: `box` is the room for a hand, `ink` that part of it where nothing is printed, for what was
 * signed on a screen. `mention`: the words that the person types over the signature.
 */
const signature = z.strictObject({
  who: z.enum(signerNames),
  page: z.int().min(1),
  box,
  ink: box.optional(),
  mention: z.strictObject({ from: z.string(), box }).optional(),
  when,
});
export type SignatureBox = z.infer<typeof signature>;

/** Where the short name of the text is printed, at the foot of the first page. A paper that has none is left alone. */
const code = box.optional();

/** One box of a form. `min` is the smallest size in points that the text may shrink to. */
const formField = value.extend({
  to: z.strictObject({ field: z.string() }),
  min: z.number().min(5).optional(),
});

/** A document that fills the AcroForm of a `source.pdf`. */
const formTemplate = z.strictObject({
  kind: z.literal('form'),
  id: z.string(),
  title: z.string(),
  source: z.strictObject({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** Every field of the PDF, so that a changed form is noticed when the template is loaded. */
    fields: z.array(z.string()),
  }),
  fields: z.array(formField),
  signatures: z.array(signature),
  code,
});
export type FormTemplate = z.infer<typeof formTemplate>;

/** The faces that ship in `templates/fonts/`. */
const faceNames = ['regular', 'italic', 'semibold', 'bold', 'mono'] as const;
export type Face = (typeof faceNames)[number];

/** How a text is set. Sizes in points; `min` is the smallest size that it may shrink to when it does not fit. */
const style = z.strictObject({
  face: z.enum(faceNames).default('regular'),
  size: z.number().positive(),
  min: z.number().min(7).optional(),
  /** Distance of base lines, as a multiple of the size. */
  leading: z.number().positive().default(1.4),
  /** Space after each paragraph, as a multiple of the size. */
  after: z.number().min(0).default(0),
  align: z.enum(['left', 'center', 'right']).default('left'),
  color: z.enum(['ink', 'quiet', 'accent']).default('ink'),
});
export type Style = z.infer<typeof style>;

/** Paragraphs of the wording, one under the other, in a box. `text` names entries of `fr.txt`. */
const textBlock = z.strictObject({
  type: z.literal('text'),
  text: z.array(z.union([z.string(), z.strictObject({ key: z.string(), when })])).min(1),
  box,
  style: z.string(),
  /** `bottom` hangs the text from the lower edge of its box. */
  anchor: z.enum(['top', 'bottom']).default('top'),
  when,
});
export type TextBlock = z.infer<typeof textBlock>;

/** The lines of a list of the sheet data, such as a postal address, one a line. */
const linesBlock = z.strictObject({
  type: z.literal('lines'),
  from: z.string(),
  as: z.string(),
  box,
  style: z.string(),
  when,
});
export type LinesBlock = z.infer<typeof linesBlock>;

/** The enclosures as a numbered list or as the table of the bordereau. */
const enclosuresBlock = z.strictObject({
  type: z.literal('enclosures'),
  layout: z.enum(['list', 'table']),
  box,
  style: z.string(),
});
export type EnclosuresBlock = z.infer<typeof enclosuresBlock>;

/** A thin line, a frame, a tinted ground, hatching, white paper over it, or a dashed line to cut along. */
const ruleBlock = z.strictObject({
  type: z.enum(['rule', 'frame', 'ground', 'hatch', 'paper', 'cut']),
  box,
  when,
});
export type RuleBlock = z.infer<typeof ruleBlock>;

/** Things to do, each an entry of the wording behind a box to tick. `row` is the tallest row in millimetres. */
const checksBlock = z.strictObject({
  type: z.literal('checks'),
  text: z.array(z.union([z.string(), z.strictObject({ key: z.string(), when })])).min(1),
  row: z.number().positive(),
  box,
  style: z.string(),
  when,
});
export type ChecksBlock = z.infer<typeof checksBlock>;

/**
 * A row for each thing of a list of the sheet data. A cell is an entry of the wording, which may name what the thing is
 * made of; `x` and `width` in millimetres from the left edge of the box, `row` the tallest row.
 */
const rowsBlock = z.strictObject({
  type: z.literal('rows'),
  from: z.string(),
  cells: z
    .array(
      z.strictObject({ text: z.string(), x: z.number(), width: z.number().positive(), style: z.string() }),
    )
    .min(1),
  tick: z.boolean().default(false),
  row: z.number().positive(),
  box,
  when,
});
export type RowsBlock = z.infer<typeof rowsBlock>;

/** Small pictures of pages, side by side, with a flag where each is to be signed. */
const miniaturesBlock = z.strictObject({ type: z.literal('miniatures'), box });

const block = z.discriminatedUnion('type', [
  textBlock,
  linesBlock,
  enclosuresBlock,
  ruleBlock,
  checksBlock,
  rowsBlock,
  miniaturesBlock,
]);
export type Block = z.infer<typeof block>;

/** A document that Liasse lays out itself on A4, in millimetres. */
const pageTemplate = z.strictObject({
  kind: z.literal('page'),
  id: z.string(),
  title: z.string(),
  /** The values that the wording may name between braces. */
  values: z.record(z.string(), value),
  /** The values that steer a `select` of the wording, such as a gender; never printed. */
  choices: z.record(z.string(), value),
  styles: z.record(z.string(), style),
  blocks: z.array(block).min(1),
  signatures: z.array(signature),
  code,
});
export type PageTemplate = z.infer<typeof pageTemplate>;

/** The sheets beside the pack, which are not posted. */
export type CompanionId =
  | 'envelope'
  | 'checklist'
  | 'receipt'
  | 'pass-sheet'
  | 'signing-slip'
  | 'hand-over'
  | 'model-to-copy'
  | 'answers-to-copy';

/** What a template makes: a document of the pack, the letter of a complement, a sheet between two, or one beside it. */
export type TemplateId = GeneratedId | 'complement-letter' | 'follow-up-letter' | 'separator' | CompanionId;

/** `template.json` of every document. */
export const template = z.discriminatedUnion('kind', [formTemplate, pageTemplate]);

/** The form that the person brought, in place of ours. What goes where on it is said by a mapping. */
export type BroughtTemplate = {
  kind: 'brought';
  id: 'form';
  title: string;
  /** The answers that may be written on it, or on the sheet behind it. */
  fields: readonly { from: string; as: string }[];
  signatures: SignatureBox[];
  code?: undefined;
};

export type Template = z.infer<typeof template> | BroughtTemplate;

/** The French wording of a document: entries of `fr.txt` in ICU MessageFormat, by key. */
export type Wording = ReadonlyMap<string, string>;

/** A template as its folder holds it: the data, and what comes with each kind. */
export type LoadedTemplate =
  | { template: FormTemplate; sourcePdf: Uint8Array }
  | { template: BroughtTemplate; sourcePdf: Uint8Array; mapping: FormMapping }
  | { template: PageTemplate; wording: Wording };
