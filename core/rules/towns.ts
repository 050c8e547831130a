import { plainTown } from './plain-town.ts';
import { departementOfPostcode, tidyPostcode } from './postcode.ts';
import list from './towns.json' with { type: 'json' };

export type Town = { name: string; departement: string };

/** As the list is written: a postcode, a space, its towns. Only the line that is asked for is read any further. */
const lines = new Map(list.towns.map((line) => [line.slice(0, 5), line.slice(6)]));

/** False for what is no postcode, and for a CEDEX: a sorting code of firms and offices, where nobody lives. */
export function knowsPostcode(postcode: string): boolean {
  return lines.has(tidyPostcode(postcode));
}

/** The communes of a postcode, in alphabetical order. None where the list does not know it. */
export function townsOf(postcode: string): Town[] {
  return readTowns(tidyPostcode(postcode), 0);
}

/** Names that were merged into the communes of a postcode, and are still written on letter boxes and envelopes. */
export function mergedTownsOf(postcode: string): Town[] {
  return readTowns(tidyPostcode(postcode), 1);
}

/** The town of a postcode that was meant: a commune, or else a name that was merged into one. */
export function findTown(postcode: string, typed: string): Town | undefined {
  const wanted = plainTown(typed);
  return [...townsOf(postcode), ...mergedTownsOf(postcode)].find(({ name }) => plainTown(name) === wanted);
}

/** Communes and merged names stand on either side of a semicolon; a name may be followed by its département. */
function readTowns(postcode: string, side: 0 | 1): Town[] {
  const names = lines.get(postcode)?.split('; ')[side]?.split(', ') ?? [];
  return names.map((entry) => {
    const [name = entry, departement = departementOfPostcode(postcode)] = entry.split(/ (?=\d)/);
    return { name, departement };
  });
}
