/** A street as forms take it apart: 12, bis, rue, des Lilas. */
export type StreetParts = { number: string; extension: string; kind: string; name: string };

/** Kinds of ways as NF Z10-011 and the national address base name them, the most frequent ones. */
const kinds =
  'allée|avenue|boulevard|chaussée|chemin|cité|clos|cour|cours|esplanade|faubourg|hameau|impasse|lotissement|mail|montée|parvis|passage|place|placette|promenade|quai|résidence|route|rue|ruelle|sente|sentier|square|traverse|venelle|villa|voie';

const pattern = new RegExp(
  `^(?:(\\d+)\\s*(?:,\\s*)?(?:(bis|ter|quater|[a-d])(?=[\\s,]))?[\\s,]*)?(?:(${kinds})(?=\\s))?\\s*(.*)$`,
  'iu',
);

/** Takes the line of a street apart. What is not there is empty; a line that is no street is all name. */
export function splitStreet(street: string): StreetParts {
  const [, number = '', extension = '', kind = '', name = ''] = pattern.exec(street.trim()) ?? [];
  return { number, extension, kind, name };
}
