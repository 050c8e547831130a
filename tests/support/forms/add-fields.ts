import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  type PDFRef,
  PDFString,
  rgb,
  StandardFonts,
} from 'pdf-lib';
import type { Placed } from './draw-form.ts';

/** How a producer writes its fields. */
export type Habit = {
  /** The name of a field; without it that of the question. */
  nameOf?: (placed: Placed, index: number) => string;
  tips?: boolean;
  combs?: boolean;
  /** Fields of one name are kids without names of their own. */
  kids?: boolean;
  /** Boxes have no drawing for `Off`. */
  withoutOff?: boolean;
  /** Text fields have no drawing, and the form asks viewers for one. */
  needAppearances?: boolean;
  flags?: number;
  more?: Record<string, unknown>;
};

const combFlag = 1 << 24;

/** Writes a field over each place, entry by entry: what no library would write. */
export async function addFields(
  pdf: PDFDocument,
  page: PDFPage,
  placed: readonly Placed[],
  habit: Habit = {},
): Promise<void> {
  const { context, catalog } = pdf;
  const helvetica = (await pdf.embedFont(StandardFonts.Helvetica)).ref;
  const roots: PDFRef[] = [];
  const parents = new Map<string, PDFRef>();
  for (const [index, place] of placed.entries()) {
    const name = habit.nameOf?.(place, index) ?? place.question.name ?? `champ${index + 1}`;
    const ref = addWidget(pdf, page, place, habit);
    const widget = context.lookup(ref, PDFDict);
    const field = fieldEntries(pdf, place, habit);
    field.set(PDFName.of('T'), PDFHexString.fromText(name));
    const isKid = habit.kids || (place.question.kind === 'tick' && place.question.state);
    if (!isKid) {
      for (const [key, value] of field.entries()) widget.set(key, value);
      roots.push(ref);
      continue;
    }
    const parent = parents.get(name) ?? context.register(field);
    if (!parents.has(name)) roots.push(parent);
    parents.set(name, parent);
    addKid(context.lookup(parent, PDFDict), ref);
    widget.set(PDFName.of('Parent'), parent);
  }
  const form = context.obj({
    Fields: roots,
    DA: PDFString.of('/Helv 0 Tf 0 g'),
    DR: { Font: { Helv: helvetica } },
    ...(habit.needAppearances ? { NeedAppearances: true } : {}),
    ...(habit.more ?? {}),
  });
  catalog.set(PDFName.of('AcroForm'), context.register(form));
}

function addKid(parent: PDFDict, kid: PDFRef): void {
  if (!parent.has(PDFName.of('Kids'))) parent.set(PDFName.of('Kids'), parent.context.obj([]));
  parent.lookup(PDFName.of('Kids'), PDFArray).push(kid);
}

function addWidget(pdf: PDFDocument, page: PDFPage, place: Placed, habit: Habit): PDFRef {
  const Rect = [place.x, place.y, place.x + widthOf(place), place.y + place.height];
  const widget = pdf.context.obj({ Type: 'Annot', Subtype: 'Widget', F: 4, Rect, P: page.ref });
  if (place.question.kind === 'tick') addBox(pdf, widget, place, habit);
  else if (!habit.needAppearances) addBlank(pdf, widget, place);
  const ref = pdf.context.register(widget);
  page.node.addAnnot(ref);
  return ref;
}

function widthOf({ question, width, height }: Placed): number {
  return question.kind === 'tick' ? height : width;
}

function fieldEntries({ context }: PDFDocument, { question }: Placed, habit: Habit): PDFDict {
  const { kind = 'text', cells, tip, label, state, options, tall } = question;
  const isComb = cells !== undefined && habit.combs !== false;
  const flags =
    (habit.flags ?? 0) | (isComb ? combFlag : 0) | (state ? 1 << 15 : 0) | (options && !tall ? 1 << 17 : 0);
  const text = (words: string) => PDFHexString.fromText(words);
  const listed = options?.map((option) => (typeof option === 'string' ? text(option) : option.map(text)));
  return context.obj({
    FT: kind === 'tick' ? 'Btn' : listed ? 'Ch' : 'Tx',
    ...(listed ? { Opt: listed } : {}),
    ...(kind === 'tick' ? {} : { DA: PDFString.of('/Helv 0 Tf 0 g') }),
    ...(habit.tips ? { TU: PDFHexString.fromText(tip ?? label) } : {}),
    ...(isComb ? { MaxLen: cells } : {}),
    ...(flags === 0 ? {} : { Ff: flags }),
  });
}

/** The drawing of a box: a frame, and its own mark when it is ticked. */
function addBox({ context }: PDFDocument, widget: PDFDict, { question, height }: Placed, habit: Habit): void {
  const draw = (content: string) =>
    context.register(
      context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, height, height] }),
    );
  const frame = `0 G 0.8 w 0.4 0.4 ${height - 0.8} ${height - 0.8} re S`;
  const mark = `${frame} 0 0.4 0 rg 2 2 ${height - 4} ${height - 4} re f`;
  const states = { [question.state ?? 'Oui']: draw(mark), ...(habit.withoutOff ? {} : { Off: draw(frame) }) };
  widget.set(PDFName.of('AP'), context.obj({ N: states }));
  widget.set(PDFName.of('AS'), PDFName.of('Off'));
}

/** A blank drawing with a ground, as Acrobat makes it. */
function addBlank({ context }: PDFDocument, widget: PDFDict, { width, height }: Placed): void {
  const { red, green, blue } = rgb(0.93, 0.95, 1);
  const content = `q ${red} ${green} ${blue} rg 0 0 ${width} ${height} re f Q /Tx BMC EMC`;
  const ap = context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height] });
  widget.set(PDFName.of('AP'), context.obj({ N: context.register(ap) }));
}
