import { useContext, useSyncExternalStore } from 'react';
import { useFormContext } from 'react-hook-form';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import type { PieceId } from '../../../core/model/piece.ts';
import { AppError } from '../../../core/model/result.ts';
import { scanByteLimit } from '../../../core/model/scan-type.ts';
import { call } from '../../bridge.ts';
import { type PendingWork, PendingWorkContext } from '../../dossier/pending-work.ts';
import type { Imports } from '../import/use-imports.ts';
import type { PlannedPiece } from '../planned-pieces.ts';
import { shortenFileName } from '../shorten-file-name.ts';
import { isReady, type ReadyFile, type WaitingFile } from './sort-files.ts';
import { WaitingList } from './waiting-list.ts';

/** The list of each open dossier. It outlives the page: who goes to look at another one finds the files again. */
const lists = new WeakMap<PendingWork, WaitingList>();

function listOf(pending: PendingWork): WaitingList {
  const open = lists.get(pending);
  if (open) return open;
  const made = new WaitingList({ look, cancel: (ticket) => call('scan.cancel', { ticket }) });
  lists.set(pending, made);
  pending.watch(() => made.hold('leave'));
  return made;
}

async function look({ key, file }: WaitingFile, password?: string) {
  if (file.size > scanByteLimit) throw new AppError('attachment-too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return call('scan.look', { ticket: key, name: shortenFileName(file.name), bytes, password });
}

/** The files that wait to be put to their pieces, and what a person does with them. */
export function useWaitingFiles(pieces: readonly PlannedPiece[], imports: Imports) {
  const form = useFormContext<DraftDossier>();
  const list = listOf(useContext(PendingWorkContext));
  const { waiting, placed, held } = useSyncExternalStore(list.subscribe, list.read);
  const among = pieces.map(({ row }) => row.id);

  const put = (files: readonly ReadyFile[]) => {
    list.take(files.map(({ key }) => key));
    for (const { piece, file, password } of files) {
      printAsCopy(piece);
      void imports.add(piece, file, password).then((isIn) => isIn && list.countPlaced());
    }
  };

  /** Who brings a file of a photocopy that was to be added by hand, or sent later, means it to be printed. */
  const printAsCopy = (id: PieceId) => {
    const sendAs = pieces.find(({ row }) => row.id === id)?.sendAs;
    if (sendAs === 'by-hand' || sendAs === 'later')
      form.setValue(`pieces.${id}.sendAs`, 'copy', { shouldDirty: true });
  };

  return {
    waiting,
    ready: waiting.filter((file) => isReady(file, among)),
    placed,
    held,
    receive: (files: readonly File[]) => list.receive(files, among),
    put,
    choose: (key: string, piece: PieceId | undefined) => list.choose(key, piece),
    open: (key: string, password: string) => list.open(key, password, among),
    leaveOut: (key: string) => list.leaveOut(key),
    hold: () => list.hold('continue'),
  };
}

export type WaitingFiles = ReturnType<typeof useWaitingFiles>;
