import type { FormDescription } from '../model/form-description.ts';
import type {
  FormField,
  FormMapping,
  FormPlacement,
  FormSignature,
  PlaceTarget,
} from '../model/form-mapping.ts';
import { AppError } from '../model/result.ts';
import { describeReading } from '../pdf/official/describe-form.ts';
import { findLabels, type Labels, type Spot } from '../pdf/official/find-labels.ts';
import { inReadingOrder, type Place, rightOf } from '../pdf/official/find-places.ts';
import { type ReadForm, readForm } from '../pdf/official/read-form.ts';
import type { Words } from '../pdf/official/read-words.ts';
import { recognizePlace } from '../pdf/official/recognize-place.ts';
import { type Asked, settleProposals } from '../pdf/official/settle-proposals.ts';
import { digest } from './digest.ts';

/** What is proposed for a form: what it is, and which answer goes where. */
export type FormProposal = { description: FormDescription; mapping: FormMapping };

/**
 * Proposes which answer of a dossier goes where on a form that nobody here has seen. What several clues agree on is
 * `certain`; what one of them says is `doubtful`, as is a place of which nothing is known. Errors: those of `openForm`,
 * `form-made-on-opening` for a form that only Adobe's program makes the pages of.
 */
export async function proposeMapping(bytes: Uint8Array): Promise<FormProposal> {
  const form = await readForm(bytes);
  const description = describeReading(form);
  if (description.kind === 'xfa') throw new AppError('form-made-on-opening');
  const places = description.fields.count > 0 ? fieldSpots(form) : drawnSpots(form);
  const asked = form.pages.flatMap(({ words }, page) => {
    const spots = places.filter((spot) => spot.page === page).sort(inReadingOrder);
    const labels = findLabels(spots, words);
    return spots.map((spot, index) => askOf(spot, labels[index] ?? noLabels));
  });
  return {
    description,
    mapping: {
      version: 1,
      form: {
        digest: await digest(bytes),
        pages: form.pages.length,
        sizes: description.pages.map(({ width, height }) => ({ width, height })),
        editions: description.editions,
        fields: form.fields,
      },
      placements: onceEach(settleProposals(asked).map(toPlacement)),
      signatures: findSignatures(form),
    },
  };
}

const noLabels: Labels = { left: '', right: '', near: '', above: '', below: '', row: '', headings: [] };

/** A place of the form that something may be written in. */
type FormSpot = Spot & {
  kind: 'text' | 'tick';
  page: number;
  to: PlaceTarget;
  name?: string;
  tip?: string;
  state?: string;
  cells?: number;
  options?: readonly string[];
};

/** The places of the fields that a person can fill, and sees. */
function fieldSpots({ fields }: ReadForm): FormSpot[] {
  return fields.flatMap((field): FormSpot[] => {
    const { name, isHidden, isReadOnly, isOutside } = field;
    // A list is asked as a line is; its words tell whether the answer can be one of them.
    const kind = field.kind === 'choice' ? 'text' : field.kind;
    if ((kind !== 'text' && kind !== 'tick') || isHidden || isReadOnly || isOutside) return [];
    const told = toldBy(field);
    return field.widgets.map(({ page, box, state }) => ({
      ...told,
      kind,
      box,
      name,
      page: page - 1,
      to: state === undefined ? { field: name } : { field: name, state },
      ...(state === undefined ? {} : { state }),
    }));
  });
}

/** What a field says of all its places. */
function toldBy({
  kind,
  tip,
  maxLength,
  options = [],
}: FormField): Pick<FormSpot, 'tip' | 'cells' | 'options'> {
  const hasCells = kind === 'text' && maxLength !== undefined && maxLength <= 20;
  return {
    ...(tip === undefined ? {} : { tip }),
    ...(hasCells ? { cells: maxLength } : {}),
    ...(kind === 'choice' ? { options: options.map(({ label }) => label) } : {}),
  };
}

/** The places that are drawn on a form without fields. */
function drawnSpots({ pages }: ReadForm): FormSpot[] {
  return pages.flatMap(({ places }, page) =>
    places.map(({ kind, box, cells }: Place): FormSpot => {
      const to = { page: page + 1, box, kind, ...(cells ? { cells } : {}) };
      return { kind, box, page, to, ...(cells ? { cells: cells.length } : {}) };
    }),
  );
}

