import { concatTransformationMatrix, type PDFPage, popGraphicsState, pushGraphicsState } from 'pdf-lib';
import { shownBox, turnOf } from './shown-box.ts';
import { a4 } from './units.ts';

/**
 * Draws on a page as it is seen, whatever its rotation and its crop box: what is drawn has its place from the top left
 * that a person sees, on the scale of A4 (see `boxToRect`), and stands upright there.
 */
export function drawAsSeen(page: PDFPage, draw: () => void): void {
  const { x, y, width, height } = shownBox(page.node);
  const matrices = {
    0: [1, 0, 0, 1, x, y + height - a4.height],
    90: [0, 1, -1, 0, x + a4.height, y],
    180: [-1, 0, 0, -1, x + width, y + a4.height],
    270: [0, -1, 1, 0, x + width - a4.height, y + height],
  } as const;
  const turn = turnOf(page.node);
  const [a, b, c, d, e, f] = turn === 90 || turn === 180 || turn === 270 ? matrices[turn] : matrices[0];
  page.pushOperators(pushGraphicsState(), concatTransformationMatrix(a, b, c, d, e, f));
  draw();
  page.pushOperators(popGraphicsState());
}
