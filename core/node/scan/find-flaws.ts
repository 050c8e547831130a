import type { ScanFlaw } from '../../model/piece.ts';
import { isCutOff } from './find-cut.ts';
import { measureLetters } from './measure-letters.ts';
import { measureSharpness } from './measure-sharpness.ts';
import { type Raster, toGrey } from './raster.ts';

/** What a copy fills of its sheet, in inches: see `copyArea` in `core/pdf/copy-pages.ts`. */
const printed = { width: 194 / 25.4, height: 273 / 25.4 };

/** Fewer dots per inch than this are seen on paper as steps. */
const enoughDots = 150;

/** Letters of so many pixels are read without effort however few dots an inch has: a card that is printed large. */
const readableLetter = 14;

/** Softer edges are hard to read: more than two pixels of blur. Good scans have 0.4 and more, see the tests. */
const leastSharpness = 0.23;

/** What looks wrong on a page: told to the person as a warning, so that a good scan must have none. */
export function findFlaws(raster: Raster): ScanFlaw[] {
  const grey = toGrey(raster);
  const flaws: ScanFlaw[] = [];
  if (isTooSmall(grey)) flaws.push('low-resolution');
  const sharpness = measureSharpness(grey);
  if (sharpness !== undefined && sharpness < leastSharpness) flaws.push('blurred');
  if (isCutOff(grey)) flaws.push('cut-off');
  return flaws;
}

function isTooSmall(grey: Raster): boolean {
  const dots = Math.max(grey.width / printed.width, grey.height / printed.height);
  return dots < enoughDots && (measureLetters(grey) ?? 0) < readableLetter;
}
