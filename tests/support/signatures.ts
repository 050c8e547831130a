import sharp, { type Sharp } from 'sharp';
import { chance } from './photographs.ts';

type Look = {
  /** Size of the picture in pixels. */
  width?: number;
  height?: number;
  ink?: string;
  /** Opacity of the ink: a dry pen or a pencil has little. */
  strength?: number;
  pen?: number;
  /** The ground, and what is on it under the ink: SVG in a field of 1000 by 500. */
  paper?: string;
  under?: string;
  over?: string;
  /** What was written; a whole name when absent. */
  line?: string;
};

/** A name with loops, a bar across a t, a dot on an i and a flourish under it. */
const name =
  'M170 300 C190 180 235 120 255 190 S205 345 240 320 S300 225 325 235 S300 325 340 312 S385 235 405 240 S395 318 425 306 S470 150 495 135 S470 300 500 305 S545 235 570 238 S555 315 595 300 S640 240 665 245 S650 310 700 290 S800 250 830 240 M455 205 L540 190 M618 190 l4 6 M230 375 C380 340 600 350 780 330 S700 380 640 372';

function signatureSvg({
  width = 1200,
  height = 600,
  ink = '#1b2f7a',
  strength = 1,
  pen = 7,
  paper = '#ffffff',
  under = '',
  over = '',
  line = `<path d="${name}"/>`,
}: Look = {}): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 500" width="${width}" height="${height}">
      <rect width="1000" height="500" fill="${paper}"/>${under}
      <g fill="none" stroke="${ink}" stroke-opacity="${strength}" stroke-width="${pen}" stroke-linecap="round" stroke-linejoin="round">${line}</g>${over}</svg>`,
  );
}

export function paintSignature(look: Look = {}): Sharp {
  return sharp(signatureSvg(look));
}

/** The grain of a camera on every pixel. */
export async function withGrain(picture: Sharp, strength: number): Promise<Sharp> {
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const next = chance(17);
  const grain = data.map((value) =>
    Math.min(255, Math.max(0, value + (next() + next() + next() + next() - 2) * 1.73 * strength)),
  );
  return sharp(grain, { raw: { width: info.width, height: info.height, channels: 3 } });
}

const lines = (count: number, draw: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => draw(at)).join('');

/** Ruled paper: every eight millimetres a strong line, between them weaker ones, upright ones and a red margin. */
export const frenchRules =
  lines(
    28,
    (at) => `<path d="M0 ${at * 18}H1000" stroke="#b9a8e0" stroke-width="${at % 4 === 0 ? 2.4 : 0.9}"/>`,
  ) +
  lines(14, (at) => `<path d="M${at * 72} 0V500" stroke="#b9a8e0" stroke-width="2"/>`) +
  '<path d="M90 0V500" stroke="#e77b8b" stroke-width="2.4"/>';

/** A sheet of a block, whose rules are as dark as a pencil, a little aslant. */
export const darkRules = lines(
  11,
  (at) => `<path d="M-20 ${30 + at * 48}L1020 ${12 + at * 48}" stroke="#7d8794" stroke-width="2.4"/>`,
);

/** What falls over all: the light of a lamp to the left, and the sharp shadow of a hand. */
export const unevenLight =
  '<defs><linearGradient id="light" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff6dd" stop-opacity="0.2"/><stop offset="1" stop-color="#2a2418" stop-opacity="0.5"/></linearGradient></defs>' +
  '<rect width="1000" height="500" fill="url(#light)"/><ellipse cx="880" cy="420" rx="330" ry="190" fill="#000" opacity="0.35"/>';

/** A sheet that lies on a dark table, which is seen on two sides. */
export const onTable =
  '<path d="M0 0H1000V500H0Z" fill="#3b2a20"/><path d="M60 -10L1010 -10L1010 440L80 455Z" fill="#f2efe8"/>';
