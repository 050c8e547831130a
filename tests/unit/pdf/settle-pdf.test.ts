import { degrees, PDFDocument, PDFName, PDFString, rgb } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isPageIncomplete } from '../../../core/pdf/find-missing-parts.ts';
import { openScanPdf } from '../../../core/pdf/open-scan.ts';
import { settlePdf } from '../../../core/pdf/settle-pdf.ts';
import { stripJpeg } from '../../../core/pdf/strip-jpeg.ts';
import { addSheets } from '../../../core/usecase/piece-pages.ts';
import { examplePorts } from '../../support/example-packs.ts';
import { rasterise } from '../../support/rasterise.ts';

/** What the pack prints of somebody's PDF, as pixels. */
async function printed(bytes: Uint8Array) {
  const source = await openScanPdf(bytes, examplePorts.templates.font);
  const pdf = await PDFDocument.create();
  await addSheets(pdf, [{ kind: 'pdf', pdf: source, page: 0, edit: {} }]);
  expect(pdf.getPage(0).node.Annots()?.size() ?? 0).toBe(0);
  return rasterise(await pdf.save());
}

const red = rgb(1, 0, 0);
const green = rgb(0, 0.6, 0);

/** How much of a printed sheet is of a colour, as a fraction. */
function share(
  { data, info }: Awaited<ReturnType<typeof rasterise>>,
  isColour: (r: number, g: number, b: number) => boolean,
) {
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    if (isColour(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) count += 1;
  }
  return count / (info.width * info.height);
}

const isRed = (r: number, g: number, b: number) => r > 200 && g < 80 && b < 80;
const isGreen = (r: number, g: number, b: number) => r < 80 && g > 110 && b < 80;

/** An A4 page with a red stamp annotation over a fifth of it, turned by an angle. */
async function stamped(angle: number, withDrawing = true): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  page.setRotation(degrees(angle));
  page.drawRectangle({ x: 0, y: 0, width: 595, height: 100, color: green });
  const drawing = pdf.context.register(
    pdf.context.stream('1 0 0 rg 0 0 10 10 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 10, 10] }),
  );
  page.node.addAnnot(
    pdf.context.register(
      pdf.context.obj({
        Type: 'Annot',
        Subtype: 'Stamp',
        Rect: [100, 300, 400, 634],
        F: 4,
        ...(withDrawing ? { AP: { N: drawing } } : {}),
      }),
    ),
  );
  return pdf.save();
}

describe('a PDF that somebody brings', () => {
  test.for([0, 90])('keeps its stamps on a page turned by %i°', async (angle) => {
    const sheet = await printed(await stamped(angle));
    expect(share(sheet, isRed)).toBeGreaterThan(0.08);
    expect(share(sheet, isGreen)).toBeGreaterThan(0.04);
  });

  test('is refused when a mark has no drawing of its own, rather than printed without it', async () => {
    await expect(printed(await stamped(0, false))).rejects.toMatchObject({ code: 'attachment-annotated' });
  });

  // Ghostscript mixes all colours of a page in another way where it holds a state that blends, even one never used.
  test.each([
    ['Square', false],
    ['Highlight', true],
  ])('with a %s has a state that blends on its page: %s', async (kind, blends) => {
    const pdf = await PDFDocument.create();
    const { node } = pdf.addPage([595, 842]);
    const [Rect, QuadPoints] = [
      [50, 300, 200, 320],
      [50, 320, 200, 320, 50, 300, 200, 300],
    ];
    const mark = pdf.context.obj({ Type: 'Annot', Subtype: kind, Rect, QuadPoints, C: [1, 0, 0] });
    node.addAnnot(pdf.context.register(mark));
    await settlePdf(pdf, examplePorts.templates.font);
    expect(node.Resources()?.has(PDFName.of('ExtGState'))).toBe(blends);
  });

  test('keeps what was typed and ticked in its form', async () => {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage([595, 842]);
    const field = pdf.getForm().createTextField('name');
    field.addToPage(page, { x: 50, y: 300, width: 495, height: 300, backgroundColor: red });
    field.setText('Reyes');
    expect(share(await printed(await pdf.save()), isRed)).toBeGreaterThan(0.15);
  });

  test('is printed as far as its crop box, wherever that begins', async () => {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage([595, 842]);
    page.drawRectangle({ x: 0, y: 0, width: 595, height: 842, color: red });
    page.drawRectangle({ x: 200, y: 200, width: 200, height: 300, color: green });
    page.setCropBox(200, 200, 200, 300);
    const sheet = await printed(await pdf.save());
    expect(share(sheet, isRed)).toBeLessThan(0.001);
    expect(share(sheet, isGreen)).toBeGreaterThan(0.05);
  });

  test('may have a blank page', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage([595, 842]);
    await expect(printed(await pdf.save())).resolves.toBeDefined();
  });

  test('loses what its photographs tell beside the picture', async () => {
    const photo = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#c00' } })
      .jpeg()
      .withExif({ IFD0: { Artist: 'Somebody' } })
      .toBuffer();
    const pdf = await PDFDocument.create();
    pdf.addPage().drawImage(await pdf.embedJpg(photo));
    const opened = await PDFDocument.load(await pdf.save());
    opened.catalog.set(PDFName.of('Metadata'), PDFString.of('Somebody'));
    await settlePdf(opened, examplePorts.templates.font);
    expect(Buffer.from(await opened.save({ useObjectStreams: false })).includes('Somebody')).toBe(false);
  });
});

test('a page whose content is not in the file is incomplete, a blank one is not', async () => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  expect(isPageIncomplete(page)).toBe(false);
  page.node.set(PDFName.of('Contents'), pdf.context.nextRef());
  expect(isPageIncomplete(page)).toBe(true);
});

describe('a stripped JPEG', () => {
  const exif = { IFD0: { Artist: 'Somebody' } };
  const photo = () =>
    sharp({ create: { width: 64, height: 48, channels: 3, background: '#3a7' } })
      .jpeg({ progressive: true })
      .withExif(exif)
      .toBuffer();

  test('is followed over fill bytes and ends where the picture ends', async () => {
    const jpeg = await photo();
    const filled = Buffer.concat([
      jpeg.subarray(0, 2),
      Buffer.from([0xff, 0xff]),
      jpeg.subarray(2),
      Buffer.from('a film of Somebody'),
    ]);
    const stripped = stripJpeg(filled);
    expect(stripped && Buffer.from(stripped).includes('Somebody')).toBe(false);
    expect((await sharp(Buffer.from(stripped ?? [])).metadata()).width).toBe(64);
  });

  test('is not given where the bytes cannot be followed', async () => {
    const jpeg = await photo();
    expect(stripJpeg(jpeg.subarray(0, jpeg.length - 2))).toBeUndefined();
  });
});
