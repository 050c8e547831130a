import type { Marks } from './take-patch.ts';

/** Rules of a sheet are level or upright but for so much, as it was photographed. */
const steepest = 0.06;

/** Share of a line that must be marked: a rule is hidden here and there by what is written on it. */
const leastCovered = 0.7;

/** As many columns are looked at, and no more, to find where the rules are: a rule is in nearly all of them. */
const columnsSeen = 330;

/** Takes the rules of ruled or squared paper off the map of marks, and leaves what is written across them. */
export function dropRules(ink: Marks): void {
  dropLevelRules(ink);
  const turned = transpose(ink);
  dropLevelRules(turned);
  ink.marks.set(transpose(turned).marks);
}

function transpose({ marks, width, height }: Marks): Marks {
  const turned = { marks: new Uint8Array(marks.length), width: height, height: width };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) turned.marks[x * height + y] = marks[y * width + x] ?? 0;
  return turned;
}

/** A rule is told from a flourish by its ends: it runs from one edge of the picture to the other. */
function dropLevelRules(ink: Marks): void {
  const { slope, rows } = findSlope(ink);
  for (const row of rows) {
    const at = (x: number) => Math.round(row + slope * x);
    const runs = Array.from({ length: ink.width }, (_, x) => runAt(ink, x, at(x)));
    const heights = runs.flatMap((run) => (run ? [run.to - run.from] : [])).sort((a, b) => a - b);
    // What is higher is a stroke that crosses the rule.
    const highest = 1.5 * (heights[Math.floor(heights.length / 2)] ?? 0) + 1;
    for (const [x, run] of runs.entries()) {
      if (!run || run.to - run.from > highest) continue;
      for (let y = run.from; y < run.to; y += 1) ink.marks[y * ink.width + x] = 0;
    }
  }
}

/** The slope at which the marks lie best on lines, and the rows at which such lines begin. */
function findSlope(ink: Marks): { slope: number; rows: number[] } {
  const columns = markedRows(ink);
  const slopes = Array.from(
    { length: Math.ceil(steepest * ink.width) + 1 },
    (_, index) => (2 * index) / ink.width - steepest,
  );
  let best = { slope: 0, rows: [] as number[], covered: 0 };
  for (const slope of slopes) {
    const rows = rowsAt(ink, columns, slope);
    const covered = rows.reduce((sum, { share }) => sum + share * share, 0);
    if (covered > best.covered) best = { slope, rows: rows.map(({ row }) => row), covered };
  }
  return best;
}

/** Some columns with the rows of their marks. */
function markedRows({ marks, width, height }: Marks): { x: number; rows: number[] }[] {
  const step = Math.ceil(width / columnsSeen);
  return Array.from({ length: Math.ceil(width / step) }, (_, index) => {
    const x = index * step;
    const rows: number[] = [];
    for (let y = 0; y < height; y += 1) if (marks[y * width + x]) rows.push(y);
    return { x, rows };
  });
}

/** The rows that are covered along nearly all of a slope, from one edge of the picture to the other. */
function rowsAt(
  ink: Marks,
  columns: readonly { x: number; rows: number[] }[],
  slope: number,
): { row: number; share: number }[] {
  const { counts, ends } = countAlong(ink, columns, slope);
  const found: { row: number; share: number }[] = [];
  for (let row = 0; row < counts.length; row += 1) {
    const count = counts[row] ?? 0;
    const isHighest = count >= (counts[row - 1] ?? 0) && count > (counts[row + 1] ?? 0);
    const share = count / columns.length;
    if (share >= leastCovered && ends[row] === 3 && isHighest) found.push({ row, share });
  }
  return found;
}

/** How many marks lie on each line of a slope, by the row at which it begins, and at which edges (1 and 2). */
function countAlong(
  { width, height }: Marks,
  columns: readonly { x: number; rows: number[] }[],
  slope: number,
): { counts: Uint32Array; ends: Uint8Array } {
  const counts = new Uint32Array(height);
  const ends = new Uint8Array(height);
  for (const { x, rows } of columns) {
    const end = x < 0.05 * width ? 1 : x > 0.95 * width ? 2 : 0;
    const shift = Math.round(-slope * x);
    for (const y of rows) {
      const row = y + shift;
      if (row < 0 || row >= height) continue;
      counts[row] = (counts[row] ?? 0) + 1;
      ends[row] = (ends[row] ?? 0) | end;
    }
  }
  return { counts, ends };
}

/** The marks above and below a place, from the first row to the one after the last. */
function runAt(
  { marks, width, height }: Marks,
  x: number,
  y: number,
): { from: number; to: number } | undefined {
  const isMarked = (row: number) => row >= 0 && row < height && marks[row * width + x] === 1;
  const start = [y, y - 1, y + 1].find(isMarked);
  if (start === undefined) return undefined;
  let [from, to] = [start, start + 1];
  while (isMarked(from - 1)) from -= 1;
  while (isMarked(to)) to += 1;
  return { from, to };
}
