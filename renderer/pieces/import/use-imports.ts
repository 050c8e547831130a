import { useContext, useMemo, useSyncExternalStore } from 'react';
import type { PieceId } from '../../../core/model/piece.ts';
import { call } from '../../bridge.ts';
import { PendingWorkContext } from '../../dossier/pending-work.ts';
import { useAddFile } from '../use-add-file.ts';
import { ImportQueue } from './import-queue.ts';

/** The queue of each open dossier. It outlives the page: a file goes on coming in while another page is shown. */
const queues = new WeakMap<object, ImportQueue>();

/** The files on their way into this dossier, and what puts more of them there. */
export function useImports(id: string) {
  const pending = useContext(PendingWorkContext);
  const add = useAddFile(id);
  const queue = useMemo(() => {
    const open = queues.get(pending);
    if (open) return open;
    const made = new ImportQueue({
      add,
      progress: (ticket) => call('scan.progress', { ticket }),
      cancel: (ticket) => call('scan.cancel', { ticket }),
    });
    queues.set(pending, made);
    return made;
  }, [pending, add]);
  const { imports, lastAdded, held } = useSyncExternalStore(queue.subscribe, queue.read);

  const keep = (work: Promise<boolean>): Promise<boolean> => {
    void pending.keep(work);
    return work;
  };
  return {
    imports,
    lastAdded,
    held,
    add: (piece: PieceId, file: File, password?: string) => keep(queue.add(piece, file, password)),
    open: (key: number, password: string) => keep(queue.open(key, password)),
    cancel: (key: number) => queue.cancel(key),
    drop: (key: number) => queue.drop(key),
    hold: () => queue.hold(),
    forgetRefused: (piece: PieceId) => queue.forgetRefused(piece),
  };
}

export type Imports = ReturnType<typeof useImports>;
