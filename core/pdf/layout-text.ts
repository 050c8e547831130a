import type { Path } from '../model/path.ts';
import type { Face, Style } from '../template/template.ts';
import type { Run } from '../template/wording.ts';
import type { Faces } from './faces.ts';
import { textWidth } from './show-text.ts';

/** A stretch of one line in one face. `x` and `width` in points from the left edge of the column. */
type Fragment = { text: string; face: Face; from?: Path; x: number; width: number };

/** One laid line; `y` is the distance in points from the top of the column down to its base line. */
type Line = { fragments: Fragment[]; width: number; y: number };

export type Column = {
  lines: Line[];
  /** Height in points, from the top of the first line to the foot of the last one. */
  height: number;
  size: number;
  /** False when it does not fit even at the smallest size of its style. */
  fits: boolean;
};

/** Height of capitals and depth of descenders of Source Sans 3, as a fraction of the size. */
const ascent = 0.75;
const descent = 0.25;

/**
 * Sets paragraphs in a column of `width` × `height` points. When they do not fit, the size is lowered by
 * quarters of a point down to the style's `min`; below that it is laid at `min` and `fits` is false.
 * Lines break at plain spaces only, so a no-break space keeps its words together.
 */
export function layoutText(
  paragraphs: Run[][],
  faces: Faces,
  style: Style,
  width: number,
  height: number,
): Column {
  const floor = style.min ?? style.size;
  for (let size = style.size; ; size = Math.max(floor, size - 0.25)) {
    const column = layAtSize(paragraphs, faces, style, size, width);
    const fits = column.height <= height + 0.01 && column.lines.every((line) => line.width <= width + 0.01);
    if (fits || size <= floor) return { ...column, size, fits };
  }
}

function layAtSize(paragraphs: Run[][], faces: Faces, style: Style, size: number, width: number) {
  const leading = size * style.leading;
  const lines: Line[] = [];
  let y = size * ascent;
  for (const runs of paragraphs) {
    for (const line of breakLines(runs, faces, size, width)) {
      lines.push({ ...alignLine(line, style, width), y });
      y += leading;
    }
    y += size * style.after;
  }
  const lastBase = lines.at(-1)?.y ?? 0;
  return { lines, height: lastBase + size * descent };
}

/** Words with the runs that they are made of: a word may change face or source in its middle. */
function splitWords(runs: readonly Run[]): Run[][] {
  const words: Run[][] = [[]];
  for (const run of runs) {
    run.text.split(' ').forEach((text, index) => {
      if (index > 0) words.push([]);
      if (text) words.at(-1)?.push({ ...run, text });
    });
  }
  return words.filter((word) => word.length > 0);
}

function breakLines(runs: readonly Run[], faces: Faces, size: number, width: number): Omit<Line, 'y'>[] {
  const lines: Omit<Line, 'y'>[] = [];
  let line: Omit<Line, 'y'> = { fragments: [], width: 0 };
  for (const word of splitWords(runs)) {
    const wordWidth = word.reduce((sum, { face, text }) => sum + textWidth(faces(face), text, size), 0);
    const spaceFace = line.fragments.at(-1)?.face;
    const space = spaceFace ? textWidth(faces(spaceFace), ' ', size) : 0;
    if (spaceFace && line.width + space + wordWidth > width) {
      lines.push(line);
      line = { fragments: [], width: 0 };
    } else if (spaceFace) {
      line = appendSpace(line, space, word[0]);
    }
    for (const run of word) line = appendRun(line, run, textWidth(faces(run.face), run.text, size));
  }
  return [...lines, line];
}

/** A space between two words of one value belongs to that value, so that its zone on the sheet is unbroken. */
function appendSpace(line: Omit<Line, 'y'>, width: number, next: Run | undefined): Omit<Line, 'y'> {
  const last = line.fragments.at(-1);
  if (!last) return line;
  if (last.from && last.from !== next?.from) {
    return appendRun(line, { text: ' ', face: last.face }, width);
  }
  return appendRun(line, { ...last, text: ' ' }, width);
}

function appendRun(line: Omit<Line, 'y'>, { text, face, from }: Run, width: number): Omit<Line, 'y'> {
  const last = line.fragments.at(-1);
  const merged =
    last && last.face === face && last.from === from
      ? [...line.fragments.slice(0, -1), { ...last, text: last.text + text, width: last.width + width }]
      : [...line.fragments, { text, face, ...(from ? { from } : {}), x: line.width, width }];
  return { fragments: merged, width: line.width + width };
}

function alignLine(line: Omit<Line, 'y'>, style: Style, width: number): Omit<Line, 'y'> {
  const shift = style.align === 'left' ? 0 : (width - line.width) / (style.align === 'center' ? 2 : 1);
  return { ...line, fragments: line.fragments.map((fragment) => ({ ...fragment, x: fragment.x + shift })) };
}
