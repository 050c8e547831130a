/** A picture in grey: eight bits a pixel, row after row from the top left. */
export type Grey = { data: Uint8Array; width: number; height: number };

/** A box in pixels: left, top, width, height. A line has no height, or no width. */
type PixelBox = [number, number, number, number];

/** What is drawn in a picture of a form: light cells, lines across and down it, and where there is print. */
export type Traced = { cells: PixelBox[]; across: PixelBox[]; down: PixelBox[]; print: PixelBox[] };

/** How light the inside of a cell is, of 255, and how much of its box it fills: its corners are no arcs. */
const light = 243;
const leastFull = 0.86;

/** Sizes in millimetres: of a cell, of the shortest line, of half the room that a line is told from, of a patch of print. */
const [smallestCell, largestCell, shortestLine, halfRoom, patch] = [1.8, 21, 2.2, 0.5, 0.8];

/** How much darker a line is than what is over and under it, and print than its paper, of 255. */
const [lineDepth, printDepth] = [14, 45];

/** Pixels that a line may miss: scans and their compression bite into it. */
const gap = 2;

/** Traces what a form is made of in its picture. `scale`: pixels to a millimetre. Pure. */
export function tracePicture(grey: Grey, scale: number): Traced {
  const across = findLines(grey, scale);
  const turned = transpose(grey);
  const down = findLines(turned, scale);
  const blank = { ...grey, data: grey.data.slice() };
  for (const line of across) erase(blank, line, scale);
  const blankTurned = transpose(blank);
  for (const line of down) erase(blankTurned, line, scale);
  return {
    cells: findCells(grey, scale),
    across: across.map(({ from, to, first, last }) => [from, (first + last) / 2, to - from, 0]),
    down: down.map(({ from, to, first, last }) => [(first + last) / 2, from, 0, to - from]),
    print: findPrint(transpose(blankTurned), scale),
  };
}

function transpose({ data, width, height }: Grey): Grey {
  const turned = new Uint8Array(data.length);
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1) turned[x * height + y] = data[at] ?? 0;
  return { data: turned, width: height, height: width };
}

/** A line across: from where to where, and its first and last row. */
type Line = { from: number; to: number; first: number; last: number };

/** Thin dark lines, whatever the ground: each row is compared with those a little over and under it. */
function findLines(grey: Grey, scale: number): Line[] {
  const away = Math.max(2, Math.round(halfRoom * scale)) * grey.width;
  const least = shortestLine * scale;
  const lines: Line[] = [];
  let open: Line[] = [];
  for (let y = away / grey.width; y < grey.height - away / grey.width; y += 1) {
    open = open.filter(({ last }) => last >= y - gap);
    for (const [from, to] of runsIn(grey, y, away, least)) {
      const before = open.find(
        (line) => Math.min(line.to, to) - Math.max(line.from, from) > 0.5 * (to - from),
      );
      if (before) {
        before.from = Math.min(before.from, from);
        before.to = Math.max(before.to, to);
        before.last = y;
      } else {
        const line = { from, to, first: y, last: y };
        open.push(line);
        lines.push(line);
      }
    }
  }
  return lines.filter(({ from, to }) => to - from >= least);
}

/** The stretches of a row that are dark between light ones, `away` being how many pixels the next rows are off. */
function runsIn({ data, width }: Grey, y: number, away: number, least: number): [number, number][] {
  const runs: [number, number][] = [];
  let from = -1;
  let last = -1;
  const end = () => {
    if (from >= 0 && last - from >= least) runs.push([from, last + 1]);
  };
  for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
    if (Math.min(data[at - away] ?? 0, data[at + away] ?? 0) - (data[at] ?? 255) < lineDepth) continue;
    if (from < 0 || x - last - 1 > gap) {
      end();
      from = x;
    }
    last = x;
  }
  end();
  return runs;
}

/** Takes a line out of a picture, so that what is left is print. */
function erase({ data, width, height }: Grey, { from, to, first, last }: Line, scale: number): void {
  const away = Math.max(2, Math.round(halfRoom * scale));
  const over = Math.max(0, first - away) * width;
  for (let y = Math.max(0, first - 1); y <= Math.min(height - 1, last + 1); y += 1)
    // A little further at its ends: where two lines meet neither is told from the other.
    for (let x = Math.max(0, from - away); x < Math.min(width, to + away); x += 1)
      data[y * width + x] = data[over + x] ?? 255;
}

/** Patches of the picture that differ in themselves, joined to words along their row. */
function findPrint({ data, width, height }: Grey, scale: number): PixelBox[] {
  const side = Math.max(2, Math.round(patch * scale));
  const found: PixelBox[] = [];
  for (let y = 0; y + side <= height; y += side) {
    let word: PixelBox | undefined;
    for (let x = 0; x + side <= width; x += side) {
      const [least, most] = rangeOf(data, width, x, y, side);
      if (most - least < printDepth) word = undefined;
      else if (word) word[2] += side;
      else {
        word = [x, y, side, side];
        found.push(word);
      }
    }
  }
  return found;
}

function rangeOf(data: Uint8Array, width: number, left: number, top: number, side: number): [number, number] {
  let [least, most] = [255, 0];
  for (let y = top; y < top + side; y += 1)
    for (let x = left, at = y * width + left; x < left + side; x += 1, at += 1) {
      least = Math.min(least, data[at] ?? 255);
      most = Math.max(most, data[at] ?? 0);
    }
  return [least, most];
}

/** Light cells, which stand out from a tinted ground. */
function findCells({ data, width, height }: Grey, scale: number): PixelBox[] {
  const seen = new Uint8Array(width * height);
  const boxes: PixelBox[] = [];
  for (let start = 0; start < data.length; start += 1) {
    if (seen[start] || (data[start] ?? 0) < light) continue;
    const { left, right, top, bottom, count } = flood(data, seen, width, start);
    const [wide, high] = [right - left + 1, bottom - top + 1];
    const isSized = [wide, high].every((side) => side > smallestCell * scale && side < largestCell * scale);
    if (isSized && count > leastFull * wide * high) boxes.push([left, top, wide, high]);
  }
  return boxes;
}

/** All light pixels that touch one another, from one of them. */
function flood(data: Uint8Array, seen: Uint8Array, width: number, start: number) {
  const area = { left: width, right: 0, top: data.length, bottom: 0, count: 0 };
  const waiting = [start];
  seen[start] = 1;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    area.count += 1;
    area.left = Math.min(area.left, x);
    area.right = Math.max(area.right, x);
    area.top = Math.min(area.top, y);
    area.bottom = Math.max(area.bottom, y);
    const next = [at - width, at + width, ...(x > 0 ? [at - 1] : []), ...(x < width - 1 ? [at + 1] : [])];
    for (const one of next) {
      if (one < 0 || one >= data.length || seen[one] || (data[one] ?? 0) < light) continue;
      seen[one] = 1;
      waiting.push(one);
    }
  }
  return area;
}
