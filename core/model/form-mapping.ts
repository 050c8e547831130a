import { z } from 'zod';
import { datumIds, handDatumIds } from './form-datum.ts';
import { signerNames } from './signature.ts';

/** [left, top, width, height] in millimetres from the top left of the page as it is seen. */
const box = z.tuple([z.number(), z.number(), z.number().positive(), z.number().positive()]);
export type SeenBox = z.infer<typeof box>;

/** Names of fields may name all that they lie in: those of Adobe LiveCycle are some hundred characters long. */
export const fieldNameLimit = 1000;

/** One place of a field on a page. `state`: what a box to tick is called when it is ticked. */
const widget = z.strictObject({
  page: z.int().min(1),
  box,
  state: z.string().max(fieldNameLimit).optional(),
});

const optionText = z.string().max(500);

/** What is known of a field of a form, so that another edition is told from this one. */
const formField = z.strictObject({
  name: z.string().max(fieldNameLimit),
  kind: z.enum(['text', 'tick', 'choice', 'button', 'signature']),
  tip: z.string().max(2000).optional(),
  maxLength: z.int().min(1).optional(),
  isComb: z.literal(true).optional(),
  isMultiline: z.literal(true).optional(),
  isReadOnly: z.literal(true).optional(),
  isHidden: z.literal(true).optional(),
  isOutside: z.literal(true).optional(),
  /** Of a list: it stands open on the page, and does not unfold; other words than its own may be typed in it. */
  isOpenList: z.literal(true).optional(),
  isEditable: z.literal(true).optional(),
  /** Of a list: what each of its words is called in the file, and as it is shown. */
  options: z
    .array(z.strictObject({ value: optionText, label: optionText }))
    .max(1000)
    .optional(),
  widgets: z.array(widget).min(1).max(1000),
});
export type FormField = z.infer<typeof formField>;

const cell = z.tuple([z.number(), z.number().positive()]);

/** What lines that are drawn thick, or shared by two cells, may take from a cell or from the box, in millimetres. */
const thickest = 1;

/** From left to right inside their box: cells of any widths, side by side or with gaps. */
function isRow(cells: readonly z.infer<typeof cell>[], width: number): boolean {
  return cells.every(([left, wide], index) => {
    const [before, own] = cells[index - 1] ?? [-thickest, 0];
    return left >= before + own - thickest && left > before && left + wide <= width + thickest;
  });
}

/**
 * Where something is written: a field of the form, and one of its boxes to tick or of the words of its list (`state`); or
 * a box drawn on a page.
 */
const target = z.union([
  z.strictObject({
    field: z.string().max(fieldNameLimit),
    state: z.string().max(fieldNameLimit).optional(),
  }),
  z
    .strictObject({
      page: z.int().min(1),
      box,
      kind: z.enum(['text', 'tick']),
      /** A character a cell: how many, or where each begins and how wide it is, in millimetres from the left of the box. */
      cells: z.union([z.int().min(1).max(60), z.array(cell).min(1).max(60)]).optional(),
    })
    .refine(({ box: [, , width], cells }) => typeof cells !== 'object' || isRow(cells, width)),
]);
export type PlaceTarget = z.infer<typeof target>;

/**
 * How sure it is that this is written there: `certain` was accepted before anybody was asked, `accepted` by a person;
 * `doubtful` is asked; `refused` is not written.
 */
const standings = ['certain', 'accepted', 'doubtful', 'refused'] as const;

const placement = z.strictObject({
  /** What is written; absent where nobody knows what the place is for. */
  datum: z.enum(datumIds).optional(),
  /** Recognised, and not in any dossier. */
  byHand: z.enum(handDatumIds).optional(),
  to: target,
  standing: z.enum(standings),
  /** The printed words beside the place: what a person reads there. */
  label: z.string().max(200).optional(),
  /** Largest size of the text in points. */
  size: z.number().min(5).max(24).optional(),
});
export type FormPlacement = z.infer<typeof placement>;

const signature = z.strictObject({ who: z.enum(signerNames), page: z.int().min(1), box });
export type FormSignature = z.infer<typeof signature>;

/** Which form it is. `digest`: SHA-256 of its bytes; `sizes`: of its pages as they are seen, in millimetres. */
const formIdentity = z.strictObject({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  pages: z.int().min(1).max(200),
  sizes: z
    .array(z.strictObject({ width: z.number().positive(), height: z.number().positive() }))
    .max(200)
    .optional(),
  editions: z.array(z.string().max(40)).max(20),
  fields: z.array(formField).max(5000),
});

/** Which answer goes where on a form: data, in a file that another person can use. Nothing of any dossier is in it. */
export const formMapping = z.strictObject({
  version: z.literal(1),
  form: formIdentity,
  placements: z.array(placement).max(5000),
  signatures: z.array(signature).max(20),
});
export type FormMapping = z.infer<typeof formMapping>;

/**
 * What is written when the form is filled: what was accepted, and has a name. A field that the form hides, keeps for
 * itself or has beside its page is no place, whatever a mapping says that somebody wrote by hand.
 */
export function acceptedPlacements({ form, placements }: FormMapping) {
  const closed = form.fields.filter((field) => field.isHidden || field.isReadOnly || field.isOutside);
  const isClosed = (to: PlaceTarget) => 'field' in to && closed.some(({ name }) => name === to.field);
  return placements.flatMap(({ datum, standing, ...placement }) => {
    const isAccepted = standing === 'certain' || standing === 'accepted';
    return datum && isAccepted && !isClosed(placement.to) ? [{ ...placement, datum }] : [];
  });
}
