import type { BroughtReading } from '../contract/forms.ts';
import type { FormMapping } from '../model/form-mapping.ts';
import { fillOfficialForm } from '../pdf/official/fill-official-form.ts';
import type { TemplateSource } from './ports.ts';
import { proposeMapping } from './propose-mapping.ts';
import { transferMapping } from './transfer-mapping.ts';

/** A form of which so many places were decided before is another edition of that one, as a share. */
const sameForm = 0.5;

/**
 * Reads a form that somebody brings: what it is, which answer goes where, and what is shown and kept of it to be printed
 * (`blank`: its pages, without its fields, scripts and buttons). `earlier`: what was decided for other forms; that of
 * the same bytes is taken as it is, that of another edition as far as its places are still there.
 * Errors: those of `proposeMapping` and `fillOfficialForm`.
 */
export async function bringForm(
  { font }: Pick<TemplateSource, 'font'>,
  bytes: Uint8Array,
  earlier: readonly FormMapping[],
): Promise<BroughtReading & { blank: Uint8Array }> {
  const { description, mapping } = await proposeMapping(bytes);
  const { pdf } = await fillOfficialForm(bytes, [], font);
  return { ...takeOver(description, mapping, earlier), blank: await pdf.save() };
}

function takeOver(
  description: BroughtReading['description'],
  mapping: FormMapping,
  earlier: readonly FormMapping[],
): BroughtReading {
  const same = earlier.find(({ form }) => form.digest === mapping.form.digest);
  if (same) return { description, mapping: same, known: { as: 'same' } };
  const [best] = earlier
    .map((old) => ({ old, ...transferMapping(old, mapping) }))
    .filter(({ old, kept }) => kept > 0 && kept >= old.placements.length * sameForm)
    .sort((one, other) => other.kept - one.kept);
  return best
    ? { description, mapping: best.mapping, known: { as: 'edition', before: best.old } }
    : { description, mapping };
}
