import type { Zone } from '../../core/contract/papers.ts';
import { isUnder } from '../../core/model/path.ts';

/**
 * The zones of a sheet that show the answer being typed: its own and those of its parts; failing that, those of
 * the smallest group that it belongs to, such as the line that all the names share.
 */
export function litZones(zones: readonly Zone[], focused: string | undefined): readonly Zone[] {
  if (focused === undefined) return [];
  const own = zones.filter(({ from }) => isUnder(from, focused));
  if (own.length > 0) return own;
  const around = zones.filter(({ from }) => isUnder(focused, from));
  const deepest = Math.max(...around.map(({ from }) => from.length));
  return around.filter(({ from }) => from.length === deepest);
}
