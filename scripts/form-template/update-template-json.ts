import { createHash } from 'node:crypto';
import { type Box, type Template, template } from '../../core/template/template.ts';

/** What `template.json` must say of the drawn sheet. */
export type SheetFacts = { bytes: Uint8Array; fieldNames: readonly string[]; signatureBox: Readonly<Box> };

/**
 * Gives back the text of `template.json` with the digest, the inventory of fields and the signature box of the
 * sheet. Which answer goes into which field, and where in that box, stays as it was written there.
 */
export function updateTemplateJson(text: string, { bytes, fieldNames, signatureBox }: SheetFacts): string {
  const known: Template = template.parse(JSON.parse(text));
  if (known.kind !== 'form') throw new Error('template.json is not that of a form');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const [x, y, width, height] = signatureBox;
  const updated: Template = {
    ...known,
    source: { ...known.source, sha256, fields: [...fieldNames] },
    signatures: known.signatures.map((signature) => ({ ...signature, box: [x, y, width, height] })),
  };
  return `${formatJson(updated, 0)}\n`;
}

/** JSON as the formatter wants it: a value stays on one line where it fits in 110 columns. */
function formatJson(value: unknown, indent: number): string {
  const flat = JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, ' ')
    .replaceAll('[ ', '[')
    .replaceAll(' ]', ']');
  if (typeof value !== 'object' || value === null || indent + flat.length <= 104) return flat;
  const pad = ' '.repeat(indent + 2);
  const lines = Array.isArray(value)
    ? value.map((item) => pad + formatJson(item, indent + 2))
    : Object.entries(value).map(
        ([key, item]) => `${pad}${JSON.stringify(key)}: ${formatJson(item, indent + 2)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`;
}
