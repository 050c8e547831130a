import { readFile } from 'node:fs/promises';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { settleAnswers } from '../../../core/model/validate.ts';
import { type FilledOfficialForm, fillOfficialForm } from '../../../core/pdf/official/fill-official-form.ts';
import { placeAnswers } from '../../../core/template/place-answers.ts';
import { sheetData } from '../../../core/template/sheet-data.ts';
import type { Face } from '../../../core/template/template.ts';
import { proposeMapping } from '../../../core/usecase/propose-mapping.ts';
import { changedForm } from '../../support/forms/change-form.ts';
import { layCells } from '../../support/forms/draw-form.ts';
import { exampleForms } from '../../support/forms/example-forms.ts';
import {
  countChanges,
  type Pixels,
  paintWithPdfJs,
  paintWithPoppler,
} from '../../support/forms/paint-pages.ts';
import { isA4, readPdf, textsInside } from '../../support/read-pdf.ts';
import { story } from '../../support/story.ts';

const readFont = (face: Face) => readFile(`templates/fonts/source-sans-3-${face}.ttf`);

async function fill(
  bytes: Uint8Array,
  draft = story(),
): Promise<{ pdf: Uint8Array; filled: FilledOfficialForm }> {
  const { mapping } = await proposeMapping(bytes);
  const answers = placeAnswers(
    sheetData(settleAnswers(draft), () => undefined),
    mapping,
  );
  const filled = await fillOfficialForm(bytes, answers, readFont);
  // What a pack holds of it: its pages, and nothing that its file had beside them.
  const out = await PDFDocument.create({ updateMetadata: false });
  for (const page of await out.copyPages(filled.pdf, filled.pdf.getPageIndices())) out.addPage(page);
  return { pdf: await out.save(), filled };
}

const printable = exampleForms.filter(({ name }) => name !== 'a scan');

describe.each(printable)('$name', ({ make }) => {
  it('is filled inside its places, and is elsewhere what it was to the pixel, in two programs', async () => {
    const { bytes } = await make();
    const { pdf, filled } = await fill(bytes);
    for (const paint of [paintWithPoppler, paintWithPdfJs]) {
      const { outside, inside } = countChanges(await paint(bytes, 1), await paint(pdf, 1), filled.zones);
      expect(outside).toBe(0);
      if (filled.zones.length > 0) expect(inside).toBeGreaterThan(100);
    }
    const read = await readPdf(pdf);
    expect(read.hasForm).toBe(false);
    expect(read.pages.map(({ annotations }) => annotations)).toEqual([0]);
    expect(read.pages.every(isA4)).toBe(true);
  });
});

