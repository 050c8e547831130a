import type { IsoDate } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import type { PostedPack } from '../model/journey.ts';
import { type PieceId, pieceIds, type SendAs } from '../model/piece.ts';
import type { Purpose } from '../model/writing.ts';
import { rowOf } from './documents.ts';
import { awaitedOriginals, isNoted, lettersOf, postingsOf } from './journey.ts';

/** Which way each paper of an answer travels, where the letter leaves no choice. */
type Ways = Partial<Record<PieceId, SendAs>>;

/**
 * The dossier turned into the answer to one of the letters received: a complement with the pieces that it asks for,
 * quoting its day, its reference and the waiting number; `copy-suffices` and `appeal` answer by words. What left before
 * is kept in `journey.sent`, the answers of the first file stay, hidden. `today` is proposed as the day of signing.
 * Pure.
 */
export function answerLetter(
  draft: DraftDossier,
  index: number,
  { purpose, today }: { purpose: 'pieces' | 'copy-suffices' | 'appeal'; today: IsoDate },
): DraftDossier {
  const letter = lettersOf(draft)[index]?.letter ?? {};
  const asked = letter.asked ?? [];
  const pieces = pieceIds.filter((id) => asked.some((other) => other === id));
  const originals = pieces.filter((id) => isChoice(id, 'original'));
  const refused = originals[0] ?? pieces[0];
  const ways: Ways = letter.kind === 'original' ? waysOf(purpose, originals) : {};
  const started = startWriting(draft, purpose, today, ways);
  return {
    ...started,
    filing: {
      ...started.filing,
      requested: [...asked],
      ...(letter.on ? { letterDate: letter.on } : {}),
      ...(letter.reference ? { letterReference: letter.reference } : {}),
    },
    writing: { ...started.writing, ...(refused ? { original: refused } : {}) },
    journey: { ...started.journey, answering: index },
  };
}

/** Every original that the letter asks for leaves as such; the reply that a copy suffices is about the first of them. */
function waysOf(purpose: Purpose, originals: readonly PieceId[]): Ways {
  const isCopy = purpose === 'copy-suffices';
  const travelling = isCopy ? originals.slice(0, 1) : originals;
  return Object.fromEntries(travelling.map((id) => [id, isCopy ? 'copy' : 'original']));
}

/** A letter that the person writes unasked: a reminder, a new address, and so on. Pure. */
export function startShortLetter(
  draft: DraftDossier,
  purpose: Exclude<Purpose, 'pieces' | 'copy-suffices' | 'appeal'>,
  today: IsoDate,
): DraftDossier {
  const [awaited] = awaitedOriginals(draft);
  const postings = postingsOf(draft);
  const spokenOf = purpose === 'return-original' && awaited ? postings[awaited.posting] : postings[0];
  const started = startWriting(draft, purpose, today, {});
  return {
    ...started,
    writing: {
      ...started.writing,
      ...(spokenOf?.on ? { postedOn: spokenOf.on } : {}),
      ...(spokenOf?.tracking ? { tracking: spokenOf.tracking } : {}),
      ...(awaited ? { original: awaited.piece } : {}),
      // The home is where the letter is written from: the person then changes it, and the old one is kept to be told.
      ...(purpose === 'new-address' && draft.home ? { previousHome: { ...draft.home } } : {}),
    },
    ...(purpose === 'new-address' ? { home: {} } : {}),
  };
}

function startWriting(draft: DraftDossier, purpose: Purpose, today: IsoDate, ways: Ways): DraftDossier {
  const { posting, signatures: _signatures, handover: _handover, hostSigning, ...kept } = draft;
  const { 'cpam-letter': _letter, ...pieces } = draft.pieces ?? {};
  const { date: _date, ...hostPlace } = hostSigning ?? {};
  const { answering: _answering, ...journey } = draft.journey ?? {};
  const { waitingNumber, route } = draft.filing ?? {};
  return {
    ...kept,
    filing: {
      kind: 'complement',
      ...(route ? { route } : {}),
      ...(waitingNumber ? { waitingNumber } : {}),
    },
    writing: { purpose },
    signing: { ...draft.signing, date: today },
    ...(hostSigning ? { hostSigning: hostPlace } : {}),
    pieces: withWays(pieces, ways),
    journey: { ...journey, ...(isNoted(posting) ? { sent: [...(journey.sent ?? []), posting] } : {}) },
  };
}

/** A piece that was left for later is sent now, in the way that is usual for it. */
function withWays(pieces: NonNullable<DraftDossier['pieces']>, ways: Ways): DraftDossier['pieces'] {
  const settled = pieceIds.flatMap((id) => {
    const { sendAs, ...files } = pieces[id] ?? {};
    const way = ways[id] ?? (sendAs === 'later' || !isChoice(id, sendAs) ? undefined : sendAs);
    const piece = { ...files, ...(way ? { sendAs: way } : {}) };
    return Object.keys(piece).length === 0 ? [] : [[id, piece] as const];
  });
  return Object.fromEntries(settled);
}

function isChoice(id: PieceId, way: SendAs | undefined): boolean {
  const row = rowOf(id);
  return way !== undefined && row.kind === 'piece' && row.choices.includes(way);
}

/**
 * The pack under way has left, and its bytes are kept: the departure is bound to them, and the letter that it answers
 * is answered. The day, the way and the number of the departure are in `draft.posting` already. Pure.
 */
export function bindPosting(draft: DraftDossier, pack: PostedPack): DraftDossier {
  const { receipt: _receipt, ...departure } = { ...draft.posting, pack };
  // The same bytes are the same pack, also where its posting was taken back and noted again.
  const others = (draft.journey?.kept ?? []).filter((other) => other.pack?.path !== pack.path);
  const kept = [...others, departure];
  const bound: DraftDossier = {
    ...draft,
    posting: { ...draft.posting, pack },
    journey: { ...draft.journey, kept },
  };
  const { answering, ...journey } = bound.journey ?? {};
  if (answering === undefined) return bound;
  const answeredBy = postingsOf(bound).length - 1;
  const letters = (journey.letters ?? []).map((letter, index) =>
    index === answering ? { ...letter, answeredBy } : letter,
  );
  return { ...bound, journey: { ...journey, letters } };
}
