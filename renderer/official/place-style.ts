import { a4, type PageFit } from '../../core/model/fit-page.ts';
import type { SeenBox } from '../../core/model/form-mapping.ts';

/** Where a box of a form lies on the sheet that it is printed on, as shares of it. */
export function placeStyle({ toSheet }: PageFit, box: SeenBox) {
  return shareStyle(toSheet(box), a4);
}

/** Where a box lies on a page, as shares of it. */
export function shareStyle([x, y, width, height]: SeenBox, page: { width: number; height: number }) {
  return {
    left: `${(x / page.width) * 100}%`,
    top: `${(y / page.height) * 100}%`,
    width: `${(width / page.width) * 100}%`,
    height: `${(height / page.height) * 100}%`,
  };
}
