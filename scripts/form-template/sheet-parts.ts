/**
 * What the sheet is made of. Everything is in millimetres from the top left corner of A4, and a `y` is always a
 * base line: the one on which a label and its answer stand together.
 */

export type StyleName = 'title' | 'section' | 'label' | 'strong' | 'hint' | 'note' | 'notice';

/** A text that wraps at `width`; `x` is its left edge, centre or right edge according to `align`. */
export type Words = {
  style: StyleName;
  x: number;
  y: number;
  width: number;
  align?: 'left' | 'center' | 'right';
  text: string;
};

/** A title between two bars, and the frame under it. */
export type Section = { title: string; y: number; frame: { top: number; bottom: number } };

/** From where to where a line is drawn. */
export type Span = { x: number; until: number };

/** A row of cells, one character each. Its groups are drawn apart, yet all cells have one pitch. */
export type Comb = { kind: 'comb'; field: string; x: number; groups: readonly number[]; tip: string };
/** A line to write on. */
export type Line = { kind: 'line'; field: string; tip: string } & Span;
/** A box to tick, and what ticking it says. */
export type Tick = { kind: 'tick'; field: string; x: number; says: string; tip: string };
export type Entry = Comb | Line | Tick;

/** A label and its answers on one base line. Hints hang under the label, in italics. */
export type Row = { y: number; label?: string; hints?: readonly string[]; entries: readonly Entry[] };

export function comb(field: string, x: number, groups: readonly number[], tip: string): Comb {
  return { kind: 'comb', field, x, groups, tip };
}

export function line(field: string, span: Span, tip: string): Line {
  return { kind: 'line', field, ...span, tip };
}

export function tick(field: string, x: number, says: string, tip = says): Tick {
  return { kind: 'tick', field, x, says, tip };
}
