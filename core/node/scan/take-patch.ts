/** A map of marks, 1 or 0, row after row. */
export type Marks = { marks: Uint8Array; width: number; height: number };

/** Takes the connected marks around `start` off the map, telling each. */
export function takePatch(
  { marks, width }: Marks,
  start: number,
  tell: (x: number, y: number) => void,
): void {
  const open = [start];
  marks[start] = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const x = at % width;
    tell(x, Math.floor(at / width));
    for (const next of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
      if (!marks[next]) continue;
      marks[next] = 0;
      open.push(next);
    }
  }
}
