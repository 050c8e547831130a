/** A mark of a line, and how wide its words are, in pixels. */
export type Labelled = { x: number; width: number };

/**
 * The room of the words of a mark, and in which row it is: 0 is the nearest to the line. `isFlipped`: they end at their
 * mark.
 */
export type PlacedLabel = { left: number; right: number; row: number; isFlipped: boolean };

/** What is left free between the words and the thread that leads to them, and between two words. */
const gap = 6;

/**
 * Gives each mark's words a row, so that none stand on others. They begin at their mark, or end there where the drawing
 * would cut them off. A mark's thread goes up past the rows before its own: those further left stand higher, so that no
 * thread crosses words that lie to the right. In the order of `marks`. Pure.
 */
export function placeLabels(marks: readonly Labelled[], total: number): PlacedLabel[] {
  const boxes = marks.map((mark, index) => ({ index, ...mark, ...spread(mark, total) }));
  const placed: (PlacedLabel & { index: number })[] = [];
  const put = (box: (typeof boxes)[number]) => {
    const under = placed.filter(({ left, right }) => left < box.right + gap && right + gap > box.left);
    const { index, left, right, isFlipped } = box;
    const row = Math.max(-1, ...under.map((other) => other.row)) + 1;
    placed.push({ index, left, right, isFlipped, row });
  };
  // Those that end at their mark keep near the line: they lie under the threads of none of the others.
  const rightward = boxes.filter(({ isFlipped }) => !isFlipped).sort((a, b) => b.x - a.x);
  const leftward = boxes.filter(({ isFlipped }) => isFlipped).sort((a, b) => a.x - b.x);
  for (const box of [...leftward, ...rightward]) put(box);
  return placed.sort((a, b) => a.index - b.index).map(({ index: _, ...label }) => label);
}

function spread({ x, width }: Labelled, total: number) {
  const isFlipped = x + gap + width > total;
  const left = isFlipped ? Math.max(0, x - gap - width) : x + gap;
  return { isFlipped, left, right: left + width };
}
