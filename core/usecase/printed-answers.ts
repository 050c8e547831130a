import { type Path, readPath, textsUnder, writePath } from '../model/path.ts';
import type { PrintedAnswer } from '../model/signature.ts';
import { conditionsOf, pathOf, resolveValue } from '../template/resolve.ts';
import type { SheetData } from '../template/sheet-data.ts';
import type { PageTemplate, Template, When } from '../template/template.ts';
import { digest } from './digest.ts';

type Entry = { from: Path; else?: Path | undefined; as: string };

/**
 * The answers that a paper prints, with the sheets behind it, and those that choose its words; each as its path and the start of the digest of its
 * value (see `printedAnswer`), in no order that means anything. `zones`: where its values stand, which says which of
 * them are printed in this case. What is no answer of its own, such as the list of enclosures, stands under `pack`.
 */
export async function printedAnswers(
  data: SheetData,
  templates: readonly Template[],
  zones: readonly { from: Path }[],
): Promise<PrintedAnswer[]> {
  const isPrinted = new Set(zones.map(({ from }) => from));
  const printed = templates.flatMap(valuesOf).filter((entry) => isPrinted.has(pathOf(data, entry)));
  const texts = new Map<Path, string>();
  for (const entry of [...printed, ...templates.flatMap(choicesOf)])
    for (const { path, text } of textsBehind(data, entry)) texts.set(path, text);
  return Promise.all(
    [...texts].map(async ([at, text]) => ({
      at,
      digest: (await digest(new TextEncoder().encode(`${at}=${text}`))).slice(0, 8),
    })),
  );
}

/**
 * The texts without which a value would be another one: of a person, the names that a line is made of and not the phone
 * number that it leaves out.
 */
function textsBehind(data: SheetData, entry: Entry): { path: Path; text: string }[] {
  const from = pathOf(data, entry);
  if (from.startsWith('pack.')) {
    const fact = from.split('.').slice(0, 2).join('.');
    const text = JSON.stringify(readPath(data, fact));
    return text === undefined ? [] : [{ path: fact, text }];
  }
  const whole = JSON.stringify(resolveValue(data, entry));
  return textsUnder(data, from).filter(
    ({ path }) => JSON.stringify(resolveValue(writePath(data, path, undefined), entry)) !== whole,
  );
}

function valuesOf(template: Template): Entry[] {
  const mentions = template.signatures.flatMap(({ mention }) => mention ?? []);
  const typed = mentions.map(({ from }) => ({ from, as: 'text' }));
  if (template.kind !== 'page') return [...template.fields, ...typed];
  const lines = template.blocks.flatMap((block) => (block.type === 'lines' ? block : []));
  return [...Object.values(template.values), ...lines, ...typed];
}

/** What steers the wording without being printed: choices, conditions, and the list of enclosures as a whole. */
function choicesOf(template: Template): Entry[] {
  const boxes = template.signatures.flatMap(({ when }) => asked(when));
  if (template.kind !== 'page') return boxes;
  return [...Object.values(template.choices), ...template.blocks.flatMap(choicesOfBlock), ...boxes];
}

function choicesOfBlock(block: PageTemplate['blocks'][number]): Entry[] {
  const own = 'when' in block ? asked(block.when) : [];
  if (block.type === 'enclosures') return [{ from: 'pack.enclosures', as: 'count' }];
  if (block.type !== 'text' && block.type !== 'checks') return own;
  return [...own, ...block.text.flatMap((entry) => (typeof entry === 'string' ? [] : asked(entry.when)))];
}

function asked(when: When): Entry[] {
  return conditionsOf(when).map((condition) => ({
    from: typeof condition === 'string' ? condition : condition.path,
    as: 'text',
  }));
}
