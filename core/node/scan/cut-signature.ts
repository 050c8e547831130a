import sharp, { type Sharp } from 'sharp';
import type { SignatureRemark } from '../../contract/signing.ts';
import { AppError } from '../../model/result.ts';
import { isStraight, measureExtent } from '../../rules/signature-remarks.ts';
import type { CutSignature } from '../../usecase/ports.ts';
import { findStrokes, type Strokes } from './find-strokes.ts';
import { type InkMap, measureInk } from './measure-ink.ts';
import { type OpenedPage, openPicture } from './open-picture.ts';

/** Longer side at which the signature is looked for, and at which it is then read, in pixels. */
const lookSide = 1000;
const readSide = 1600;

/** Of the signature's longer side: the room that is left around it. */
const margin = 0.04;

/** Largest picture that is kept, in pixels: 400 dots per inch in the box of the attestation. */
const keptSize = { width: 1400, height: 1050, fit: 'inside', withoutEnlargement: true } as const;

/** Strength of ink, of 255, below which paper is bare, and below which a pen was too dry. */
const leastInk = 30;
const faintInk = 80;

/** The broadest line of a pen, in pixels of the small copy. */
const broadestLine = 50;

/** Of the strongest ink: what is weaker is paper, what is stronger is all ink. Rules are mostly weaker. */
const paperBelow = 0.4;
const inkAbove = 0.75;

/** Brightest ink that a copier still sees well, of 255. */
const brightestInk = 70;

/**
 * The ink of a signature on a transparent ground, from a photograph or a scan of any size. Looked for on a small copy,
 * then read anew where it is, so that a small signature on a large photograph keeps its lines. Errors:
 * `signature-empty`, those of `openPicture` and of libvips.
 */
export async function cutSignature(bytes: Uint8Array): Promise<CutSignature> {
  const [page] = await openPicture(bytes);
  if (!page) throw new AppError('attachment-damaged');
  // Opened once: some kinds are decoded as a whole, which takes longer than all the rest.
  const image = await page.read();
  const whole = { left: 0, top: 0, width: page.width, height: page.height };
  const lookScale = Math.min(1, lookSide / Math.max(page.width, page.height));
  const found = await readInk(image.clone(), whole, lookScale, broadestLine);
  const region = around(found.strokes.box, found.scale, page);
  const scale = Math.min(1, readSide / Math.max(region.width, region.height));
  // Cut out before it is shrunk: the rest of a large photograph is not worked on.
  const ink = await readInk(
    image.clone().extract(region),
    region,
    scale,
    (broadestLine * scale) / found.scale,
  );
  return { png: await writeInk(ink), remarks: remarksOn(ink) };
}

type Region = Strokes['box'];
type Ink = InkMap & { strokes: Strokes; strongest: number; scale: number };

async function readInk(image: Sharp, from: Region, scale: number, broadest: number): Promise<Ink> {
  const scaled = (length: number) => Math.max(1, Math.round(length * scale));
  const part = image.resize({ width: scaled(from.width), height: scaled(from.height), fit: 'fill' });
  // Smoothed a little: the grain of a camera would raise the paper.
  const map = await measureInk(part.blur(0.8), broadest);
  const strongest = strongestOf(map.strength);
  const { width, height } = map.colours;
  const marksAbove = (share: number) => map.strength.map((value) => (value > share * strongest ? 1 : 0));
  const dark = { marks: marksAbove(paperBelow), width, height };
  const strokes = strongest < leastInk ? undefined : findStrokes(dark, marksAbove(inkAbove));
  if (!strokes) throw new AppError('signature-empty');
  return { ...map, strokes, strongest, scale };
}

/** The strength that a few dozen pixels have: single ones may be dust. */
function strongestOf(strength: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const value of strength) counts[value] = (counts[value] ?? 0) + 1;
  let left = 30;
  let value = 255;
  for (; value > 0 && left > (counts[value] ?? 0); value -= 1) left -= counts[value] ?? 0;
  return value;
}

/** A box of the small copy in the pixels of the picture, with paper around it: the ground is told by that. */
function around({ left, top, width, height }: Region, scale: number, page: OpenedPage): Region {
  const room = 0.1 * Math.max(width, height) + 4;
  const from = (start: number) => Math.max(0, Math.floor((start - room) / scale));
  const [x, y] = [from(left), from(top)];
  return {
    left: x,
    top: y,
    width: Math.min(page.width, Math.ceil((left + width + room) / scale)) - x,
    height: Math.min(page.height, Math.ceil((top + height + room) / scale)) - y,
  };
}

/** In one colour, that of its strongest lines: paper never shines through, and nothing is seen at its edges. */
async function writeInk(ink: Ink): Promise<Uint8Array> {
  const { strokes, strength, strongest } = ink;
  const { width, height } = strokes.marks;
  const colour = inkColour(ink);
  const { marks } = strokes.marks;
  const pixels = new Uint8Array(width * height * 4);
  for (let at = 0; at < marks.length; at += 1) {
    const share = ((strength[at] ?? 0) / strongest - paperBelow) / (inkAbove - paperBelow);
    pixels[4 * at] = colour[0];
    pixels[4 * at + 1] = colour[1];
    pixels[4 * at + 2] = colour[2];
    pixels[4 * at + 3] = (marks[at] ?? 0) * 255 * Math.min(1, Math.max(0, share));
  }
  const { box } = strokes;
  const room = Math.ceil(margin * Math.max(box.width, box.height));
  const clear = { r: colour[0], g: colour[1], b: colour[2], alpha: 0 };
  const cut = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .extract(box)
    .extend({ top: room, bottom: room, left: room, right: room, background: clear })
    .png()
    .toBuffer();
  return sharp(cut).resize(keptSize).png({ compressionLevel: 9 }).toBuffer();
}

function inkColour({ strokes, strength, strongest, colours }: Ink): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  let count = 0;
  for (const [at, mark] of strokes.marks.marks.entries()) {
    if (!mark || (strength[at] ?? 0) < inkAbove * strongest) continue;
    count += 1;
    for (const channel of [0, 1, 2] as const) sum[channel] += colours.data[3 * at + channel] ?? 0;
  }
  const [red, green, blue] = sum.map((value) => value / Math.max(1, count));
  const mean = { red: red ?? 0, green: green ?? 0, blue: blue ?? 0 };
  const brightness = 0.3 * mean.red + 0.59 * mean.green + 0.11 * mean.blue;
  const darker = Math.min(1, brightestInk / Math.max(1, brightness));
  return [Math.round(mean.red * darker), Math.round(mean.green * darker), Math.round(mean.blue * darker)];
}

function remarksOn({ strokes, strongest }: Ink): SignatureRemark[] {
  const { places, largestShare } = strokes;
  const extent = measureExtent(places);
  const filled = places.length / 2 / Math.max(1, extent.length * extent.breadth);
  const isBlot = largestShare > 0.8 && filled > 0.55;
  const isLong = extent.length > 2.5 * extent.breadth;
  const remarks: SignatureRemark[] = [];
  if (isBlot && !isLong) remarks.push('dot');
  else if (isStraight(extent) || (isBlot && isLong)) remarks.push('straight-line');
  if (strongest < faintInk) remarks.push('faint');
  return remarks;
}
