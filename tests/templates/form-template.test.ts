import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  decodePDFRawStream,
  PDFCheckBox,
  PDFDict,
  PDFDocument,
  type PDFField,
  PDFName,
  PDFRawStream,
  PDFTextField,
} from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { a4, rectToBox } from '../../core/pdf/units.ts';
import { type Box, type FormTemplate, template } from '../../core/template/template.ts';
import { buildFormTemplate } from '../../scripts/build-form-template.ts';
import { combCells } from '../../scripts/form-template/measure-boxes.ts';
import { rows } from '../../scripts/form-template/sheet.ts';
import { updateTemplateJson } from '../../scripts/form-template/update-template-json.ts';

const folder = new URL('../../templates/demande-ouverture-droits/', import.meta.url);
const bytes = new Uint8Array(readFileSync(new URL('source.pdf', folder)));
const json = readFileSync(new URL('template.json', folder), 'utf8');

/** What the printer may not reach, in millimetres. */
const margin = 10;

type PrintedText = { text: string; size: number; box: Box };

let pdf: PDFDocument;
let fields: PDFField[];
let form: FormTemplate;
let printed: PrintedText[];

beforeAll(async () => {
  pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  fields = pdf.getForm().getFields();
  const parsed = template.parse(JSON.parse(json));
  if (parsed.kind !== 'form') throw new Error('not a form');
  form = parsed;
  printed = await readPrintedText(bytes);
});

/** The printed words and where they stand: from the height of capitals down to the base line. */
async function readPrintedText(data: Uint8Array): Promise<PrintedText[]> {
  const task = getDocument({ data: data.slice(), isEvalSupported: false });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent();
  await task.destroy();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size = 0, x = 0, y = 0] = item.transform.map(Number);
    return [{ text: item.str, size, box: rectToBox({ x, y, width: item.width, height: size * 0.66 }) }];
  });
}

function boxOf(field: PDFField): Box {
  const [widget] = field.acroField.getWidgets();
  if (!widget) throw new Error(`${field.getName()} has no widget`);
  return rectToBox(widget.getRectangle());
}

function overlap([x1, y1, w1, h1]: Box, [x2, y2, w2, h2]: Box): boolean {
  return x1 < x2 + w2 && x2 < x1 + w1 && y1 < y2 + h2 && y2 < y1 + h1;
}

function isInsideMargins([x, y, width, height]: Box): boolean {
  return x >= margin && y >= margin && x + width <= 210 - margin && y + height <= 297 - margin;
}

/** The pairs of things that touch, named, so that a failure says which. */
function findOverlaps(things: readonly { name: string; box: Box }[]): string[] {
  return things.flatMap(({ name, box }, index) =>
    things.slice(index + 1).flatMap((other) => (overlap(box, other.box) ? [`${name} / ${other.name}`] : [])),
  );
}

