import { degrees, PDFDict, PDFDocument, PDFName, type PDFPage, PDFRawStream } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawSignature } from '../../../core/pdf/draw-signature.ts';
import { a4 } from '../../../core/pdf/units.ts';
import type { Box } from '../../../core/template/template.ts';
import { rasterise } from '../../support/rasterise.ts';
import { inspectWith, readInk } from '../../support/run-tool.ts';
import { wave } from '../../support/signed.ts';

const box: Box = [95, 165, 90, 44];
/** A hook: no turn and no mirror leaves it as it is. */
const hook = { kind: 'strokes', strokes: [[100, 50, 100, 400, 900, 400]] } as const;

/** A page that is seen as an upright A4 sheet, whatever its own rotation and the corner that it counts from. */
async function pageSeenUpright(rotation: number): Promise<{ pdf: PDFDocument; page: PDFPage }> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const isSideways = rotation % 180 !== 0;
  const [width, height] = isSideways ? [a4.height, a4.width] : [a4.width, a4.height];
  const page = pdf.addPage();
  page.setMediaBox(20, 30, width, height);
  page.setRotation(degrees(rotation));
  return { pdf, page };
}

/** A picture of a signature twice as wide as tall: ink in its lower half alone, the rest clear. */
const picture = await sharp({ create: { width: 400, height: 200, channels: 4, background: '#0000' } })
  .composite([
    { input: { create: { width: 380, height: 60, channels: 4, background: '#113' } }, top: 120, left: 10 },
  ])
  .png()
  .toBuffer();

describe.each([0, 90, 180, 270])('on a page that is turned by %i degrees', (rotation) => {
  test('a drawn signature stands upright in its box, as on a page that is not turned', async () => {
    const [turned, straight] = [await pageSeenUpright(rotation), await pageSeenUpright(0)];
    for (const { page } of [turned, straight]) {
      await drawSignature(page, { kind: 'strokes', strokes: [wave] }, box);
      await drawSignature(
        page,
        { ...hook, strokes: hook.strokes.map((stroke) => [...stroke]) },
        [20, 20, 80, 36],
      );
    }
    const [one, other] = [
      await rasterise(await turned.pdf.save()),
      await rasterise(await straight.pdf.save()),
    ];
    expect([one.info.width, one.info.height]).toEqual([other.info.width, other.info.height]);
    const apart = one.data.filter((value, index) => Math.abs(value - (other.data[index] ?? 0)) > 100).length;
    expect(apart / one.data.length).toBeLessThan(0.0005);
  });

  test('a picture keeps its proportions, and its clear part shows the paper', async () => {
    const { pdf, page } = await pageSeenUpright(rotation);
    await drawSignature(page, { kind: 'picture', png: picture }, box);
    const ink = await readInk(await pdf.save(), 1);
    // 2:1 in 90 × 44 less 2 pt a side: 85.2 × 42.6 mm in the middle; ink from 60 % to 90 % of its height.
    const [left, top, width, height] = [140 - 42.6, 187 - 21.3, 85.2, 42.6];
    expect(ink([left + 4, top + height * 0.62, width - 8, height * 0.26])).toBeGreaterThan(0.99);
    expect(ink([left, top, width, height * 0.57])).toBe(0);
    expect(ink([0, 0, 210, top])).toBe(0);
  });
});

describe('what is drawn', () => {
  async function draw(strokes: number[][]) {
    const { pdf, page } = await pageSeenUpright(0);
    await drawSignature(page, { kind: 'strokes', strokes }, box);
    const bytes = await pdf.save();
    return { pdf, bytes, ink: await readInk(bytes, 1) };
  }

  test('is lines and no picture', async () => {
    const { pdf, bytes } = await draw([wave]);
    const listed = (await inspectWith('pdfimages', ['-list', '{}'], bytes)).trim().split('\n');
    expect(listed, 'a heading and a rule').toHaveLength(2);
    const images = pdf.context.enumerateIndirectObjects().filter(([, object]) => {
      const dict = object instanceof PDFRawStream ? object.dict : object;
      return dict instanceof PDFDict && dict.get(PDFName.of('Subtype')) === PDFName.of('Image');
    });
    expect(images).toEqual([]);
  });

  test('is nowhere but in the box, at its largest there', async () => {
    const { ink } = await draw([[0, 0, 1000, 0, 1000, 450, 0, 450, 0, 0]]);
    expect(ink([0, 0, 210, 165])).toBe(0);
    expect(ink([0, 209, 210, 80])).toBe(0);
    expect(ink([93, 165, 2, 44]) + ink([185, 165, 2, 44])).toBe(0);
    expect(ink([95, 185, 5, 4])).toBeGreaterThan(0);
    expect(ink([180, 185, 5, 4])).toBeGreaterThan(0);
  });

  test('is a dot where the pen touched once, and nothing where it did not', async () => {
    expect((await draw([[500, 225]])).ink([139, 186, 2, 2])).toBeGreaterThan(0);
    expect((await draw([])).ink(box)).toBe(0);
    expect((await draw([[500]])).ink(box)).toBe(0);
  });

  test('is one line where a stroke goes on in the next one', async () => {
    const [whole, parted] = [await draw([wave]), await draw([wave.slice(0, 60), wave.slice(58)])];
    expect(Buffer.from(parted.bytes).equals(Buffer.from(whole.bytes))).toBe(true);
  });

  test('is refused with a code where a picture cannot be opened', async () => {
    const { page } = await pageSeenUpright(0);
    const opening = (png: Uint8Array) => drawSignature(page, { kind: 'picture', png }, box);
    await expect(opening(new Uint8Array())).rejects.toMatchObject({ code: 'attachment-damaged' });
    await expect(opening(picture.subarray(0, 120))).rejects.toMatchObject({ code: 'attachment-damaged' });
    const huge = Buffer.from(picture);
    huge.writeUInt32BE(600_000, 16);
    await expect(opening(huge)).rejects.toMatchObject({ code: 'attachment-too-many-pixels' });
  });
});
