import type { Box } from '../../core/template/template.ts';
import { drawPanel, drawPath, drawTurned, type Sheet, writeLine, writePale } from './sheet.ts';

/** A smooth line through points, in millimetres. */
function lineThrough(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'} ${x.toFixed(2)} ${y.toFixed(2)}`).join(' ');
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Waves that fill a box, as papers that must not be copied have them; `seed` bends them. */
export function drawWaves(
  sheet: Sheet,
  [x, y, width, height]: Box,
  {
    color,
    seed,
    lines = 22,
    opacity = 0.5,
  }: { color: string; seed: number; lines?: number; opacity?: number },
): void {
  for (const line of range(lines)) {
    const at = line / (lines - 1);
    const points = range(121).map((step): [number, number] => {
      const t = step / 120;
      const swell = Math.sin(t * Math.PI * (3 + seed) + at * 5 + seed) * Math.cos(t * Math.PI * 2 + seed);
      const lift = height * (0.5 + (at - 0.5) * (0.86 - 0.3 * Math.sin(t * Math.PI * (2 + seed))));
      return [t * width, Math.min(height, Math.max(0, lift + swell * height * 0.07))];
    });
    drawPath(sheet, lineThrough(points), [x, y], { stroke: color, width: 0.09, opacity });
  }
}

/** A rosette of turning ovals around a point. */
export function drawRosette(
  sheet: Sheet,
  [x, y]: readonly [number, number],
  radius: number,
  { color, petals = 18, opacity = 0.55 }: { color: string; petals?: number; opacity?: number },
): void {
  for (const petal of range(petals)) {
    const turn = (petal / petals) * Math.PI;
    const points = range(73).map((step): [number, number] => {
      const angle = (step / 72) * 2 * Math.PI;
      const [a, b] = [radius * Math.cos(angle), radius * 0.34 * Math.sin(angle)];
      return [a * Math.cos(turn) - b * Math.sin(turn), a * Math.sin(turn) + b * Math.cos(turn)];
    });
    drawPath(sheet, lineThrough(points), [x, y], { stroke: color, width: 0.1, opacity });
  }
}

/** Somebody, nobody in particular: a head and shoulders on a plain ground. */
export function drawPortrait(
  sheet: Sheet,
  [x, y, width, height]: Box,
  { ground, figure, hair, round = false }: { ground: string; figure: string; hair: string; round?: boolean },
): void {
  drawPanel(sheet, [x, y, width, height], { fill: ground });
  const [u, v] = [width / 35, height / 45];
  const scaled = (path: string) =>
    path.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, a: string, b: string) => `${Number(a) * u},${Number(b) * v}`);
  const long = 'M 7.4,36 C 5.6,24 7,6.4 17.5,6.4 C 28,6.4 29.4,24 27.6,36 Z';
  const short = 'M 8.9,19 C 8,9 12,6.2 17.5,6.2 C 23,6.2 27,9 26.1,19 Z';
  const shoulders =
    'M 2.6,45 C 3.2,37.4 9,35.2 14.2,33.8 L 14.2,28 L 20.8,28 L 20.8,33.8 C 26,35.2 31.8,37.4 32.4,45 Z';
  const head =
    'M 9.9,18.6 C 9.9,11.6 13,9 17.5,9 C 22,9 25.1,11.6 25.1,18.6 C 25.1,26 21.6,30.6 17.5,30.6 C 13.4,30.6 9.9,26 9.9,18.6 Z';
  const fringe =
    'M 9.4,19 C 9,9.4 13.6,8 17.5,8 C 21.4,8 26,9.4 25.6,19 C 23.6,15.6 21,13.6 15.4,13.4 C 12.4,14 10.6,16 9.4,19 Z';
  drawPath(sheet, scaled(round ? short : long), [x, y], { fill: hair });
  drawPath(sheet, scaled(shoulders), [x, y], { fill: figure });
  drawPath(sheet, scaled(head), [x, y], { fill: '#ead9c8' });
  drawPath(sheet, scaled(fringe), [x, y], { fill: hair });
}

/** A round rubber stamp without any emblem: rings, a word, a rosette. */
export function drawRoundStamp(
  sheet: Sheet,
  [x, y]: readonly [number, number],
  lines: readonly [string, string],
  { color, radius = 16, angle = 8 }: { color: string; radius?: number; angle?: number },
): void {
  const circle = (r: number) => `M ${-r} 0 a ${r} ${r} 0 1 0 ${2 * r} 0 a ${r} ${r} 0 1 0 ${-2 * r} 0`;
  drawTurned(sheet, [x, y], angle, () => {
    drawPath(sheet, circle(radius), [x, y], { stroke: color, width: 0.5, opacity: 0.8 });
    drawPath(sheet, circle(radius - 1.2), [x, y], { stroke: color, width: 0.2, opacity: 0.8 });
    drawRosette(sheet, [x, y - radius * 0.42], radius * 0.3, { color, petals: 8, opacity: 0.8 });
    drawRosette(sheet, [x, y + radius * 0.52], radius * 0.2, { color, petals: 6, opacity: 0.8 });
    writeLine(sheet, lines[0], x, y + 1.6, {
      size: radius * 0.58,
      face: 'bold',
      color,
      align: 'center',
      spacing: 0.6,
    });
    writeLine(sheet, lines[1], x, y + 5, { size: radius * 0.42, face: 'semibold', color, align: 'center' });
  });
}

/** Strokes of a pen that spell nothing, 40 mm wide. */
const hands = {
  quick:
    'M 0 6 C 4 -4 8 -6 7 2 C 6 10 2 10 4 4 C 7 -3 11 1 11 4 C 11 7 14 2 16 1 C 18 0 16 6 19 4 C 23 1 22 0 25 3 C 27 5 30 1 40 -3 M 8 9 C 18 6 28 6 37 7',
  round:
    'M 2 2 C 0 -6 10 -7 9 1 C 8 8 0 10 3 4 C 6 0 12 0 13 4 C 14 7 17 0 19 1 C 21 2 19 6 22 4 C 25 1 27 -4 28 -5 C 30 -7 27 6 30 4 C 33 1 34 2 39 2',
} as const;

export function drawSignature(
  sheet: Sheet,
  at: readonly [number, number],
  hand: keyof typeof hands,
  { color = '#27357a', scale = 1 }: { color?: string; scale?: number } = {},
): void {
  drawPath(sheet, hands[hand], at, { stroke: color, width: 0.42, opacity: 0.9, scale });
}

/** SPÉCIMEN across a box, pale enough to read through: nothing here can be taken for a real paper. */
export function markSpecimen(
  sheet: Sheet,
  [x, y, width, height]: Box,
  { size, color = '#c2334d', angle = 24 }: { size: number; color?: string; angle?: number },
): void {
  const [middle, centre] = [x + width / 2, y + height / 2];
  drawTurned(sheet, [middle, centre], angle, () => {
    writePale(sheet, 'SPÉCIMEN', middle, centre, { size, color });
  });
}
