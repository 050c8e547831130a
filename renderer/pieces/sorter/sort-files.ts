import type { ScanLook } from '../../../core/contract/scans.ts';
import type { PieceId } from '../../../core/model/piece.ts';
import { AppError, type Issue } from '../../../core/model/result.ts';
import type { ScanExtension } from '../../../core/model/scan-type.ts';
import { guessPiece } from './guess-piece.ts';

/** What a proposal rests on. */
type Ground = 'text' | 'name';

/** A file that was given and is not in the dossier yet. `key` also names the look at it. */
export type WaitingFile = {
  key: string;
  file: File;
  /** What it is: as proposed, or as a person chose. */
  piece?: PieceId | undefined;
  /** Why it is proposed; nothing once a person chose. */
  ground?: Ground | undefined;
  isChosen: boolean;
  isLooking: boolean;
  pages?: number;
  /** What it is by its bytes. */
  extension?: ScanExtension;
  /** It asks for a password. */
  locked?: { isWrong: boolean } | undefined;
  password?: string;
  issue?: Issue | undefined;
};

/** Files as they arrive, each with the guess that its name allows. */
export function receiveFiles(files: readonly File[], among: readonly PieceId[]): WaitingFile[] {
  return files.map((file) => {
    const piece = guessPiece(file.name, among);
    const key = crypto.randomUUID();
    return { key, file, piece, ground: piece && 'name', isChosen: false, isLooking: true };
  });
}

/**
 * A file once it was looked at: what its text says counts more than its name, and what the name says chooses among
 * what the text allows. What a person chose meanwhile stays. Pure.
 */
export function withLook(waiting: WaitingFile, look: ScanLook, among: readonly PieceId[]): WaitingFile {
  const { pages, extension } = look;
  const seen = { ...waiting, pages, extension, isLooking: false, locked: undefined };
  const possible = look.pieces.filter((piece) => among.includes(piece));
  if (waiting.isChosen || possible.length === 0) return seen;
  const named = waiting.piece && possible.includes(waiting.piece) ? waiting.piece : possible[0];
  return { ...seen, piece: named, ground: 'text' };
}

/**
 * A file once a look at it failed: it asks for a password, or cannot be used. What is not about the file is left for
 * the import to tell. Pure.
 */
export function withFault(waiting: WaitingFile, error: unknown): WaitingFile {
  const seen = { ...waiting, isLooking: false };
  if (!(error instanceof AppError)) return seen;
  const { code } = error;
  if (code === 'attachment-encrypted') return { ...seen, locked: { isWrong: false } };
  if (code === 'attachment-password-wrong') return { ...seen, locked: { isWrong: true } };
  return code.startsWith('attachment-') ? { ...seen, locked: undefined, issue: { code, at: '' } } : seen;
}

/** Whether a file may still come into the dossier. One that cannot be used only says so. */
export function isOpenQuestion({ issue }: WaitingFile): boolean {
  return issue === undefined;
}

/** How many files wait for a choice, how many for their password, and how many cannot be used. Pure. */
export function countWaiting(waiting: readonly WaitingFile[], among: readonly PieceId[]) {
  const rest = waiting.filter((file) => !isReady(file, among));
  const refused = rest.filter(({ issue }) => issue).length;
  const locked = rest.filter(({ issue, locked }) => !issue && locked).length;
  return { choice: rest.length - refused - locked, locked, refused };
}

/** A waiting file of which everything is known that the dossier needs. */
export type ReadyFile = WaitingFile & { piece: PieceId };

/** Whether the piece of a file is known and is still one of the dossier (answers may have changed since). */
export function isReady(waiting: WaitingFile, among: readonly PieceId[]): waiting is ReadyFile {
  const { piece, locked, issue } = waiting;
  return piece !== undefined && among.includes(piece) && !locked && !issue;
}
