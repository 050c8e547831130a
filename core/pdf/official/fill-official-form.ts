import {
  concatTransformationMatrix,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFString,
  popGraphicsState,
  pushGraphicsState,
} from 'pdf-lib';
import type { Zone } from '../../contract/papers.ts';
import type { FormField, PlaceTarget, SeenBox } from '../../model/form-mapping.ts';
import type { Path } from '../../model/path.ts';
import { AppError, type Issue } from '../../model/result.ts';
import { covers, embedFaces, type FontSource, type Letters } from '../faces.ts';
import type { FilledForm } from '../fill-form.ts';
import { inheritedBy, textOf } from '../read-field.ts';
import { settlePdf } from '../settle-pdf.ts';
import { bandOperators, fitPlaces, listOf } from './choose-of-list.ts';
import { drawTick } from './draw-tick.ts';
import { findRooms, type WritingPlace } from './find-rooms.ts';
import { copiedText, type Fitted, fittedOperators, fitValue, type Room } from './fit-value.ts';
import { openForm } from './open-form.ts';
import type { PlacedValue } from './placed-value.ts';
import { listFields, readWidgets, type Widget } from './read-fields.ts';
import { refuseForm } from './refuse-form.ts';
import { type SeenPage, seePage, toSeenRect } from './seen-page.ts';
import { standUpright } from './stand-upright.ts';

/** A filled form; `unfit`: which of the values (by position) have no room in their place, and stay off it. */
export type FilledOfficialForm = FilledForm & { unfit: number[] };

/**
 * Fills a form that somebody brought, for print: what was not written in is left as it is drawn, boxes are ticked in
 * their own drawing, and no field, script, layer or form of LiveCycle is left. Its pages are brought upright. What has no
 * room in its place is pointed to there, for who calls to write it on another sheet.
 * Issues: `glyph-missing`. Errors: those of `openForm`, `form-signed`, `form-certified`, `form-made-on-opening`.
 */
export async function fillOfficialForm(
  source: Uint8Array,
  values: readonly PlacedValue[],
  fonts: FontSource,
): Promise<FilledOfficialForm> {
  const pdf = await openForm(source);
  const widgets = readWidgets(pdf);
  refuseForm(pdf, widgets);
  const fields = new Map(
    listFields(widgets, pdf.getPages().map(seePage)).map((field) => [field.name, field]),
  );
  for (const { to, value } of values) prepareField(widgets, fields, to, value);
  removeButtons(pdf, widgets);
  await settlePdf(pdf, fonts);
  standUpright(pdf);
  const letters = (await embedFaces(pdf, fonts, ['semibold']))('semibold');
  const pages = pdf.getPages().map(seePage);
  const texts = pages.map((): string[] => []);
  const filled: FilledOfficialForm = { pdf, zones: [], issues: [], texts, unfit: [] };
  for (const [index, placed] of values.entries()) {
    const { from, to, value, size } = placed;
    const places = findRooms(to, fields, widgets, size);
    filled.zones.push(...zonesOf(places, to, from));
    if (value === '' || value === false) continue;
    const list = listOf(fields, to);
    if (value === true && !list) {
      tickBox(pdf, pages, to);
      continue;
    }
    if (typeof value === 'string') filled.issues.push(...missingGlyphs(letters, value, from));
    const fitted = fitPlaces(letters, list, placed, places);
    if (!fitted) filled.unfit.push(index);
    const pointed = list ? [] : places.map(({ room }) => fitValue(letters, pointerIn(room), room));
    write(pdf, pages, texts, letters, places, fitted ?? pointed);
  }
  return filled;
}

/**
 * What stands where an answer has no room: whoever reads the form must not take it for unanswered (own choice: no form
 * says how). In cells it is in capitals, as all that is written there; where it has no room either, the place stays empty.
 */
function pointerIn({ cells }: Room): string {
  return cells ? 'VOIR SUITE' : 'voir suite';
}

/** A printed box; that of a field shows its own drawing. */
function tickBox(pdf: PDFDocument, pages: readonly SeenPage[], to: PlaceTarget): void {
  if ('box' in to) drawTick(pdf.getPage(to.page - 1), toSeenRect(pageAt(pages, to.page - 1), to.box));
}

