import { dropRules } from './drop-rules.ts';
import { type Marks, takePatch } from './take-patch.ts';

/** Of the longer side of the picture: what runs along an edge for longer is a table, a shadow or a thumb. */
const longestAtEdge = 0.04;

/** Smaller than this, as a share of the longer side, squared, a mark is grain of the paper or of the camera. */
const speckSide = 0.0025;

/** What a pen wrote: where, how much of it, and the share of the largest connected part. */
export type Strokes = {
  marks: Marks;
  places: Float64Array;
  largestShare: number;
  box: { left: number; top: number; width: number; height: number };
};

/**
 * What a pen wrote among all that is dark: no rules, no specks, nothing that comes in from an edge, and nothing that is
 * nowhere as dark as ink, which `ink` tells.
 */
export function findStrokes(dark: Marks, ink: Uint8Array): Strokes | undefined {
  const free = { ...dark, marks: Uint8Array.from(dark.marks) };
  dropRules(free);
  // One line from edge to edge is all that some people sign with.
  return collect(free, ink) ?? collect(dark, ink);
}

function collect(dark: Marks, ink: Uint8Array): Strokes | undefined {
  const { width, height } = dark;
  const side = Math.max(width, height);
  const speck = (speckSide * side) ** 2;
  const patches = findPatches(dark, ink).filter(
    ({ places, inked, atEdge }) =>
      places.length / 2 > speck && inked > speck / 2 && atEdge <= longestAtEdge * side,
  );
  const size = patches.reduce((sum, { places }) => sum + places.length / 2, 0);
  if (size < 5 * speck) return undefined;
  const places = Float64Array.from(patches.flatMap((patch) => patch.places));
  const marks = { marks: new Uint8Array(width * height), width, height };
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let at = 0; at < places.length; at += 2) {
    const [x, y] = [places[at] ?? 0, places[at + 1] ?? 0];
    marks.marks[y * width + x] = 1;
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x + 1), Math.max(bottom, y + 1)];
  }
  const largest = Math.max(...patches.map((patch) => patch.places.length / 2));
  return {
    marks,
    places,
    largestShare: largest / size,
    box: { left, top, width: right - left, height: bottom - top },
  };
}

type Patch = { places: number[]; inked: number; atEdge: number };

function findPatches(dark: Marks, ink: Uint8Array): Patch[] {
  const { width, height } = dark;
  const left = { ...dark, marks: Uint8Array.from(dark.marks) };
  const patches: Patch[] = [];
  for (const [start, mark] of dark.marks.entries()) {
    if (!mark || !left.marks[start]) continue;
    const patch: Patch = { places: [], inked: 0, atEdge: 0 };
    takePatch(left, start, (x, y) => {
      patch.places.push(x, y);
      patch.inked += ink[y * width + x] ?? 0;
      if (x === 0 || y === 0 || x === width - 1 || y === height - 1) patch.atEdge += 1;
    });
    patches.push(patch);
  }
  return patches;
}
