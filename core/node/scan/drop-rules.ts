import type { Marks } from './take-patch.ts';

/** Rules of a sheet are level or upright but for so much, as it was photographed. */
const steepest = 0.06;

/** Share of a line that must be marked: a rule is hidden here and there by what is written on it. */
const leastCovered = 0.7;

/** Only every so many columns are looked at to find where the rules are. */
const step = 3;

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

/** Every so many columns with the rows of their marks. */
function markedRows({ marks, width, height }: Marks): { x: number; rows: number[] }[] {
  return Array.from({ length: Math.ceil(width / step) }, (_, index) => {
    const x = index * step;
    const rows: number[] = [];
    for (let y = 0; y < height; y += 1) if (marks[y * width + x]) rows.push(y);
    return { x, rows };
  });
}

/** The rows that are covered along nearly all of a slope, from one edge of the picture to the other. */
function rowsAt(
  { width, height }: Marks,
  columns: readonly { x: number; rows: number[] }[],
  slope: number,
): { row: number; share: number }[] {
  const counts = new Uint32Array(height);
  const ends = new Uint8Array(height);
  for (const { x, rows } of columns) {
    const end = x < 0.05 * width ? 1 : x > 0.95 * width ? 2 : 0;
    for (const y of rows) {
      const row = Math.round(y - slope * x);
      // Outside of the picture nothing is kept.
      counts[row] = (counts[row] ?? 0) + 1;
      ends[row] = (ends[row] ?? 0) | end;
    }
  }
  const shares = Array.from(counts, (count) => count / columns.length);
  return shares.flatMap((share, row) => {
    const isHighest = share >= (shares[row - 1] ?? 0) && share > (shares[row + 1] ?? 0);
    return share >= leastCovered && ends[row] === 3 && isHighest ? [{ row, share }] : [];
  });
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