function askOf(spot: FormSpot, labels: Labels): Asked<FormSpot> {
  const found = recognizePlace({ ...spot, labels });
  return { spot, labels, ...(found ? { found } : {}) };
}

function toPlacement({
  spot,
  labels,
  named,
  isSure,
}: ReturnType<typeof settleProposals<FormSpot>>[number]): FormPlacement {
  const label = shownLabel(spot, labels);
  return {
    ...named,
    to: spot.to,
    standing: isSure ? 'certain' : 'doubtful',
    ...(label === '' ? {} : { label }),
  };
}

/** What a person knows a place by: the words beside it, without the marks that lead to it; else what the file calls it. */
function shownLabel({ tip, name }: FormSpot, { left, right, near, below, above }: Labels): string {
  // "Adresse :" before several places is the label of them all; the words under each are its own.
  const own = below !== '' && /:\s*$/.test(left) ? below : left;
  const text = own || right || near || below || above || tip || name || '';
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–-]+|[\s,;:]+$/g, '')
    .slice(0, 200);
}

/** A field that stands in several places is asked once. */
function onceEach(placements: readonly FormPlacement[]): FormPlacement[] {
  const kept = new Map<string, FormPlacement>();
  for (const placement of placements) {
    const key = JSON.stringify(placement.to);
    const before = kept.get(key);
    if (!before || (before.standing === 'doubtful' && placement.standing === 'certain'))
      kept.set(key, placement);
  }
  return [...kept.values()];
}

/** The words that go on under "Signature", with those, and where they end. */
function wholeCaption(words: readonly Words[], caption: Words): { text: string; bottom: number } {
  let bottom = caption.box[1] + caption.box[3];
  let text = caption.text;
  for (const { box, text: more } of words) {
    const shared = Math.min(rightOf(box), rightOf(caption.box)) - Math.max(box[0], caption.box[0]);
    if (shared <= 0 || box[1] <= bottom - 1 || box[1] >= bottom + 2) continue;
    bottom = box[1] + box[3];
    text = `${text} ${more}`;
  }
  return { text, bottom };
}

/** Somebody who signs and is not the person who asks. */
const otherSigner =
  /m[ée]decin|employeur|repr[ée]sentant|h[ée]bergeant|conjoint|mineur|enfant|tuteur|parent|mandataire|t[ée]moin|agent|maire/i;

/** The most room that a signature needs, in millimetres. */
const signatureRoom = { width: 75, height: 28 } as const;

/** Where the person signs: a field for it, or the room under the word. Somebody else's signature is not proposed. */
function findSignatures({ fields, pages }: ReadForm): FormSignature[] {
  const own = fields.filter(({ kind, isHidden }) => kind === 'signature' && !isHidden);
  if (own.length > 0)
    return own
      .flatMap(({ widgets: [widget] }) =>
        widget && widget.box[2] > 10
          ? [{ who: 'applicant' as const, page: widget.page, box: widget.box }]
          : [],
      )
      .slice(0, 1);
  const found = pages.flatMap(({ words, places, width, height }, page) =>
    words.flatMap((caption): FormSignature[] => {
      const [x] = caption.box;
      if (!/^signature\b/i.test(caption.text.trim()) || caption.text.length > 60) return [];
      const { text, bottom: end } = wholeCaption(words, caption);
      if (otherSigner.test(text)) return [];
      const top = end + 0.5;
      const below = [...places.map(({ box }) => box), ...words.map(({ box }) => box)].filter(
        (box) => box[1] > top && box[0] < x + signatureRoom.width && rightOf(box) > x,
      );
      const bottom = Math.min(height - 8, top + signatureRoom.height, ...below.map((box) => box[1] - 1));
      const right = Math.min(width - 8, x + signatureRoom.width);
      return bottom - top < 8
        ? []
        : [{ who: 'applicant', page: page + 1, box: [x, top, right - x, bottom - top] }];
    }),
  );
  return found.length === 1 ? found : [];
}
