import { useContext, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Attachment, PieceId } from '../../core/model/piece.ts';
import { type Issue, toIssue } from '../../core/model/result.ts';
import { call } from '../bridge.ts';
import { PendingWorkContext } from '../dossier/pending-work.ts';
import { useAddFile } from './use-add-file.ts';

export type Refusal = { name: string; issue: Issue };
/** What just happened to a file, said once to screen readers. */
export type FileNews = { what: 'added' | 'removed' | 'moved'; name: string; position?: number };

/** The files of one piece: added one after the other, so that a refused one does not hold up the others. */
export function usePieceFiles(id: string, piece: PieceId) {
  const form = useFormContext<DraftDossier>();
  const pending = useContext(PendingWorkContext);
  const addFile = useAddFile(id);
  const [adding, setAdding] = useState<string>();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [news, setNews] = useState<FileNews>();

  const read = (): readonly DraftFile[] => form.getValues(`pieces.${piece}.files`) ?? [];
  const write = (files: readonly DraftFile[]) =>
    form.setValue(`pieces.${piece}.files`, [...files], { shouldDirty: true });

  const addAll = async (files: readonly File[]): Promise<boolean> => {
    let isRefused = false;
    setRefusals([]);
    for (const file of files) {
      setAdding(file.name);
      try {
        await addFile(piece, file);
        setNews({ what: 'added', name: file.name });
      } catch (error) {
        isRefused = true;
        const refusal = { name: file.name, issue: { ...toIssue(error), at: `pieces.${piece}` } };
        setRefusals((before) => [...before, refusal]);
      }
    }
    setAdding(undefined);
    return !isRefused;
  };
  const add = (files: readonly File[]) => void pending.keep(addAll(files));

  const remove = async (file: DraftFile) => {
    write(read().filter(({ path }) => path !== file.path));
    setNews({ what: 'removed', name: file.name ?? '' });
    // The dossier no longer names the copy: if it cannot be erased now, nobody misses it.
    if (file.path) await call('piece.remove', { id, path: file.path }).catch(() => undefined);
  };

  const move = (file: DraftFile, offset: 1 | -1) => {
    const files = [...read()];
    const from = files.findIndex(({ path }) => path === file.path);
    const to = from + offset;
    const [moved] = files.splice(from, 1);
    if (!moved) return;
    files.splice(to, 0, moved);
    write(files);
    setNews({ what: 'moved', name: file.name ?? '', position: to + 1 });
  };

  return { adding, refusals, news, add, remove, move };
}

/** A file as the draft keeps it. */
export type DraftFile = { [Key in keyof Attachment]?: Attachment[Key] | undefined };
