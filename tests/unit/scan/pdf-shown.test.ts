import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { openScanPdf } from '../../../core/pdf/open-scan.ts';
import { printedArea } from '../../../core/pdf/printed-area.ts';
import { a4, mm } from '../../../core/pdf/units.ts';
import { addSheets } from '../../../core/usecase/piece-pages.ts';
import { examplePorts } from '../../support/example-packs.ts';
import { comparePrint } from '../../support/pdfs/compare-print.ts';
import { shownForms } from '../../support/pdfs/shown-forms.ts';
import { shownLayers, shownMarks } from '../../support/pdfs/shown-marks.ts';
import { type ShownPdf, shownBoxes, shownFiles, shownLocked } from '../../support/pdfs/shown-pdfs.ts';
import { inspectWith } from '../../support/run-tool.ts';

/** Where the first page of a scan has to be on its sheet: centred in the copy area, no larger than it is. */
function placeOf(pdf: PDFDocument) {
  const page = pdf.getPage(0);
  const { left, right, bottom, top } = printedArea(page, {});
  const isSideways = page.getRotation().angle % 180 !== 0;
  const [width, height] = isSideways ? [top - bottom, right - left] : [right - left, top - bottom];
  const room = { width: a4.width - mm(16), height: a4.height - mm(24) };
  const scale = Math.min(1, room.width / width, room.height / height);
  const size = { width: width * scale, height: height * scale };
  return {
    ...size,
    left: mm(8) + (room.width - size.width) / 2,
    top: mm(8) + (room.height - size.height) / 2,
  };
}

async function printed({ make, password }: ShownPdf) {
  const bytes = await make();
  const source = await openScanPdf(bytes, examplePorts.templates.font, password);
  const place = placeOf(source);
  const pdf = await PDFDocument.create();
  await addSheets(pdf, [{ kind: 'pdf', pdf: source, page: 0, edit: {} }]);
  return { bytes, sheet: await pdf.save(), place };
}

describe.for([
  ['page', shownBoxes],
  ['file', shownFiles],
  ['locked file', shownLocked],
  ['form', shownForms],
  ['mark', shownMarks],
  ['layer', shownLayers],
] as const)('what is seen is printed: %s', ([, cases]) => {
  test.for(cases)('$name', async (shown) => {
    const { bytes, sheet, place } = await printed(shown);
    const page = shown.shownAs ? await shown.shownAs() : bytes;
    const difference = await comparePrint(page, sheet, place, shown.password);
    const text = shown.says ? await inspectWith('pdftotext', ['{}', '-'], sheet) : '';
    for (const words of shown.says ?? []) expect(text).toContain(words);
    expect(difference.ink).toBeGreaterThan(shown.isLoose ? 0.85 : 0.97);
    expect(difference.ink).toBeLessThan(shown.isLoose ? 1.15 : 1.03);
    expect(difference.mean).toBeLessThan(shown.isLoose ? 3 : 1.5);
    expect(difference.worst).toBeLessThan(shown.isLoose ? 130 : 75);
  });
});

test('what is written into a field has its letters in the file', async () => {
  const shown = shownForms.find(({ name }) => name.startsWith('names'));
  if (!shown) throw new Error('no such form');
  const fonts = await inspectWith('pdffonts', ['{}'], (await printed(shown)).sheet);
  // The name, its kind and its encoding; then whether it is embedded.
  expect(fonts).toMatch(/SourceSans3\S* +.+ Identity-H +yes/);
});
