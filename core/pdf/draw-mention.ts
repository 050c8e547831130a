import type { PDFPage } from 'pdf-lib';
import type { Path } from '../model/path.ts';
import type { Box } from '../template/template.ts';
import { drawAsSeen } from './draw-as-seen.ts';
import { drawParagraphs, type Outcome } from './draw-column.ts';
import type { Faces } from './faces.ts';

/** Smaller than the text of every paper, and still read with ease. */
const style = {
  face: 'regular',
  size: 10,
  min: 7.5,
  leading: 1.2,
  after: 0,
  align: 'left',
  color: 'ink',
} as const;

/**
 * Writes the words that a person types over the signature ("lu et approuvé") in their room of the box, as the page is
 * seen. Issues: `glyph-missing`, `text-too-long`, with the path of the words.
 */
export function drawMention(
  page: PDFPage,
  faces: Faces,
  { text, from, box }: { text: string; from: Path; box: Box },
): Outcome {
  let outcome: Outcome = { zones: [], issues: [], texts: [] };
  drawAsSeen(page, () => {
    outcome = drawParagraphs({ faces, page }, { box, style }, [[{ text, face: style.face, from }]]);
  });
  return outcome;
}
