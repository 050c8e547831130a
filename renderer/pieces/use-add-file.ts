import { useCallback } from 'react';
import { useFormContext } from 'react-hook-form';
import { attachmentByteLimit } from '../../core/contract/contract.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { PieceId } from '../../core/model/piece.ts';
import { AppError } from '../../core/model/result.ts';
import { call } from '../bridge.ts';
import { shortenFileName } from './shorten-file-name.ts';

/**
 * What brings a file into a piece of the dossier. It throws: `attachment-too-large`, `attachment-twice`, and what the
 * main process says of the file.
 */
export function useAddFile(id: string): (piece: PieceId, file: File) => Promise<void> {
  const { getValues, setValue } = useFormContext<DraftDossier>();
  return useCallback(
    async (piece, file) => {
      if (file.size > attachmentByteLimit) throw new AppError('attachment-too-large');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const added = await call('piece.add', { id, piece, name: shortenFileName(file.name), bytes });
      const files = getValues(`pieces.${piece}.files`) ?? [];
      // The same bytes have the same path: a second one could not be told from the first.
      if (files.some(({ path }) => path === added.path)) throw new AppError('attachment-twice');
      setValue(`pieces.${piece}.files`, [...files, added], { shouldDirty: true });
    },
    [id, getValues, setValue],
  );
}
