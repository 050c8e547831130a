import { choicesAt, schemaHasPath } from '../model/path.ts';
import { AppError } from '../model/result.ts';
import { conditionsOf } from './resolve.ts';
import { sheetSchema } from './sheet-data.ts';
import type { LoadedTemplate, PageTemplate, When, Wording } from './template.ts';
import { isTransformName } from './transforms.ts';

/**
 * Checks what a schema alone cannot: that every path exists in the data, every transform, style and wording
 * entry by its name, and every form field in the inventory. Errors: `template-broken` at the faulty name.
 */
export function checkTemplate(loaded: LoadedTemplate): void {
  for (const { mention, when } of loaded.template.signatures) {
    if (mention) expectPath(mention.from);
    checkConditions(when);
  }
  if ('wording' in loaded) {
    checkPage(loaded.template, loaded.wording);
    return;
  }
  // Its places are those of a mapping, checked by its own schema.
  if ('mapping' in loaded) return;
  const { fields, source } = loaded.template;
  checkValues(fields);
  for (const { to } of fields) expect(source.fields.includes(to.field), to.field);
}

function checkPage({ values, choices, styles, blocks }: PageTemplate, wording: Wording): void {
  checkValues([...Object.values(values), ...Object.values(choices)]);
  for (const block of blocks) {
    if ('style' in block) expect(Object.hasOwn(styles, block.style), block.style);
    if ('when' in block) checkConditions(block.when);
    if (block.type === 'lines') checkValues([block]);
    if (block.type === 'text' || block.type === 'checks') checkTexts(block.text, wording);
    if (block.type !== 'rows') continue;
    expectPath(`${block.from}.0`);
    for (const { text, style } of block.cells) {
      expect(wording.has(text), text);
      expect(Object.hasOwn(styles, style), style);
    }
  }
}

function checkTexts(texts: readonly (string | { key: string; when?: When })[], wording: Wording): void {
  for (const text of texts) {
    const key = typeof text === 'string' ? text : text.key;
    expect(wording.has(key), key);
    if (typeof text !== 'string') checkConditions(text.when);
  }
}

function checkValues(values: readonly { from: string; else?: string | undefined; as: string }[]): void {
  for (const { from, else: other = from, as } of values) {
    expectPath(from);
    expectPath(other);
    expect(isTransformName(as), as);
  }
}

/** A value that the schema does not know would never be met. */
function checkConditions(when: When): void {
  for (const condition of conditionsOf(when)) {
    const path = typeof condition === 'string' ? condition : condition.path;
    expectPath(path);
    if (typeof condition === 'string') continue;
    const known = choicesAt(sheetSchema, path);
    for (const value of condition.is) expect(known.includes(value), `${path}=${value}`);
  }
}

function expectPath(path: string): void {
  expect(schemaHasPath(sheetSchema, path), path);
}

function expect(condition: boolean, name: string): void {
  if (!condition) throw new AppError('template-broken', name);
}
