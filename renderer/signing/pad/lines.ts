import { padHeight } from '../../../core/model/signature.ts';

/** A line as it was drawn, in one go: x and y in turn, in thousandths of the field's width. */
export type Line = readonly number[];

/** Numbers that one stored line holds, and lines that a signature holds: see `core/model/signature.ts`. */
const mostNumbers = 200;
const mostLines = 200;

/** Points closer than this are one: a hand gives hundreds a second, and no printer shows them. */
const closest = 3;

/** Adds a point to a line; one that lies on the point before it changes nothing. */
export function addPoint(line: Line, x: number, y: number): Line {
  const [left, top] = [inside(x, 1000), inside(y, padHeight)];
  const [lastX, lastY] = line.slice(-2);
  const isSame =
    lastX !== undefined && lastY !== undefined && Math.hypot(left - lastX, top - lastY) < closest;
  return isSame ? line : [...line, left, top];
}

function inside(value: number, most: number): number {
  return Math.round(Math.min(most, Math.max(0, value)) * 10) / 10;
}

/** The lines as the dossier keeps them: a long one goes on in the next, from the same point. */
export function storeLines(lines: readonly Line[]): number[][] {
  return lines.flatMap((line) => {
    const parts = [line.slice(0, mostNumbers)];
    for (let at = mostNumbers; at < line.length; at += mostNumbers - 2)
      parts.push(line.slice(at - 2, at + mostNumbers - 2));
    return parts.map((part) => [...part]);
  });
}

/** True when nothing more can be drawn without losing something. */
export function isFull(lines: readonly Line[]): boolean {
  return storeLines(lines).length > mostLines - 4;
}

/** A line as an SVG path. A single point is a dot: a line without length, with a round end. */
export function pathOf(line: Line): string {
  const points = line.flatMap((x, index) => (index % 2 === 0 ? [`${x} ${line[index + 1] ?? 0}`] : []));
  const [first = '0 0', ...rest] = points;
  return rest.length === 0 ? `M${first}h0.1` : `M${first}L${rest.join(' ')}`;
}