describe('what is written', () => {
  const named = async (part: string) => {
    const bytes =
      (await exampleForms.find(({ name }) => name.includes(part))?.make())?.bytes ?? new Uint8Array();
    return { bytes, ...(await fill(bytes, longStory())) };
  };

  it('stands in the middle of each cell, digit by digit', async () => {
    const { pdf, filled } = await named('tinted');
    const zone = filled.zones.find(({ from }) => from === 'applicant.birthDate');
    const [page] = (await readPdf(pdf)).pages;
    const [left, top, width, height] = zone?.box ?? [0, 0, 0, 0];
    const digits = textsInside(page ?? missing, [left, top, width, height], 1);
    expect(digits.map(({ text }) => text).join('')).toBe('14021992');
    for (const [index, { box }] of digits.entries()) {
      const middle = left - 0.25 + (index + 0.5) * 5;
      expect(Math.abs(box[0] + box[2] / 2 - middle)).toBeLessThan(0.25);
    }
  });

  it('stands in the middle of each cell where these are of several widths, and apart', async () => {
    const { pdf, filled } = await named('several widths');
    const zone = filled.zones.find(({ from }) => from === 'applicant.birthDate');
    const [left, top, width, height] = zone?.box ?? [0, 0, 0, 0];
    const [page] = (await readPdf(pdf)).pages;
    const digits = textsInside(page ?? missing, [left, top, width, height], 1);
    expect(digits.map(({ text }) => text).join('')).toBe('14021992');
    const cells = layCells(8, 'grouped-cells').map(([x, wide]) => (x + wide / 2) * (25.4 / 72));
    for (const [index, { box }] of digits.entries())
      expect(Math.abs(box[0] + box[2] / 2 - left - (cells[index] ?? 0))).toBeLessThan(0.25);
  });

  it('is in capitals with their accents in cells, and nowhere else; an e-mail address never is', async () => {
    const bytes = (await changedForm(() => {})) ?? new Uint8Array();
    const box = (y: number, cells?: number) => ({
      page: 1,
      box: [10, y, 190, 6] as [number, number, number, number],
      kind: 'text' as const,
      ...(cells ? { cells } : {}),
    });
    const { mapping } = await proposeMapping(bytes);
    const placements = [
      { datum: 'applicant.givenNames' as const, to: box(200, 30), standing: 'accepted' as const },
      { datum: 'applicant.givenNames' as const, to: box(210), standing: 'accepted' as const },
      { datum: 'applicant.email' as const, to: box(220, 40), standing: 'accepted' as const },
    ];
    const draft = story();
    const applicant = { ...draft.applicant, givenNames: 'Œuvré-Ça Élodie', email: 'Elodie.c@example.org' };
    const data = sheetData(settleAnswers({ ...draft, applicant }), () => undefined);
    const answers = placeAnswers(data, { ...mapping, placements });
    expect(answers.map(({ value }) => value)).toEqual([
      'ŒUVRÉ-ÇA ÉLODIE',
      'Œuvré-Ça Élodie',
      'Elodie.c@example.org',
    ]);
    const { texts } = await fillOfficialForm(bytes, answers, readFont);
    expect(texts.flat()).toEqual(['ŒUVRÉ-ÇAÉLODIE', 'Œuvré-Ça Élodie', 'Elodie.c@example.org']);
  });

  it('never runs from its cell into the next one, however wide a letter is', async () => {
    const bytes = await changedForm(() => {});
    const to = {
      page: 1,
      box: [20, 220, 26, 6] as [number, number, number, number],
      kind: 'text' as const,
      cells: [
        [0, 6],
        [7, 2.4],
        [12, 6],
      ] as [number, number][],
    };
    const { pdf } = await fillOfficialForm(
      bytes,
      [{ from: 'applicant.birthName', to, value: 'WWW' }],
      readFont,
    );
    const [page] = (await readPdf(await pdf.save())).pages;
    const letters = textsInside(page ?? missing, [20, 219, 26, 8], 1);
    expect(letters).toHaveLength(3);
    for (const [index, { box }] of letters.entries()) {
      const [left = 0, wide = 0] = to.cells[index] ?? [];
      expect(box[0]).toBeGreaterThanOrEqual(20 + left);
      expect(box[0] + box[2]).toBeLessThanOrEqual(20 + left + wide + 0.01);
    }
  });

  it('keeps its accents and the letters of other languages', async () => {
    const { pdf } = await named('with names, labels');
    expect((await readPdf(pdf)).pages[0]?.running).toContain('NGUYỄN-ŁĘCKA · Şöhret Œuvré');
  });

  it('ticks a box in the form’s own drawing', async () => {
    const { bytes, filled } = await named('radio group');
    const { mapping } = await proposeMapping(bytes);
    const box = mapping.form.fields
      .find(({ name }) => name === 'civilite')
      ?.widgets.find(({ state }) => state === 'Mme')?.box;
    const pixels = await paintWithPoppler(await filled.pdf.save(), 1);
    expect(colourAt(pixels, (box?.[0] ?? 0) + 2, (box?.[1] ?? 0) + 2)).toEqual([0, 102, 0]);
  });

  it.each<[string, number, object, string[]]>([
    ['points to the sheet behind from a place that is too small', 18, {}, ['voir suite']],
    ['points there from cells, in capitals', 60, { cells: 12 }, ['VOIRSUITE']],
    ['leaves a place empty that has no room for that either', 10, {}, []],
    ['leaves cells empty that are too few for that', 45, { cells: 9 }, []],
  ])('%s', async (_, width, more, written) => {
    const box: [number, number, number, number] = [20, 220, width, 6];
    const to = { page: 1, box, kind: 'text' as const, ...more };
    const values = [
      { from: 'applicant.birthName', to, value: 'de Castelnau-Montmirail de La Rochefoucauld' },
    ];
    const { unfit, texts, pdf } = await fillOfficialForm(await changedForm(() => {}), values, readFont);
    expect(unfit).toEqual([0]);
    expect(texts.flat()).toEqual(written);
    const [page] = (await readPdf(await pdf.save())).pages;
    const seen = textsInside(page ?? missing, [19, 219, width + 2, 8], 1);
    expect(
      seen
        .map(({ text }) => text)
        .join('')
        .replaceAll(' ', ''),
    ).toBe(written.join('').replaceAll(' ', ''));
  });
});

const missing = { texts: [], running: '', width: 0, height: 0, annotations: 0 };

function longStory() {
  const draft = story();
  return {
    ...draft,
    applicant: { ...draft.applicant, birthName: 'Nguyễn-Łęcka', usageName: '', givenNames: 'Şöhret Œuvré' },
  };
}

function colourAt({ data, width }: Pixels, x: number, y: number): number[] {
  const at = 3 * (Math.round((y * 96) / 25.4) * width + Math.round((x * 96) / 25.4));
  return [...data.slice(at, at + 3)];
}

it.each([
  ['signed', 'form-signed'],
  ['certified', 'form-certified'],
])('leaves a form alone that is %s', async (kind, code) => {
  const pdf = await PDFDocument.load((await exampleForms[0]?.make())?.bytes ?? new Uint8Array());
  if (kind === 'certified')
    pdf.catalog.set(PDFName.of('Perms'), pdf.context.obj({ DocMDP: { Type: 'Sig' } }));
  else {
    const widget = pdf.getPage(0).node.Annots()?.lookup(0, PDFDict);
    widget?.set(PDFName.of('FT'), PDFName.of('Sig'));
    widget?.set(PDFName.of('V'), pdf.context.obj({ Type: 'Sig' }));
  }
  const bytes = await pdf.save({ updateFieldAppearances: false });
  await expect(fillOfficialForm(bytes, [], readFont)).rejects.toMatchObject({ code });
});
