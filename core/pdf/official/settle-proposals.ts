import type { SeenBox } from '../../model/form-mapping.ts';
import type { Role, Subject } from './datum-words.ts';
import type { Labels } from './find-labels.ts';
import { type Named, nameDatum } from './name-datum.ts';
import { plainWords } from './plain-words.ts';
import type { Recognized } from './recognize-place.ts';

/** A place of a form, what is printed round it, and what it seems to be for. In reading order. */
export type Asked<S> = { spot: S; labels: Labels; found?: Recognized };

/** The same with the datum that is proposed, and whether nobody needs to be asked. */
export type Settled<S> = { spot: S; labels: Labels; named?: Named | undefined; isSure: boolean };

type Place = { page: number; kind: string; box: SeenBox; to: object; cells?: number; name?: string };

const addressSubjects: readonly Subject[] = [
  'address',
  'extra',
  'streetNumber',
  'streetName',
  'postcode',
  'town',
  'postcodeTown',
];

/** An address of somebody or something else: where the second one of a form most often is. */
const otherAddress =
  /\b(?:organisme|domiciliation|etablissement|deuxieme|seconde|autre|employeur|travail|correspondance|precedente|ancienne|ccas|etranger|medecin|facturation)\b/;

/**
 * Looks at all places of a form together: lines that go on from an address, whose address a postcode belongs to, and the
 * same datum asked twice, which is nobody's to decide.
 */
export function settleProposals<S extends Place>(asked: readonly Asked<S>[]): Settled<S>[] {
  const read = withAddresses(asked);
  const speaksOfOthers = read.some(({ found }) => found?.role !== undefined && found.role !== 'me');
  const settled = read.map(({ spot, labels, found }): Settled<S> & { role?: Role | undefined } => {
    const named = found && nameDatum(found.subject, found.role);
    if (!found || !named) return { spot, labels, isSure: false };
    const isKnown =
      found.role === 'me' || found.role === 'spouse' || (found.role === undefined && !speaksOfOthers);
    const isOwnBusiness = found.subject === 'signingDate' || found.subject === 'signingPlace';
    return { spot, labels, named, isSure: found.isSure && (isKnown || isOwnBusiness) };
  });
  return settled.map((one) => (isAskedTwice(one, settled) ? { ...one, isSure: false } : one));
}

/** The same field in two places is one; what is written by hand is never accepted by itself. */
function isAskedTwice<S extends Place>({ spot, named }: Settled<S>, all: readonly Settled<S>[]): boolean {
  if (!named || !('datum' in named)) return true;
  const same = all.filter(
    (other) => other.named && 'datum' in other.named && other.named.datum === named.datum,
  );
  return same.some((other) => JSON.stringify(other.spot.to) !== JSON.stringify(spot.to));
}

/** What belongs to an address that is another one than the home; and the lines that go on from an address. */
function withAddresses<S extends Place>(asked: readonly Asked<S>[]): Asked<S>[] {
  let isOther = false;
  const read = withTowns(asked).map((one): Asked<S> => {
    const { found, labels } = one;
    const own = plainWords(`${labels.left} ${labels.above}`);
    if (found?.subject === 'address' || /\badresse\b/.test(own))
      isOther = otherAddress.test(`${own} ${plainWords(labels.headings[0] ?? '')}`);
    if (!found || !isOther || !addressSubjects.includes(found.subject)) return one;
    return { ...one, found: { ...found, role: 'other' } };
  });
  const hasTown = read.some(
    ({ found }) => found?.subject === 'postcode' || found?.subject === 'postcodeTown',
  );
  const speaksOfPost = read.some(({ labels }) =>
    /\bpostal\b/.test(plainWords(`${labels.row} ${labels.above}`)),
  );
  for (const [index, { found, spot }] of read.entries()) {
    if (found?.subject !== 'address') continue;
    const next = countLines(read.slice(index));
    const subjects = addressLines(next, hasTown);
    for (const [line, subject] of subjects.entries()) {
      const at = read[index + line];
      // A town that is asked for in words that nobody knew may have a place of its own.
      const isSure = found.isSure && (hasTown || !speaksOfPost);
      if (at && at.spot.page === spot.page)
        read[index + line] = { ...at, found: { ...found, subject, isSure } };
    }
  }
  return read;
}

/** "Code postal, commune" stands before two places: the cells, and what comes after them. */
function withTowns<S extends Place>(asked: readonly Asked<S>[]): Asked<S>[] {
  return asked.map((one, index) => {
    const before = asked[index - 1];
    if (before?.found === undefined || one.found) return one;
    const { spot, labels, found } = before;
    const isNext = spot.page === one.spot.page && Math.abs(spot.box[1] - one.spot.box[1]) < 3;
    const isAskedBoth = plainWords(labels.left) === 'code postal commune' && one.labels.left === '';
    if (found.subject !== 'postcode' || !isNext || !isAskedBoth) return one;
    return { ...one, found: { ...found, subject: 'town' } };
  });
}

/** How many places right under one another an address has. */
function countLines<S extends Place>([first, ...next]: readonly Asked<S>[]): number {
  let lines = 1;
  let last = first?.spot;
  for (const { spot, labels, found } of next) {
    const isUnder = last && spot.page === last.page && spot.kind === 'text' && spot.box[1] - last.box[1] < 13;
    const isAligned = last && Math.abs(spot.box[0] - last.box[0]) < 2 && spot.box[1] - last.box[1] > 2;
    const isUnnamed = (labels.left === '' && !found) || found?.subject === 'address';
    if (!isUnder || !isAligned || !isUnnamed || spot.cells !== undefined) return lines;
    lines += 1;
    last = spot;
  }
  return lines;
}

/** What stands on each line of an address, with the postcode and the town on the last one where they have no place. */
function addressLines(lines: number, hasTown: boolean): Subject[] {
  if (lines === 1) return [hasTown ? 'address' : 'inline'];
  if (hasTown) return ['line1', 'line2'];
  return lines === 2 ? ['address', 'postcodeTown'] : ['line1', 'line2', 'postcodeTown'];
}
