import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFStream } from 'pdf-lib';
import type { FormField } from '../../model/form-mapping.ts';
import { fieldFontName, fieldOperators } from '../draw-field.ts';
import { embedFaces, type FontSource, type Letters } from '../faces.ts';
import { readField } from '../read-field.ts';
import { bandOperators, chosenOf, fitPlaces, listOf } from './choose-of-list.ts';
import { setState } from './fill-official-form.ts';
import { findRooms, type WritingPlace } from './find-rooms.ts';
import { type Fitted, fittedOperators } from './fit-value.ts';
import { openForm } from './open-form.ts';
import type { PlacedValue } from './placed-value.ts';
import { listFields, readWidgets, type Widget } from './read-fields.ts';
import { refuseForm } from './refuse-form.ts';
import { seePage } from './seen-page.ts';

/** What makes a form run, send itself or ask something of its viewer. */
const activeKinds = ['/JavaScript', '/SubmitForm', '/ResetForm', '/ImportData', '/Launch'];

/**
 * Fills the fields of a form and leaves them to be typed in: their values, and a drawing of each in our letters. The
 * form of LiveCycle beside them, which would show the old values, its scripts and its buttons to send are taken out.
 * `unfit`: the values (by position) that have no room, or no field. Errors: as `fillOfficialForm`.
 */
export async function fillKeepingFields(
  source: Uint8Array,
  values: readonly PlacedValue[],
  fonts: FontSource,
): Promise<{ pdf: Uint8Array; unfit: number[] }> {
  const pdf = await openForm(source);
  const widgets = readWidgets(pdf);
  refuseForm(pdf, widgets);
  const fields = new Map(
    listFields(widgets, pdf.getPages().map(seePage)).map((field) => [field.name, field]),
  );
  const letters = (await embedFaces(pdf, fonts, ['semibold']))('semibold');
  const unfit: number[] = [];
  for (const [index, placed] of values.entries()) {
    const { to, value, size } = placed;
    if (value === '' || value === false) continue;
    const places = findRooms(to, fields, widgets, size);
    const list = listOf(fields, to);
    const isTick = value === true && !list;
    const fitted = isTick ? [] : fitPlaces(letters, list, placed, places);
    if ('box' in to || !fitted) unfit.push(index);
    else if (isTick) tick(widgets, to.field, to.state);
    else writeAll(pdf, places, fitted, letters, placed, list);
  }
  stripActions(pdf, widgets);
  return { pdf: await pdf.save({ updateFieldAppearances: false }), unfit };
}

function tick(widgets: readonly Widget[], name: string, state: string | undefined): void {
  for (const widget of widgets.filter((one) => one.name === name)) {
    setState(widget, state);
    holderOf(widget.dict).set(PDFName.of('V'), PDFName.of(state ?? widget.state ?? 'Yes'));
  }
}

/** The dictionary that has the name of the field: a place of one field among several has none. */
function holderOf(dict: PDFDict): PDFDict {
  const parent = dict.lookup(PDFName.of('Parent'));
  return dict.has(PDFName.of('T')) || !(parent instanceof PDFDict) ? dict : holderOf(parent);
}

/** A word of a list is named in the file by what the list calls it, and by its place in the list (12.7.4.4). */
function writeAll(
  pdf: PDFDocument,
  places: readonly WritingPlace[],
  fitted: readonly Fitted[],
  letters: Letters,
  placed: PlacedValue,
  list: FormField | undefined,
): void {
  const chosen = list ? chosenOf(list, placed) : -1;
  const value = list?.options?.[chosen]?.value ?? String(placed.value);
  for (const [at, place] of places.entries()) {
    writeField(pdf, place, value, fitted[at], letters);
    const holder = place.widget && list ? holderOf(place.widget.dict) : undefined;
    if (chosen >= 0) holder?.set(PDFName.of('I'), pdf.context.obj([chosen]));
    else holder?.delete(PDFName.of('I'));
  }
}

function writeField(
  pdf: PDFDocument,
  { widget, room }: WritingPlace,
  value: string,
  fitted: Fitted | undefined,
  letters: Letters,
): void {
  if (!widget || !fitted) return;
  const { context } = pdf;
  const { dict, turn } = widget;
  holderOf(dict).set(PDFName.of('V'), PDFHexString.fromText(value));
  // The value in rich text would be shown instead of this one.
  for (const key of ['RV', 'DS']) holderOf(dict).delete(PDFName.of(key));
  const form = pdf.catalog.lookup(PDFName.of('AcroForm'));
  const shown = readField(dict, form instanceof PDFDict ? form : undefined);
  const [width, height] = [room.width, room.height];
  const rect = { x: 0, y: 0, width, height };
  const ground = shown ? fieldOperators({ ...shown, rect, turn: 0, text: '', kind: 'text' }, letters) : '';
  const text = [
    ...bandOperators(fitted, widget.box, turn),
    ...fittedOperators(context, letters, fitted, fieldFontName),
  ]
    .map(String)
    .join('\n');
  const matrix = {
    90: [0, 1, -1, 0, height, 0],
    180: [-1, 0, 0, -1, width, height],
    270: [0, -1, 1, 0, 0, width],
  }[turn];
  const appearance = context.flateStream(`${ground ?? ''}\n/Tx BMC\nq\n${text}\nQ\nEMC`, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    ...(matrix ? { Matrix: matrix } : {}),
    Resources: { Font: { [fieldFontName]: letters.font.ref } },
  });
  dict.set(PDFName.of('AP'), context.obj({ N: context.register(appearance) }));
}

/** Takes out what acts: also the objects themselves, which would stay in the file although nothing names them. */
function stripActions(pdf: PDFDocument, widgets: readonly Widget[]): void {
  const { context, catalog } = pdf;
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    dict.delete(PDFName.of('AA'));
    for (const key of ['A', 'OpenAction'])
      if (isActive(dict.lookup(PDFName.of(key)))) dict.delete(PDFName.of(key));
    if (isActive(dict)) context.delete(ref);
  }
  forget(catalog, 'OpenAction', 'NeedsRendering');
  forget(catalog.lookup(PDFName.of('Names')), 'JavaScript');
  // The order in which scripts would calculate, and the form of LiveCycle.
  forget(catalog.lookup(PDFName.of('AcroForm')), 'CO', 'XFA', 'NeedAppearances');
  // The pages were written anew: a place names the one that it stands on.
  for (const { dict, page } of widgets) dict.set(PDFName.of('P'), pdf.getPage(page).ref);
}

function forget(dict: PDFObject | undefined, ...keys: string[]): void {
  if (dict instanceof PDFDict) for (const key of keys) dict.delete(PDFName.of(key));
}

function isActive(object: PDFObject | undefined): boolean {
  return object instanceof PDFDict && activeKinds.includes(object.lookup(PDFName.of('S'))?.toString() ?? '');
}
