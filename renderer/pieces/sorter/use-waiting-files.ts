import { useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import type { PieceId } from '../../../core/model/piece.ts';
import { AppError } from '../../../core/model/result.ts';
import { scanByteLimit } from '../../../core/model/scan-type.ts';
import { call } from '../../bridge.ts';
import type { Imports } from '../import/use-imports.ts';
import type { PlannedPiece } from '../planned-pieces.ts';
import { shortenFileName } from '../shorten-file-name.ts';
import { isReady, type ReadyFile, receiveFiles, type WaitingFile, withLook } from './sort-files.ts';

/** The files that wait to be put to their pieces, each looked at in turn. Nothing of them is kept before that. */
export function useWaitingFiles(pieces: readonly PlannedPiece[], imports: Imports) {
  const form = useFormContext<DraftDossier>();
  const [waiting, setWaiting] = useState<readonly WaitingFile[]>([]);
  const [placed, setPlaced] = useState(0);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const left = useRef(new Set<string>());
  const among = pieces.map(({ row }) => row.id);

  const change = (key: string, next: (file: WaitingFile) => WaitingFile) =>
    setWaiting((before) => before.map((file) => (file.key === key ? next(file) : file)));

  const look = async (key: string, file: File, password?: string) => {
    if (left.current.has(key)) return;
    try {
      if (file.size > scanByteLimit) throw new AppError('attachment-too-large');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const given = { ticket: key, name: shortenFileName(file.name), bytes, password };
      const seen = await call('scan.look', given);
      change(key, (one) => withLook({ ...one, ...(password ? { password } : {}) }, seen, among));
    } catch (error) {
      change(key, (one) => ({ ...one, isLooking: false, ...faultOf(error) }));
    }
  };
  const lookInTurn = (key: string, file: File, password?: string) => {
    turn.current = turn.current.then(() => look(key, file, password));
  };

  const receive = (files: readonly File[]) => {
    const received = receiveFiles(files, among);
    setPlaced(0);
    setWaiting((before) => [...before, ...received]);
    for (const { key, file } of received) lookInTurn(key, file);
  };
  const take = (keys: readonly string[]) => {
    for (const key of keys) left.current.add(key);
    setWaiting((before) => before.filter(({ key }) => !keys.includes(key)));
  };
  const put = (files: readonly ReadyFile[]) => {
    take(files.map(({ key }) => key));
    for (const { piece, file, password } of files) {
      printAsCopy(piece);
      void imports.add(piece, file, password).then((isIn) => isIn && setPlaced((count) => count + 1));
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
    receive,
    put,
    choose: (key: string, piece: PieceId | undefined) =>
      change(key, ({ issue: _, ...file }) => ({ ...file, piece, ground: undefined, isChosen: true })),
    open: ({ key, file }: WaitingFile, password: string) => {
      change(key, (one) => ({ ...one, isLooking: true }));
      lookInTurn(key, file, password);
    },
    leaveOut: (key: string) => {
      take([key]);
      void call('scan.cancel', { ticket: key }).catch(() => undefined);
    },
  };
}

export type WaitingFiles = ReturnType<typeof useWaitingFiles>;

/** What a look that failed says of the file. What is not about the file is left for the import to tell. */
function faultOf(error: unknown): Pick<WaitingFile, 'locked' | 'issue'> {
  if (!(error instanceof AppError)) return {};
  const { code } = error;
  if (code === 'attachment-encrypted') return { locked: { isWrong: false } };
  if (code === 'attachment-password-wrong') return { locked: { isWrong: true } };
  return code.startsWith('attachment-') ? { issue: { code, at: '' } } : {};
}
