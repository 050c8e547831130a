import type { SeenBox } from '../../model/form-mapping.ts';

type Cells = [number, number][];

/** A row of cells, and the box round it. */
type Comb = { kind: 'text'; box: SeenBox; cells: Cells };

/** Cells of one comb are no further apart than this, in millimetres: more, and it is the next one. */
const widestGap = 1.8;

/** Widths that a hand fits a character into. */
const [narrowest, widest] = [2, 9.5];

/** Puts small boxes together that stand in a row; what stands alone is given back as it is. */
export function findCombs(boxes: readonly SeenBox[]): { combs: Comb[]; singles: SeenBox[] } {
  const combs: Comb[] = [];
  const singles: SeenBox[] = [];
  const left = [...boxes].sort((one, other) => one[0] - other[0]);
  for (let first = left.shift(); first; first = left.shift()) {
    const row = [first];
    for (let next = takeNext(left, first); next; next = takeNext(left, next)) row.push(next);
    if (row.length < 2) singles.push(first);
    else combs.push(combOfCells(row));
  }
  return { combs, singles };
}

function takeNext(left: SeenBox[], [x, y, width, height]: SeenBox): SeenBox | undefined {
  const at = left.findIndex((box) => {
    const gap = box[0] - x - width;
    return (
      Math.abs(box[1] - y) < 0.6 &&
      Math.abs(box[3] - height) < 0.9 &&
      box[2] < 1.5 * width &&
      gap > -1 &&
      gap < widestGap
    );
  });
  return at === -1 ? undefined : left.splice(at, 1)[0];
}

function combOfCells(row: readonly SeenBox[]): Comb {
  const [first, last] = [row[0], row.at(-1)];
  const [x, y, , height] = first ?? [0, 0, 1, 1];
  const right = last ? last[0] + last[2] : x;
  const cells = row.map((cell): [number, number] => [round(cell[0] - x), round(cell[2])]);
  return { kind: 'text', box: [x, y, right - x, height], cells };
}

/**
 * The cells that lines down a box, or on a rule, divide it into, where these are even enough to be cells: one comb, or
 * none. The outer lines may be missing.
 */
export function combOf([x, y, width, height]: SeenBox, down: readonly SeenBox[]): [Cells?] {
  const standing = down.filter(
    (line) =>
      line[0] > x - 0.6 &&
      line[0] < x + width + 0.6 &&
      line[3] > 0.8 &&
      line[1] > y - 1 &&
      line[1] + line[3] < y + height + 1,
  );
  const edges = [x, ...standing.map((line) => line[0]), x + width].sort((one, other) => one - other);
  const even = edges.filter((edge, index) => index === 0 || edge - (edges[index - 1] ?? 0) > 0.7);
  const cells = even
    .slice(0, -1)
    .map((edge, index): [number, number] => [round(edge - x), round((even[index + 1] ?? edge) - edge)]);
  const widths = cells.map(([, cell]) => cell);
  const isEven = Math.max(...widths) < 1.35 * Math.min(...widths);
  const isCells = cells.length > 1 && isEven && widths.every((cell) => cell >= narrowest && cell <= widest);
  return isCells ? [cells] : [];
}

/** How long numbers are written in groups: a date, a telephone number, a social security number with its key or without. */
const series = [
  [2, 2, 4],
  [2, 2, 2, 2, 2],
  [13, 2],
  [1, 2, 2, 2, 3, 3, 2],
  [1, 2, 2, 2, 3, 3],
];

/** Combs of one number may stand apart by this, in millimetres. */
const widestSeriesGap = 7;

/** Puts the groups of one number together: combs in a row whose lengths are those that such numbers are written in. */
export function joinSeries<P extends { box: SeenBox; cells?: Cells }>(places: readonly P[]): P[] {
  const rest = [...places].sort((one, other) => one.box[0] - other.box[0]);
  const joined: P[] = [];
  for (let first = rest.shift(); first; first = rest.shift()) {
    const row = [first];
    for (let next = nextInRow(rest, first); next; next = nextInRow(rest, next)) row.push(next);
    const lengths = row.map(({ cells }) => cells?.length ?? 1);
    const found = series.find((one) => one.every((length, index) => lengths[index] === length));
    const group = found ? row.slice(0, found.length) : [first];
    for (const member of group) if (rest.includes(member)) rest.splice(rest.indexOf(member), 1);
    joined.push(group.length > 1 ? joinGroup(group, first) : first);
  }
  return joined;
}

function nextInRow<P extends { box: SeenBox; cells?: Cells }>(rest: readonly P[], { box }: P): P | undefined {
  return rest.find(({ box: [x, y, , height], cells }) => {
    const gap = x - box[0] - box[2];
    const isNumber = cells !== undefined && Math.abs(y - box[1]) < 1 && Math.abs(height - box[3]) < 1;
    return isNumber && gap > -0.5 && gap < widestSeriesGap;
  });
}

function joinGroup<P extends { box: SeenBox; cells?: Cells }>(group: readonly P[], first: P): P {
  const [x, y, , height] = first.box;
  const last = group.at(-1) ?? first;
  const cells = group.flatMap((member) =>
    (member.cells ?? [[0, member.box[2]] as [number, number]]).map(([left, width]): [number, number] => [
      round(member.box[0] + left - x),
      width,
    ]),
  );
  return { ...first, box: [x, y, last.box[0] + last.box[2] - x, height], cells };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
