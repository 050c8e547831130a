import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Corners } from '../../core/model/piece.ts';
import type { Raster } from '../../core/node/scan/raster.ts';
import { dossiersFolder } from './story.ts';

/** Numbers that look like chance and are the same on every run. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A page of text with a title, paragraphs and a table of figures, at 200 dots per inch when 1654 pixels wide. */
export async function textPage(width = 1654): Promise<Buffer> {
  const words =
    'la caisse primaire certifie que cette personne habite avec son époux depuis le mois de juin dernier et joint à la présente une copie du bail, du passeport et du visa validé par la préfecture'.split(
      ' ',
    );
  const next = chance(7);
  const lines = Array.from({ length: 44 }, (_, row) => {
    const count = row % 9 === 8 ? 4 : 11 + Math.floor(next() * 3);
    const text = Array.from({ length: count }, () => words[Math.floor(next() * words.length)]).join(' ');
    const line = `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    return `<text x="160" y="${330 + row * 42}" font-size="29">${line.slice(0, 92)}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1654 2339" width="${width}" font-family="serif">
    <rect width="1654" height="2339" fill="#fdfcf8"/>
    <text x="160" y="220" font-size="60" font-weight="bold">Attestation de domicile</text>${lines.join('')}
    <path d="M1000 2200q40 -90 80 0t90 -20t100 10" fill="none" stroke="#2244aa" stroke-width="5"/></svg>`;
  return sharp(Buffer.from(svg)).flatten().png().toBuffer();
}

/** A page that is committed with the story, as it was scanned. */
export function storyScan(name: string): string {
  return `${fileURLToPath(new URL('story/', `file://${dossiersFolder}/`))}${name}`;
}

export async function pixelsOf(picture: Buffer | string): Promise<Raster> {
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: 3 };
}

export function toPng({ data, width, height, channels }: Raster): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels } }).png().toBuffer();
}

/** The page after a change of every channel of every pixel. */
function repaint(
  page: Raster,
  change: (value: number, x: number, y: number, channel: number) => number,
): Raster {
  const data = page.data.map((value, at) => {
    const pixel = Math.floor(at / page.channels);
    const changed = change(value, pixel % page.width, Math.floor(pixel / page.width), at % page.channels);
    return Math.min(255, Math.max(0, Math.round(changed)));
  });
  return { ...page, data };
}

/** Grain of a camera: `strength` is about its standard deviation. */
export function addNoise(page: Raster, strength: number, seed = 3): Raster {
  const next = chance(seed);
  return repaint(page, (value) => value + (next() + next() + next() + next() - 2) * 1.73 * strength);
}

/** A shadow that falls over the page from the lower right. */
export function addShadow(page: Raster, depth = 0.5): Raster {
  return repaint(page, (value, x, y) => {
    const away = (x / page.width + y / page.height - 0.9) * 6;
    return value * (1 - depth / (1 + Math.exp(-away)));
  });
}

/** The page lying on a wooden table, its corners where they are told, as shares of the photograph. */
export function photographOnTable(
  page: Raster,
  corners: Corners,
  size: { width: number; height: number },
): Raster {
  const next = chance(5);
  const pageAt = quadToSquare(corners);
  const table = [112, 78, 50];
  const photo = { ...size, channels: 3 as const, data: new Uint8Array(size.width * size.height * 3) };
  return repaint(photo, (_, x, y, channel) => {
    const { u, v } = pageAt(x / (size.width - 1), y / (size.height - 1));
    const grain = 8 * Math.sin(y / 7 + 3 * Math.sin(x / 90)) + 8 * next();
    if (u < 0 || u > 1 || v < 0 || v > 1) return (table[channel] ?? 0) + grain;
    const pixel = Math.round(v * (page.height - 1)) * page.width + Math.round(u * (page.width - 1));
    return page.data[pixel * page.channels + (page.channels === 3 ? channel : 0)] ?? 0;
  });
}

/** Where a place of the picture lies on the page between four corners: the projection solved the other way. */
function quadToSquare(corners: Corners): (x: number, y: number) => { u: number; v: number } {
  const [p = { x: 0, y: 0 }, q = p, r = p, s = p] = corners;
  const [sumX, sumY] = [p.x - q.x + r.x - s.x, p.y - q.y + r.y - s.y];
  const area = (q.x - r.x) * (s.y - r.y) - (s.x - r.x) * (q.y - r.y);
  const g = (sumX * (s.y - r.y) - (s.x - r.x) * sumY) / area;
  const h = ((q.x - r.x) * sumY - sumX * (q.y - r.y)) / area;
  const [a, b, c] = [q.x - p.x + g * q.x, s.x - p.x + h * s.x, p.x];
  const [d, e, f] = [q.y - p.y + g * q.y, s.y - p.y + h * s.y, p.y];
  return (x, y) => {
    const below = x * (d * h - e * g) + y * (b * g - a * h) + (a * e - b * d);
    const u = (x * (e - f * h) + y * (c * h - b) + (b * f - c * e)) / below;
    const v = (x * (f * g - d) + y * (a - c * g) + (c * d - a * f)) / below;
    return { u, v };
  };
}
