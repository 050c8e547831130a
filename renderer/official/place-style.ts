import { a4, type PageFit } from '../../core/model/fit-page.ts';
import type { SeenBox } from '../../core/model/form-mapping.ts';

/** Where a box lies on its sheet, as shares of it. */
export function placeStyle({ toSheet }: PageFit, box: SeenBox) {
  const [x, y, width, height] = toSheet(box);
  return {
    left: `${(x / a4.width) * 100}%`,
    top: `${(y / a4.height) * 100}%`,
    width: `${(width / a4.width) * 100}%`,
    height: `${(height / a4.height) * 100}%`,
  };
}
