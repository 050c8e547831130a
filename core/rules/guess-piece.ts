import type { IsoDate } from '../model/date.ts';
import { readMrz } from '../model/machine-readable-zone.ts';
import type { PieceId } from '../model/piece.ts';
import { withoutAccents } from '../model/text.ts';
import { type PaperWords, paperWords } from './paper-words.ts';

/** The family names of the dossier: of the person who asks, and of the spouse and who hosts. */
export type KnownNames = { applicant: readonly string[]; others: readonly string[] };

/** Whose the paper is, for those that several people have. */
const ofApplicant: Partial<Record<PieceId, PieceId>> = {
  'host-id': 'passport',
  'host-proof-of-address': 'proof-of-residence',
};
const ofOthers: Partial<Record<PieceId, PieceId>> = { passport: 'host-id' };

/**
 * What the text of a paper says that it may be, the likeliest first; nothing where it says nothing. Proposed, never
 * decided: the person confirms.
 */
export function guessPieces(text: string, today: IsoDate, names?: KnownNames): PieceId[] {
  const lines = piecesByMachineLines(text, today);
  const plain = withoutAccents(text).toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ');
  const worded = paperWords
    .map((paper) => ({ piece: paper.piece, weight: weigh(plain, paper) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ piece }) => piece);
  const pieces = [...new Set([...lines, ...worded])];
  return names ? [...new Set(pieces.map((piece) => owned(piece, plain, names)))] : pieces;
}

/** A name of its own outweighs signs; one that stands at the top of the page, any below. */
function weigh(text: string, { named = [], signs = [], least, never = [] }: PaperWords): number {
  if (never.some((words) => words.test(text))) return 0;
  const places = named.map((words) => text.search(words)).filter((place) => place >= 0);
  const found = signs.filter((words) => words.test(text)).length;
  // Signs without a number of them are not enough: they go with the name.
  const isNamed = places.length > 0 && (least !== undefined || found === signs.length);
  if (isNamed) return 100 + found + (Math.min(...places) < 600 ? 50 : 0);
  return least !== undefined && found >= least ? found : 0;
}

/** Passports and visas have two lines for machines, cards of the French State three (ICAO Doc 9303 part 5). */
function piecesByMachineLines(text: string, today: IsoDate): PieceId[] {
  const rows = text
    .toUpperCase()
    .split('\n')
    .map((row) => row.replace(/\s/g, ''))
    .filter((row) => /^[A-Z0-9<]{28,48}$/.test(row) && row.includes('<'));
  if (rows.some((row) => /^(IR|IP|TS|TF|CR|AR)FRA/.test(row))) return ['residence-permit'];
  if (rows.some((row) => /^I[D<]FRA/.test(row))) return ['host-id'];
  for (const [index, row] of rows.entries()) {
    const found = readMrz(`${row}\n${rows[index + 1] ?? ''}`, today);
    if (found.ok) return [found.kind];
  }
  return [];
}

function owned(piece: PieceId, text: string, { applicant, others }: KnownNames): PieceId {
  const isOn = (name: string) => {
    const word = withoutAccents(name).toLowerCase().trim();
    return word.length > 1 && new RegExp(`\\b${word.replace(/[^a-z0-9]+/g, '[^a-z0-9]+')}\\b`).test(text);
  };
  const onApplicant = applicant.some(isOn);
  const onOthers = others.some(isOn);
  if (onApplicant === onOthers) return piece;
  return (onApplicant ? ofApplicant[piece] : ofOthers[piece]) ?? piece;
}