function pageAt(pages: readonly SeenPage[], index: number): SeenPage {
  const page = pages[index];
  if (!page) throw new AppError('mapping-unfit');
  return page;
}

function missingGlyphs(letters: Letters, value: string, at: Path): Issue[] {
  return covers(letters, value) ? [] : [{ code: 'glyph-missing', at }];
}

/**
 * A box to tick shows its own drawing; what stood in a text field goes, with its drawing. So does that of a list which
 * stands open: its words are written anew, with one of them chosen.
 */
function prepareField(
  widgets: readonly Widget[],
  fields: ReadonlyMap<string, FormField>,
  to: PlaceTarget,
  value: string | boolean,
): void {
  if ('box' in to) return;
  const own = widgets.filter(({ name }) => name === to.field);
  const list = listOf(fields, to);
  if (list?.isOpenList && value !== '' && value !== false) for (const { dict } of own) forgetValue(dict);
  if (typeof value === 'boolean' && !list) {
    if (value) for (const widget of own) setState(widget, to.state);
    return;
  }
  for (const { dict } of own) {
    if (textOf(inheritedBy(dict, 'V')) !== '') forgetValue(dict);
  }
}

function forgetValue(dict: PDFDict): void {
  dict.set(PDFName.of('V'), PDFString.of(''));
  dict.delete(PDFName.of('AP'));
}

/** Ticks one box of a field, and takes the tick from the others of it. */
export function setState({ dict, state }: Widget, asked: string | undefined): void {
  dict.set(PDFName.of('AS'), PDFName.of(asked === undefined || state === asked ? (state ?? 'Yes') : 'Off'));
}

/** What is pressed to print, send or empty a form is no part of it on paper. A picture that was made as a button is. */
function removeButtons(pdf: PDFDocument, widgets: readonly Widget[]): void {
  const pressed = new Set(
    widgets.flatMap(({ kind, dict }) =>
      kind === 'button' && ['A', 'AA'].some((key) => inheritedBy(dict, key)) ? [dict] : [],
    ),
  );
  for (const { node } of pdf.getPages()) {
    const list = node.lookup(PDFName.of('Annots'));
    if (!(list instanceof PDFArray)) continue;
    const kept = list.asArray().filter((entry) => {
      const dict = pdf.context.lookup(entry);
      return !(dict instanceof PDFDict && pressed.has(dict));
    });
    node.set(PDFName.of('Annots'), pdf.context.obj(kept));
  }
}

function zonesOf(places: readonly WritingPlace[], to: PlaceTarget, from: Path): Zone[] {
  const state = 'field' in to ? to.state : undefined;
  return places
    .filter(({ widget }) => state === undefined || widget?.state === state)
    .map(({ page, box }) => ({ from, page: page + 1, box: [...box] }));
}

function write(
  pdf: PDFDocument,
  pages: readonly SeenPage[],
  texts: string[][],
  letters: Letters,
  places: readonly WritingPlace[],
  fitted: readonly (Fitted | undefined)[],
): void {
  for (const [index, { page, box, turn }] of places.entries()) {
    const one = fitted[index];
    if (!one) continue;
    const leaf = pdf.getPage(page);
    leaf.node.setFontDictionary(PDFName.of(letters.font.name), letters.font.ref);
    leaf.pushOperators(
      pushGraphicsState(),
      concatTransformationMatrix(...cornerOf(pageAt(pages, page), box, turn)),
      ...bandOperators(one, box, turn),
      ...fittedOperators(pdf.context, letters, one, letters.font.name),
      popGraphicsState(),
    );
    texts[page]?.push(copiedText(letters, one));
  }
}

/** From the lower left corner of a box, as its text is turned, to the page. */
function cornerOf(
  page: SeenPage,
  box: SeenBox,
  turn: number,
): [number, number, number, number, number, number] {
  const { x, y, width, height } = toSeenRect(page, box);
  if (turn === 90) return [0, 1, -1, 0, x + width, y];
  if (turn === 180) return [-1, 0, 0, -1, x + width, y + height];
  return turn === 270 ? [0, -1, 1, 0, x, y + height] : [1, 0, 0, 1, x, y];
}
