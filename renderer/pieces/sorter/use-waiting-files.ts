import { useContext, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { PieceId } from '../../core/model/piece.ts';
import { toIssue } from '../../core/model/result.ts';
import { PendingWorkContext } from '../dossier/pending-work.ts';
import type { PlannedPiece } from '../pieces/planned-pieces.ts';
import { useAddFile } from '../pieces/use-add-file.ts';
import { readyFiles, receiveFiles, type WaitingFile } from './sort-files.ts';

/** The files that wait to be put to their pieces. What is refused stays in the list, with the reason. */
export function useWaitingFiles(id: string, pieces: readonly PlannedPiece[]) {
  const form = useFormContext<DraftDossier>();
  const pending = useContext(PendingWorkContext);
  const addFile = useAddFile(id);
  const nextKey = useRef(1);
  const [waiting, setWaiting] = useState<readonly WaitingFile[]>([]);
  const [placed, setPlaced] = useState(0);
  const [adding, setAdding] = useState<string>();
  const among = pieces.map(({ row }) => row.id);

  const receive = (files: readonly File[]) => {
    const received = receiveFiles(files, among, nextKey.current);
    nextKey.current += files.length;
    setPlaced(0);
    setWaiting((before) => [...before, ...received]);
  };
  const choose = (key: number, piece: PieceId | undefined) =>
    setWaiting((before) => before.map((file) => (file.key === key ? { key, file: file.file, piece } : file)));
  const leaveOut = (key: number) => setWaiting((before) => before.filter((file) => file.key !== key));

  const putAll = async (): Promise<boolean> => {
    let count = 0;
    let isRefused = false;
    for (const { key, file, piece } of readyFiles(waiting, among)) {
      setAdding(file.name);
      try {
        await addFile(piece, file);
        printAsCopy(piece);
        count += 1;
        leaveOut(key);
      } catch (error) {
        isRefused = true;
        const issue = { ...toIssue(error), at: `pieces.${piece}` };
        setWaiting((before) => before.map((one) => (one.key === key ? { ...one, issue } : one)));
      }
    }
    setPlaced(count);
    setAdding(undefined);
    return !isRefused;
  };

  /** Who brings a file of a photocopy that was to be added by hand, or sent later, means it to be printed. */
  const printAsCopy = (id: PieceId) => {
    const sendAs = pieces.find(({ row }) => row.id === id)?.sendAs;
    if (sendAs === 'by-hand' || sendAs === 'later')
      form.setValue(`pieces.${id}.sendAs`, 'copy', { shouldDirty: true });
  };

  return {
    waiting,
    ready: readyFiles(waiting, among).length,
    placed,
    adding,
    receive,
    choose,
    leaveOut,
    put: () => void pending.keep(putAll()),
  };
}
