import { type Role, roleWords, type Subject, type SubjectWords, subjectWords } from './datum-words.ts';
import type { Labels } from './find-labels.ts';
import { plainName, plainWords } from './plain-words.ts';

/** What is known of a place: what is printed round it, and what the file says of its field. */
export type Clues = {
  kind: 'text' | 'tick';
  labels: Labels;
  name?: string;
  tip?: string;
  /** What a box to tick is called when it is ticked. */
  state?: string;
  cells?: number;
  /** The words of a list, of which one is chosen. */
  options?: readonly string[];
};

/** What a place seems to be for. `isSure`: what is said of it agrees, and nothing speaks against it. */
export type Recognized = { subject: Subject; role: Role | undefined; isSure: boolean };

/** How much a clue counts: enough alone when a label says that and nothing else; a name needs a second one. */
const weights = { label: 3, tip: 3, name: 2 } as const;
const enough = 3;

const addressParts: readonly Subject[] = [
  'streetNumber',
  'streetExtension',
  'streetKind',
  'streetName',
  'postcode',
  'town',
];

type Vote = { subject: Subject; weight: number; row: SubjectWords };

/** Says what a place is for, from all that is said of it. Nothing where nothing is known. */
export function recognizePlace(clues: Clues): Recognized | undefined {
  const near = contextOf(clues);
  const votes = phrasesOf(clues).flatMap(({ text, weight }) => voteFor(text, weight, clues, near));
  // "Adresse" before a row of places is the label of them all: the words of each one say more.
  const isPart = votes.some(({ subject }) => addressParts.includes(subject));
  const counted = isPart ? votes.filter(({ subject }) => subject !== 'address') : votes;
  const sums = new Map<Subject, number>();
  for (const { subject, weight } of counted) sums.set(subject, (sums.get(subject) ?? 0) + weight);
  const [best, second] = [...sums].sort(([, one], [, other]) => other - one);
  if (!best) return undefined;
  const [subject, score] = best;
  const rows = votes.filter((vote) => vote.subject === subject).map(({ row }) => row);
  const lead = score - (second?.[1] ?? 0);
  const fits = clues.cells === undefined || rows.some((row) => fitsCells(row, clues.cells ?? 0));
  const isDisputed = second !== undefined && lead < 2;
  const isAnswered = clues.options === undefined || isAnsweredBy(subject, clues.options);
  return {
    subject,
    role: roleOf(clues, subject),
    isSure: score >= enough && !isDisputed && fits && isAnswered,
  };
}

/** What is said of a place, in plain words, and how much each counts. */
function phrasesOf({
  kind,
  labels,
  name = '',
  tip = '',
  state = '',
}: Clues): { text: string; weight: number }[] {
  const plain = plainName(name);
  const told = plainWords(tip);
  const isOwnTip = told !== '' && plainName(tip) !== plain;
  const printed =
    kind === 'tick'
      ? [labels.right, labels.left]
      : [labels.left, labels.below, ...(labels.left ? [] : [labels.above])];
  // With a label on the left, what stands over the place is most often the label of the place over it.
  const above = kind === 'text' && labels.left ? [{ text: plainWords(labels.above), weight: 1 }] : [];
  return [
    ...printed.map((text) => ({ text: plainWords(text), weight: weights.label })),
    ...above,
    { text: plain, weight: weights.name },
    ...(isOwnTip ? [{ text: told, weight: weights.tip }] : []),
    ...(kind === 'tick' ? [{ text: plainWords(state), weight: weights.name }] : []),
  ].filter(({ text }) => text !== '');
}

/** What the words of a list have to say so that they are answers to what its label asks. Of other subjects nobody is sure. */
const listWords: Partial<Record<Subject, readonly RegExp[]>> = {
  civility: [/^(?:madame|mme|f|feminin|femme)$/, /^(?:monsieur|mr?|masculin|homme)$/],
  nationality: [/^francaise?$/, /^(?:allemande?|italienne?|espagnole?|autres?(?: nationalite)?)$/],
  birthCountry: [/^france$/, /^(?:allemagne|italie|espagne)$/],
  birthDay: [/^0?1$/, /^31$/],
  birthMonth: [/^(?:0?1|janvier)$/, /^(?:12|decembre)$/],
  birthYear: [/^19\d\d$/, /^20\d\d$/],
};

function isAnsweredBy(subject: Subject, options: readonly string[]): boolean {
  const words = options.map((option) => plainWords(option));
  const asked = listWords[subject];
  return asked?.every((pattern) => words.some((word) => pattern.test(word))) ?? false;
}

function voteFor(text: string, weight: number, { kind, cells }: Clues, near: string): Vote[] {
  const fits = (row: SubjectWords) =>
    row.kind === kind &&
    (!row.near || row.near.test(near)) &&
    (cells === undefined || !row.cells || fitsCells(row, cells));
  const whole = subjectWords.find((row) => fits(row) && row.whole.test(text));
  if (whole) return [{ subject: whole.subject, weight, row: whole }];
  const part = subjectWords.find((row) => fits(row) && row.part?.test(text));
  return part ? [{ subject: part.subject, weight: weight / 3, row: part }] : [];
}

/** The words round a place that give short ones their meaning: "le" after "fait à", "M" after "sexe". */
function contextOf({ labels, name = '', tip = '' }: Clues): string {
  const { row, above, left, headings } = labels;
  return [
    plainWords(`${row} ${left}`),
    plainWords(above),
    plainWords(headings[0] ?? ''),
    plainName(name),
    plainWords(tip),
  ].join(' ');
}

function fitsCells({ cells, kind }: SubjectWords, count: number): boolean {
  return kind === 'tick' || (cells ? cells.includes(count) : count >= 8);
}

/**
 * Whom a place is about: what its own words say, then the nearest heading that names somebody. Where words of several
 * stand together it is nobody that is known.
 */
function roleOf({ labels, name = '', tip = '' }: Clues, subject: Subject): Role | undefined {
  const own = `${plainName(name)} ${plainWords(tip)} ${plainWords(labels.left)} ${plainWords(labels.right)} ${plainWords(labels.below)}`;
  const row = plainWords(labels.row);
  // Where and when one signs stands at the foot, under whatever came last.
  const headings = subject === 'signingPlace' || subject === 'signingDate' ? [] : labels.headings;
  for (const text of [
    `${own} ${lower(labels.left)} ${lower(tip)}`,
    `${row} ${lower(labels.row)}`,
    ...headings.map(headingWords),
  ]) {
    const found = roleWords.filter(([, words]) => words.test(text)).map(([role]) => role);
    if (found.length > 0) return found.includes('other') || isMixed(found) ? 'other' : found[0];
  }
  return undefined;
}

/** "Votre conjoint" is the spouse. */
function isMixed(found: readonly Role[]): boolean {
  return found.filter((role) => role !== 'me').length > 1;
}

function headingWords(heading: string): string {
  return `${plainWords(heading)} ${lower(heading)}`;
}

/** With its small words: "votre" is one of them. */
function lower(text: string): string {
  return text.toLowerCase();
}
