import { readFileSync } from 'node:fs';
import { PDFCheckBox, PDFDocument, PDFTextField } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { rectToBox } from '../../core/pdf/units.ts';
import { type Box, template } from '../../core/template/template.ts';
import { previewDocument } from '../../core/usecase/preview-document.ts';
import { type ExamplePack, examplePorts, onlyPage } from '../support/example-packs.ts';
import { type PrintedPage, textsInside, textsTouching, withPlainSpaces } from '../support/read-pdf.ts';
import { expectedOf } from './expected-papers.ts';

const folder = new URL('../../templates/demande-ouverture-droits/', import.meta.url);
const form = template.parse(JSON.parse(readFileSync(new URL('template.json', folder), 'utf8')));
if (form.kind !== 'form') throw new Error('not a form');
const written = form.fields;
const signatureBox = form.signatures[0]?.box ?? [0, 0, 1, 1];

/** Height of the capitals and digits of Source Sans 3, in millimetres for each point of size. */
const capitalHeight = (0.66 * 25.4) / 72;

type Widget = { field: string; kind: 'text' | 'tick'; cells: number | undefined; box: Box };

/** Where `source.pdf` itself says that each answer goes: the other half of the check on the code's own zones. */
const widgets = await readWidgets();

async function readWidgets(): Promise<Widget[]> {
  const pdf = await PDFDocument.load(readFileSync(new URL('source.pdf', folder)), { updateMetadata: false });
  return pdf
    .getForm()
    .getFields()
    .map((field) => {
      const rect = field.acroField.getWidgets()[0]?.getRectangle();
      return {
        field: field.getName(),
        kind: field instanceof PDFCheckBox ? 'tick' : 'text',
        cells: field instanceof PDFTextField && field.isCombed() ? field.getMaxLength() : undefined,
        box: rectToBox(rect ?? { x: 0, y: 0, width: 0, height: 0 }),
      };
    });
}

const textWidgets = widgets.filter(({ kind }) => kind === 'text');

/** What stands in a box of the filled form. The letters of a comb are read as one word. */
function answerIn(page: PrintedPage, { box, cells }: Widget): string {
  const texts = textsInside(page, box).map(({ text }) => text);
  return cells === undefined ? withPlainSpaces(texts.join(' ')) : texts.join('').replace(/\s/g, '');
}

/** The form, filled with one person's answers. */
export function describeForm(read: () => ExamplePack): void {
  describe('the form', () => {
    const page = () => onlyPage(read(), 'form').page;

    test('has every answer inside its own box, and nothing in the boxes that stay empty', () => {
      const found = textWidgets.map((widget) => [widget.field, answerIn(page(), widget)]);
      const empty = Object.fromEntries(textWidgets.map(({ field }) => [field, '']));
      const expected = { ...empty, ...expectedOf(read().name).form, signedOn: '23112026' };
      expect(Object.fromEntries(found)).toEqual(expected);
    });

    test('has no answer that sticks out of its box', () => {
      for (const { field, box } of textWidgets) {
        expect(textsTouching(page(), box), field).toEqual(textsInside(page(), box));
      }
    });

    test('has the characters of a comb in the middle of their cells', () => {
      for (const { field, box, cells } of textWidgets) {
        if (cells === undefined) continue;
        for (const { text, box: letter, base, size } of textsInside(page(), box)) {
          expect(text, field).toHaveLength(1);
          const across = (letter[0] + letter[2] / 2 - box[0]) / (box[2] / cells);
          expect(Math.abs((across % 1) - 0.5), `${field} ${text}`).toBeLessThan(0.12);
          const middle = base - (capitalHeight * size) / 2;
          expect(Math.abs(middle - box[1] - box[3] / 2), `${field} ${text}`).toBeLessThan(0.3);
        }
      }
    });

    test('has the other answers on their rules, as a hand writes them', () => {
      for (const { field, box, cells } of textWidgets) {
        const bases = cells === undefined ? textsInside(page(), box).map(({ base }) => base) : [];
        for (const base of bases) expect(box[1] + box[3] - base, field).toBeCloseTo(1.4, 1);
      }
    });

    test('is lit where its answers stand: the zones of the preview are the boxes of the sheet', async () => {
      const { zones } = await previewDocument(examplePorts, { draft: read().draft, document: 'form' });
      expect(zones.map(({ from }) => from)).toEqual(written.map(({ from }) => from));
      zones.forEach((zone, index) => {
        const name = written[index]?.to.field;
        const widget = widgets.find(({ field }) => field === name);
        zone.box.forEach((side, at) => {
          expect(side, name).toBeCloseTo(widget?.box[at] ?? Number.NaN, 1);
        });
      });
    });

    test('has a cross in the boxes that apply, in no other, and a white box to sign in', async () => {
      const ink = await onlyPage(read(), 'form').ink();
      const inner = ([x, y, width, height]: Box): Box => [x + 1, y + 1, width - 2, height - 2];
      const crossed = widgets.filter(({ kind, box }) => kind === 'tick' && ink(inner(box)) > 0.1);
      expect(crossed.map(({ field }) => field)).toEqual(expectedOf(read().name).ticks);
      expect(ink(inner(signatureBox))).toBe(0);
      expect(textsTouching(page(), signatureBox)).toEqual([]);
    });
  });
}
