import { findInk } from './find-ink.ts';
import type { Raster } from './raster.ts';

/** Of an edge that runs through paper: a line of text that is cut along its feet covers more than a third of it. */
const leastPaper = 0.5;

type Edge = { at: (position: number, depth: number) => number; length: number };

/**
 * Whether something runs over an edge of the picture: letters on paper that reaches the edge, or a sheet that lies
 * free on its ground on the other sides.
 */
export function isCutOff(grey: Raster): boolean {
  if (Math.min(grey.width, grey.height) < 50) return false;
  const edges = edgesOf(grey);
  const paper = brightOf(grey.data);
  const shares = edges.map((edge) => brightShare(edge, grey, paper));
  const ink = findInk(grey).marks;
  return (
    cutsSheet(shares) || edges.some((edge, at) => (shares[at] ?? 0) > leastPaper && cutsLetters(edge, ink))
  );
}

function edgesOf({ width, height }: Raster): Edge[] {
  return [
    { length: width, at: (position, depth) => depth * width + position },
    { length: width, at: (position, depth) => (height - 1 - depth) * width + position },
    { length: height, at: (position, depth) => position * width + depth },
    { length: height, at: (position, depth) => position * width + width - 1 - depth },
  ];
}

/**
 * Several strokes as wide as those of letters on the outermost lines: text that goes on outside. The frame that a
 * scanner leaves along an edge is one long stroke.
 */
function cutsLetters(edge: Edge, ink: Uint8Array): boolean {
  const isStroke = (position: number) => ink[edge.at(position, 0)] === 1 && ink[edge.at(position, 1)] === 1;
  let strokes = 0;
  let run = 0;
  for (let position = 0; position < edge.length; position += 1) {
    if (isStroke(position)) run += 1;
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
function brightShare({ at, length }: Edge, { data }: Raster, paper: number): number {
  let bright = 0;
  for (let position = 0; position < length; position += 1)
    if ((data[at(position, 2)] ?? 0) > 0.75 * paper) bright += 1;
  return bright / length;
}

/** Brightness of the paper: all but the brightest twentieth is darker. */
function brightOf(data: Uint8Array): number {
  return Uint8Array.from(data).sort()[Math.floor(data.length * 0.95)] ?? 255;
}
