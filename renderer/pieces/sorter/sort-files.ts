import type { PieceId } from '../../core/model/piece.ts';
import type { Issue } from '../../core/model/result.ts';
import { guessPiece } from './guess-piece.ts';

/** A file that was dropped and is not in the dossier yet. `piece`: what it is, as guessed or as chosen. */
export type WaitingFile = { key: number; file: File; piece?: PieceId | undefined; issue?: Issue };

/** Files as they arrive, each with the guess that its name allows. `key` numbers them from there on. */
export function receiveFiles(files: readonly File[], among: readonly PieceId[], key: number): WaitingFile[] {
  return files.map((file, index) => ({ key: key + index, file, piece: guessPiece(file.name, among) }));
}

/** The files whose piece is known and is still one of the dossier: answers may have changed since. */
export function readyFiles(waiting: readonly WaitingFile[], among: readonly PieceId[]) {
  return waiting.flatMap(({ key, file, piece }) =>
    piece !== undefined && among.includes(piece) ? [{ key, file, piece }] : [],
  );
}
