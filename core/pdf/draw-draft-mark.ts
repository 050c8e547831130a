import { degrees, type PDFPage } from 'pdf-lib';
import type { Faces } from './faces.ts';
import { inks } from './ink.ts';
import { textWidth } from './show-text.ts';
import { a4 } from './units.ts';

/** Writes BROUILLON across the letter, pale enough to read through. The form is never marked. Gives what it wrote. */
export function drawDraftMark(page: PDFPage, faces: Faces): string {
  const text = 'BROUILLON';
  const size = 96;
  const angle = Math.atan2(a4.height, a4.width);
  const length = textWidth(faces('bold'), text, size);
  const rise = size * 0.35;
  page.drawText(text, {
    x: a4.width / 2 - (length / 2) * Math.cos(angle) + rise * Math.sin(angle),
    y: a4.height / 2 - (length / 2) * Math.sin(angle) - rise * Math.cos(angle),
    size,
    font: faces('bold').font,
    rotate: degrees((angle * 180) / Math.PI),
    color: inks.line,
    opacity: 0.45,
  });
  return text;
}
