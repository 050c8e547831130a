import { useCallback } from 'react';
import { useFormContext } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { PieceId } from '../../core/model/piece.ts';
import { AppError } from '../../core/model/result.ts';
import { scanByteLimit } from '../../core/model/scan-type.ts';
import { call } from '../bridge.ts';
import { shortenFileName } from './shorten-file-name.ts';

/** `ticket` names the import for `scan.progress` and `scan.cancel`; `password` opens a locked PDF. */
type Options = { ticket: string; password?: string | undefined };

/**
 * What brings a file into a piece of the dossier. It throws: `attachment-too-large`, `attachment-twice`, and what the
 * main process says of the file (`attachment-encrypted`: to be asked again with a password).
 */
export function useAddFile(id: string): (piece: PieceId, file: File, options: Options) => Promise<void> {
  const { getValues, setValue } = useFormContext<DraftDossier>();
  return useCallback(
    async (piece, file, { ticket, password }) => {
      if (file.size > scanByteLimit) throw new AppError('attachment-too-large');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const name = shortenFileName(file.name);
      const added = await call('piece.add', { id, piece, ticket, name, bytes, password });
      const files = getValues(`pieces.${piece}.files`) ?? [];
      // The same bytes have the same path: a second one could not be told from the first.
      if (files.some(({ path }) => path === added.path)) throw new AppError('attachment-twice');
      setValue(`pieces.${piece}.files`, [...files, added], { shouldDirty: true });
    },
    [id, getValues, setValue],
  );
}
