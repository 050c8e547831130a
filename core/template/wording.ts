import { IntlMessageFormat } from 'intl-messageformat';
import type { Path } from '../model/path.ts';
import { AppError } from '../model/result.ts';
import { blank, frenchSpaces } from './french.ts';
import type { Face, Wording } from './template.ts';

/** A stretch of text in one face. `from` is the dossier path whose value it shows, if any. */
export type Run = { text: string; face: Face; from?: Path };

/** A value as a sentence takes it: its text, and the path that it comes from. */
export type NamedValue = { text: string; from: Path };

/**
 * Reads `fr.txt`: `[key]` on a line of its own opens an entry, whose lines are one paragraph; `#` starts a
 * comment. Errors: `template-broken` where a key is given twice or text comes before any key.
 */
export function parseWording(source: string): Wording {
  const entries = new Map<string, string>();
  let key = '';
  for (const line of source.split(/\r?\n/).map((text) => text.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const opened = /^\[([a-z0-9-]+)\]$/.exec(line)?.[1];
    if (opened && entries.has(opened)) throw new AppError('template-broken', opened);
    if (!opened && !key) throw new AppError('template-broken', 'fr.txt');
    key = opened ?? key;
    entries.set(key, opened ? '' : `${entries.get(key)} ${line}`.trim());
  }
  return entries;
}

/**
 * One entry of the wording with its values, as runs. `choices` steer `{name, select, …}`; `<b>` sets bold.
 * French spacing is applied to the wording alone: values are printed as they were given.
 */
export function composeRuns(
  message: string,
  values: Record<string, NamedValue>,
  choices: Record<string, string>,
  face: Face,
): Run[] {
  const slots = Object.entries(values).map(([name, { text, from }]): [string, Run] => [
    name,
    { text: text || blank, face, from },
  ]);
  const format = new IntlMessageFormat(frenchSpaces(message), 'fr');
  const parts = format.formatToParts<Run>({
    ...Object.fromEntries(slots),
    ...choices,
    b: (chunks) => chunks.map((chunk) => asRun(chunk, 'bold')),
  });
  return parts.map((part) => asRun(part.value, face));
}

function asRun(chunk: unknown, face: Face): Run {
  // formatToParts gives back either literal strings or the runs put in above.
  return typeof chunk === 'string'
    ? { text: chunk, face }
    : { ...(chunk as Run), face: faceOf(chunk as Run, face) };
}

function faceOf(run: Run, face: Face): Face {
  return face === 'bold' ? 'bold' : run.face;
}