describe('the shipped form', () => {
  test('is rebuilt byte for byte by the committed script', async () => {
    expect(Buffer.from(await buildFormTemplate()).equals(bytes)).toBe(true);
  });

  test('is described by template.json: digest, inventory of fields, signature box', () => {
    expect(form.source.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(form.source.fields).toEqual(fields.map((field) => field.getName()));
    const [signature] = form.signatures;
    const facts = { bytes, fieldNames: form.source.fields, signatureBox: signature?.box ?? [0, 0, 1, 1] };
    expect(updateTemplateJson(json, facts)).toBe(json);
  });

  test('is one A4 page in French, with its title and without any date', () => {
    expect(pdf.getPages().map((page) => page.getSize())).toEqual([a4]);
    expect(pdf.getTitle()).toBe('Demande d’ouverture des droits à l’assurance maladie');
    expect(pdf.getLanguage()).toBe('fr-FR');
    expect([pdf.getCreationDate(), pdf.getModificationDate()]).toEqual([undefined, undefined]);
    expect(pdf.context.trailerInfo.ID).toBeUndefined();
  });

  test('says at its top that it is not the official print', () => {
    const top = printed.filter(({ box }) => box[1] < 30).map(({ text }) => text);
    expect(top.join(' ')).toContain('Ce n’est pas l’imprimé officiel');
  });
});

describe('its fields', () => {
  test('have a French tooltip each, and one widget inside the margins', () => {
    for (const field of fields) {
      expect(field.acroField.dict.has(PDFName.of('TU')), field.getName()).toBe(true);
      expect(field.acroField.getWidgets(), field.getName()).toHaveLength(1);
      expect(isInsideMargins(boxOf(field)), field.getName()).toBe(true);
    }
  });

  test('are combs of as many cells as the form asks for', () => {
    const combs = fields.filter((field) => field instanceof PDFTextField && field.isCombed());
    const cells = combs.map((field) => [
      field.getName(),
      field instanceof PDFTextField && field.getMaxLength(),
    ]);
    expect(Object.fromEntries(cells)).toEqual({
      nir: 13,
      nirKey: 2,
      birthDate: 8,
      postcode: 5,
      phone: 10,
      signedOn: 8,
    });
  });

  test('have the cells that are drawn: every character falls into the middle of a white cell', () => {
    for (const entry of rows.flatMap(({ entries }) => entries)) {
      if (entry.kind !== 'comb') continue;
      const box = boxOf(pdf.getForm().getTextField(entry.field));
      const cells = combCells(entry.groups, box);
      cells.forEach(([x, , width], index) => {
        const middle = box[0] + ((index + 0.5) * box[2]) / cells.length;
        expect(Math.abs(x + width / 2 - middle), `${entry.field} ${index}`).toBeLessThan(0.35);
      });
    }
  });

  test('are written by at most one answer each, and stay empty where a first filing has nothing to say', () => {
    const written = form.fields.map(({ to }) => to.field);
    expect(new Set(written).size).toBe(written.length);
    expect(form.source.fields.filter((name) => !written.includes(name))).toEqual([
      'nir',
      'nirKey',
      'domiciliation1',
      'domiciliation2',
      'allocataireNumber',
      'allocataireFund',
    ]);
    expect(written.filter((name) => !form.source.fields.includes(name))).toEqual([]);
  });

  test('are unticked when blank, and have a cross of their own', () => {
    const boxes = fields.filter((field) => field instanceof PDFCheckBox);
    expect(boxes).toHaveLength(5);
    for (const box of boxes) {
      expect(box.isChecked()).toBe(false);
      expect(box.needsAppearancesUpdate()).toBe(false);
    }
  });
});

describe('its letters', () => {
  const objects = () => pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const dictionaries = (type: string) =>
    objects().filter(
      (object) => object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of(type),
    );

  test('are all embedded: no font is left to the viewer, for the fields either', () => {
    const fonts = dictionaries('Font').map(
      (font) => font instanceof PDFDict && font.get(PDFName.of('Subtype')),
    );
    expect(new Set(fonts.map(String))).toEqual(new Set(['/Type0', '/CIDFontType2']));
    for (const descriptor of dictionaries('FontDescriptor')) {
      expect(descriptor instanceof PDFDict && descriptor.has(PDFName.of('FontFile2'))).toBe(true);
    }
    const resources = pdf.getForm().acroForm.dict.lookup(PDFName.of('DR'), PDFDict);
    const named = resources.lookup(PDFName.of('Font'), PDFDict).keys().map(String);
    expect(named).toEqual(['/SourceSans3-Regular']);
    for (const field of fields) {
      if (field instanceof PDFTextField) {
        expect(field.acroField.getDefaultAppearance()).toContain('/SourceSans3-Regular 11 Tf');
      }
    }
  });

  test('let a viewer write Vietnamese, Polish and Turkish names into the blank form', () => {
    const maps = objects().flatMap((object) => {
      const text =
        object instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(object).decode()).toString() : '';
      return text.includes('begincmap') ? [text.toLowerCase()] : [];
    });
    const codes = [...'ễẦĐłŞğ'].map((letter) => `<${letter.charCodeAt(0).toString(16).padStart(4, '0')}>`);
    expect(maps.some((map) => codes.every((code) => map.includes(code)))).toBe(true);
  });

  test('are never smaller than 8 points, and stay inside the margins', () => {
    for (const { text, size, box } of printed) {
      expect(size, text).toBeGreaterThanOrEqual(8);
      expect(isInsideMargins(box), text).toBe(true);
    }
  });

  test('keep clear of each other and of every field', () => {
    const words = printed.map(({ text, box }) => ({ name: text, box }));
    const boxes = fields.map((field) => ({ name: field.getName(), box: boxOf(field) }));
    expect(findOverlaps([...words, ...boxes])).toEqual([]);
  });
});

test('the signature box is large enough for a hand, and nothing is printed in it', () => {
  const [signature] = form.signatures;
  if (!signature) throw new Error('nobody signs');
  const [, , width, height] = signature.box;
  expect([width >= 70, height >= 30]).toEqual([true, true]);
  const inside = [...printed.map(({ box }) => box), ...fields.map(boxOf)];
  expect(inside.filter((box) => overlap(box, signature.box))).toEqual([]);
  expect(isInsideMargins(signature.box)).toBe(true);
});
