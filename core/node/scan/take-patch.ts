/** A map of marks, 1 or 0, row after row. */
export type Marks = { marks: Uint8Array; width: number; height: number };

/** Takes the connected marks around `start` off the map, telling each. */
export function takePatch(
  { marks, width }: Marks,
  start: number,
  tell: (x: number, y: number) => void,
): void {
  const open = [start];
  const take = (at: number) => {
    if (marks[at] !== 1) return;
    marks[at] = 0;
    open.push(at);
  };
  marks[start] = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const x = at % width;
    tell(x, Math.floor(at / width));
    if (x > 0) take(at - 1);
    if (x < width - 1) take(at + 1);
    if (at >= width) take(at - width);
    if (at + width < marks.length) take(at + width);
  }
}
