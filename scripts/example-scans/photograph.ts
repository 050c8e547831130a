import sharp, { type OverlayOptions } from 'sharp';

/** Numbers between 0 and 1 that look random and are the same on each run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Wood, or nearly: streaks along the table, of one colour. */
async function drawTable(width: number, height: number, seed: number): Promise<Buffer> {
  const random = randomNumbers(seed);
  const [columns, rows] = [24, Math.round(height / 5)];
  const streaks = Array.from({ length: rows }, () => {
    const shade = 118 + random() * 20;
    return Array.from({ length: columns }, () => shade + random() * 10);
  }).flat();
  const oak = streaks.flatMap((shade) => [shade * 1.42, shade * 1.18, shade * 0.94]);
  return sharp(Buffer.from(oak), { raw: { width: columns, height: rows, channels: 3 } })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .blur(1.6)
    .png()
    .toBuffer();
}

type Shot = {
  /** Of the picture, upright, in pixels. */
  width: number;
  height: number;
  /** Width of the paper as a part of the picture's. */
  fills: number;
  /** In degrees clockwise: nobody lays a paper straight. */
  tilt: number;
  /** Of the paper's corners, in pixels. */
  corner: number;
  seed: number;
  /** A phone held upright stores its picture lying, and says in EXIF to turn it: orientation 6. */
  sideways?: boolean;
};

/** A paper as a phone sees it: on a table, a little askew, with its shadow and the light from a window. */
export async function photograph(paper: Buffer, shot: Shot): Promise<Buffer> {
  const { width, height, fills, tilt, corner, seed, sideways = false } = shot;
  const laid = await layPaper(paper, Math.round(width * fills), corner, tilt);
  const [left, top] = [Math.round((width - laid.width) / 2), Math.round((height - laid.height) / 2)];
  const layers: OverlayOptions[] = [
    { input: await shadowOf(laid.image, 16), left: left - 34, top: top - 22 },
    { input: laid.image, left, top },
    { input: light(width, height), blend: 'soft-light' },
  ];
  const composed = await sharp(await drawTable(width, height, seed))
    .composite(layers)
    .png()
    .toBuffer();
  const soft = sharp(composed).flatten({ background: '#000000' }).blur(0.5);
  const picture = sideways ? soft.rotate(-90).withMetadata({ orientation: 6 }) : soft;
  return picture.jpeg({ quality: 72, mozjpeg: true }).toBuffer();
}

type Laid = { image: Buffer; width: number; height: number };

async function layPaper(paper: Buffer, width: number, corner: number, tilt: number): Promise<Laid> {
  const resized = await sharp(paper).resize({ width }).png().toBuffer({ resolveWithObject: true });
  const { height } = resized.info;
  const mask = `<svg width="${width}" height="${height}"><rect width="${width}" height="${height}" rx="${corner}"/></svg>`;
  const cut = await sharp(resized.data)
    .ensureAlpha()
    .composite([{ input: Buffer.from(mask), blend: 'dest-in' }])
    .png()
    .toBuffer();
  const turned = await sharp(cut)
    .rotate(tilt, { background: '#00000000' })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { image: turned.data, width: turned.info.width, height: turned.info.height };
}

/** The outline of the paper, dark and soft; wider than the paper by 40 pixels on each side. */
async function shadowOf(image: Buffer, softness: number): Promise<Buffer> {
  const room = { top: 40, bottom: 40, left: 40, right: 40, background: '#00000000' };
  const alpha = await sharp(image)
    .extend(room)
    .extractChannel('alpha')
    .linear(0.5)
    .blur(softness)
    .raw()
    .toBuffer({
      resolveWithObject: true,
    });
  const { width, height } = alpha.info;
  return sharp({ create: { width, height, channels: 3, background: '#1c120a' } })
    .joinChannel(alpha.data, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
}

function light(width: number, height: number): Buffer {
  return Buffer.from(`<svg width="${width}" height="${height}">
    <linearGradient id="window" x1="0" y1="0" x2="1" y2="1">
      <stop offset="0" stop-color="#ffffff" stop-opacity="0.28"/>
      <stop offset="0.55" stop-color="#808080" stop-opacity="0"/>
      <stop offset="1" stop-color="#000000" stop-opacity="0.3"/>
    </linearGradient>
    <rect width="100%" height="100%" fill="url(#window)"/></svg>`);
}

/** A sheet as an office scanner sees it: a little askew, on paper that is not quite white. */
export async function scanSheet(sheet: Buffer, paper: string): Promise<Buffer> {
  const { width = 0, height = 0 } = await sharp(sheet).metadata();
  const turned = await sharp(sheet)
    .rotate(0.45, { background: '#ffffff' })
    .png()
    .toBuffer({ resolveWithObject: true });
  const cut = {
    left: Math.round((turned.info.width - width) / 2),
    top: Math.round((turned.info.height - height) / 2),
    width,
    height,
  };
  const straightened = await sharp(turned.data).extract(cut).png().toBuffer();
  const tone = { create: { width, height, channels: 3, background: paper } } as const;
  return sharp(straightened)
    .composite([{ input: await sharp(tone).png().toBuffer(), blend: 'multiply' }])
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 68, mozjpeg: true })
    .toBuffer();
}
