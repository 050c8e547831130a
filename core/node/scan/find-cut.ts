import { findInk } from './find-ink.ts';
import type { Raster } from './raster.ts';

/** Of an edge that runs through paper: a line of text that is cut along its feet covers more than a third of it. */
const leastPaper = 0.5;

/** How far around a pixel its ground is looked for, as `findInk` does; only so much of the picture tells of an edge. */
const reach = 12;

/**
 * Whether something runs over an edge of the picture: letters on paper that reaches the edge, or a sheet that lies
 * free on its ground on the other sides.
 */
export function isCutOff(grey: Raster): boolean {
  if (Math.min(grey.width, grey.height) < 50) return false;
  const paper = brightOf(grey.data);
  const edges = edgesOf(grey).map((strip) => ({ strip, share: brightShare(strip, paper) }));
  return (
    cutsSheet(edges.map(({ share }) => share)) ||
    edges.some(({ strip, share }) => share > leastPaper && cutsLetters(strip))
  );
}

/** The outermost lines of each side, turned so that the edge is at the top. */
function edgesOf({ data, width, height }: Raster): Raster[] {
  const strip = (length: number, placeOf: (position: number, depth: number) => number): Raster => {
    const lines = new Uint8Array(length * (reach + 2));
    for (let at = 0; at < lines.length; at += 1)
      lines[at] = data[placeOf(at % length, Math.floor(at / length))] ?? 0;
    return { data: lines, width: length, height: reach + 2, channels: 1 };
  };
  return [
    strip(width, (position, depth) => depth * width + position),
    strip(width, (position, depth) => (height - 1 - depth) * width + position),
    strip(height, (position, depth) => position * width + depth),
    strip(height, (position, depth) => position * width + width - 1 - depth),
  ];
}

/**
 * Several strokes as wide as those of letters on the two outermost lines: text that goes on outside. The frame that a
 * scanner leaves along an edge is one long stroke.
 */
function cutsLetters(strip: Raster): boolean {
  const { marks, width } = findInk(strip, reach);
  let strokes = 0;
  let run = 0;
  for (let position = 0; position < width; position += 1) {
    if (marks[position] === 1 && marks[width + position] === 1) run += 1;
    else {
      if (run >= 2 && run <= 40) strokes += 1;
      run = 0;
    }
  }
  return strokes >= 6;
}

/** Two or three sides show the ground around a bright sheet, and over another the sheet runs on. */
function cutsSheet(shares: readonly number[]): boolean {
  const ground = shares.filter((share) => share < 0.1).length;
  const running = shares.filter((share) => share > 0.5).length;
  return ground >= 2 && running >= 1;
}

/** How much of an edge is as bright as the paper. */
function brightShare({ data, width }: Raster, paper: number): number {
  const line = data.subarray(2 * width, 3 * width);
  return line.filter((value) => value > 0.75 * paper).length / width;
}

/** Brightness of the paper: all but the brightest twentieth is darker. */
function brightOf(data: Uint8Array): number {
  const counts = new Uint32Array(256);
  // Every seventh pixel tells it as well as all do.
  for (let at = 0; at < data.length; at += 7) {
    const value = data[at] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  let brighter = (0.05 * data.length) / 7;
  for (let value = 255; value > 0; value -= 1) {
    brighter -= counts[value] ?? 0;
    if (brighter <= 0) return value;
  }
  return 0;
}
