import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from 'pdf-lib';
import type { FormField } from '../../model/form-mapping.ts';
import { flags, inheritedBy, numberOf, textOf } from '../read-field.ts';
import { boxAt } from '../shown-box.ts';
import { type SeenPage, seePage, toSeenBox } from './seen-page.ts';

/** A place of a field on a page (from 0), with what the file says of it. */
export type Widget = {
  dict: PDFDict;
  name: string;
  kind: FormField['kind'];
  page: number;
  box: [number, number, number, number];
  /** What a box to tick is called when it is ticked. */
  state: string | undefined;
  /** Degrees counterclockwise by which its text is turned on the page as it is seen. */
  turn: number;
};

/** Flags of annotations (ISO 32000-1, table 165): not seen, and not seen on a screen. */
const unseen = (1 << 1) | (1 << 5);

/** Fields are nested a few levels deep. */
const deepest = 30;

/**
 * Every place of every field, page by page: also of those that the form itself forgot, and of those without a name,
 * which are called by where they stand.
 */
export function readWidgets(pdf: PDFDocument): Widget[] {
  return pdf.getPages().flatMap((page, index) => {
    const seen = seePage(page);
    const list = page.node.lookup(PDFName.of('Annots'));
    if (!(list instanceof PDFArray)) return [];
    return list.asArray().flatMap((entry, place) => {
      const dict = pdf.context.lookup(entry);
      const isWidget = dict instanceof PDFDict && dict.lookup(PDFName.of('Subtype')) === PDFName.of('Widget');
      const widget = isWidget ? readWidget(dict, index, seen) : undefined;
      return widget ? [{ ...widget, name: widget.name || `#${index + 1}.${place + 1}` }] : [];
    });
  });
}

function readWidget(dict: PDFDict, page: number, seen: SeenPage): Widget | undefined {
  const rect = boxAt(dict, 'Rect');
  const kind = kindOf(dict);
  if (!rect || !kind) return undefined;
  const look = dict.lookup(PDFName.of('MK'));
  const own = look instanceof PDFDict ? numberOf(look.lookup(PDFName.of('R'))) : 0;
  return {
    dict,
    kind,
    page,
    name: fullName(dict),
    box: toSeenBox(seen, rect),
    state: kind === 'tick' ? stateOf(dict) : undefined,
    turn: (((own - seen.turn) % 360) + 360) % 360,
  };
}

function kindOf(dict: PDFDict): FormField['kind'] | undefined {
  const type = inheritedBy(dict, 'FT')?.toString();
  if (type === '/Btn')
    return (numberOf(inheritedBy(dict, 'Ff')) & flags.pushButton) === 0 ? 'tick' : 'button';
  const kinds: Record<string, FormField['kind']> = { '/Tx': 'text', '/Ch': 'choice', '/Sig': 'signature' };
  return kinds[type ?? ''];
}

/** Names joined by dots from the outermost field (ISO 32000-1, 12.7.3.2): places of one field have none of their own. */
function fullName(dict: PDFDict): string {
  const names: string[] = [];
  let holder: PDFObject | undefined = dict;
  for (let depth = 0; holder instanceof PDFDict && depth < deepest; depth += 1) {
    const name = holder.lookup(PDFName.of('T'));
    if (name instanceof PDFString || name instanceof PDFHexString) names.unshift(name.decodeText());
    holder = holder.lookup(PDFName.of('Parent'));
  }
  return names.join('.');
}

/** The name of the drawing that is not `Off`; where the file has no drawing, that of its state, or the usual one. */
function stateOf(dict: PDFDict): string {
  const appearances = dict.lookup(PDFName.of('AP'));
  const drawn = (key: string) => {
    const group = appearances instanceof PDFDict ? appearances.lookup(PDFName.of(key)) : undefined;
    return group instanceof PDFDict ? group.keys().map((name) => name.decodeText()) : [];
  };
  const found = [...drawn('N'), ...drawn('D')].find((name) => name !== 'Off');
  const state = dict.lookup(PDFName.of('AS'));
  const told = state instanceof PDFName && state !== PDFName.of('Off') ? state.decodeText() : undefined;
  return found ?? told ?? 'Yes';
}

/** The inventory of a form: its fields in the order of its pages, each with all its places. */
export function listFields(widgets: readonly Widget[], pages: readonly SeenPage[]): FormField[] {
  const fields = new Map<string, Widget[]>();
  for (const widget of widgets) fields.set(widget.name, [...(fields.get(widget.name) ?? []), widget]);
  return [...fields].map(([name, own]) => describeField(name, own, pages));
}

function describeField(name: string, own: readonly Widget[], pages: readonly SeenPage[]): FormField {
  const [first] = own;
  const dict = first?.dict;
  const bits = dict ? numberOf(inheritedBy(dict, 'Ff')) : 0;
  const tip = dict ? textOf(inheritedBy(dict, 'TU')).trim() : '';
  const longest = dict ? numberOf(inheritedBy(dict, 'MaxLen')) : 0;
  const isHidden = own.every((widget) => (numberOf(widget.dict.lookup(PDFName.of('F'))) & unseen) !== 0);
  return {
    name,
    kind: first?.kind ?? 'text',
    ...(tip === '' ? {} : { tip: tip.slice(0, 400) }),
    ...(longest > 0 ? { maxLength: longest } : {}),
    ...((bits & flags.comb) !== 0 && longest > 0 ? { isComb: true as const } : {}),
    ...((bits & flags.multiline) !== 0 ? { isMultiline: true as const } : {}),
    ...((bits & flags.readOnly) !== 0 ? { isReadOnly: true as const } : {}),
    ...(first?.kind === 'choice' ? describeList(first.dict, bits) : {}),
    ...(isHidden ? { isHidden: true as const } : {}),
    ...(own.every(({ page, box }) => isOutside(box, pages[page])) ? { isOutside: true as const } : {}),
    widgets: own.map(({ page, box, state }) => ({
      page: page + 1,
      box,
      ...(state === undefined ? {} : { state }),
    })),
  };
}

function describeList(dict: PDFDict, bits: number): Pick<FormField, 'options' | 'isOpenList' | 'isEditable'> {
  const options = readOptions(inheritedBy(dict, 'Opt'));
  return {
    ...(options.length > 0 ? { options } : {}),
    ...((bits & flags.combo) === 0 ? { isOpenList: true as const } : {}),
    ...((bits & flags.edit) !== 0 ? { isEditable: true as const } : {}),
  };
}

/** No list of countries or towns is longer, and no word of one. */
const [mostOptions, longestOption] = [1000, 500];

/** The words of a list: each is a text, or what the file calls it and the text that is shown (ISO 32000-1, 12.7.4.4). */
function readOptions(list: PDFObject | undefined): NonNullable<FormField['options']> {
  if (!(list instanceof PDFArray)) return [];
  return list
    .asArray()
    .slice(0, mostOptions)
    .map((_, index) => {
      const option = list.lookup(index);
      const [value, label] =
        option instanceof PDFArray
          ? [option.lookup(0), option.lookup(1) ?? option.lookup(0)]
          : [option, option];
      return { value: textOf(value).slice(0, longestOption), label: textOf(label).slice(0, longestOption) };
    });
}

/** Wholly beside the part of the page that is seen. */
function isOutside([x, y, width, height]: Widget['box'], page: SeenPage | undefined): boolean {
  return !page || x + width <= 0 || y + height <= 0 || x >= page.width || y >= page.height;
}
