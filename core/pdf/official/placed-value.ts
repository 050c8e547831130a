import type { PlaceTarget } from '../../model/form-mapping.ts';
import type { Path } from '../../model/path.ts';

/** An answer and its place on a form that somebody brought. */
export type PlacedValue = {
  from: Path;
  to: PlaceTarget;
  value: string | boolean;
  /** How else a list may have it among its words. */
  others?: readonly string[];
  size?: number | undefined;
};
