import { useEffect, useRef, useState } from 'react';
import type { Input } from '../../core/contract/contract.ts';
import type { Preview } from '../../core/contract/papers.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { DocumentId } from '../../core/rules/documents.ts';
import { newestOnly } from './newest-only.ts';
import { requestPreview } from './request-preview.ts';

export type SheetState = {
  document: DocumentId;
  preview: Preview | undefined;
  /** The last attempt did not give a sheet. */
  failed: boolean;
};

type Wanted = Input<'document.preview'>;

/**
 * The sheet of a document as the draft stands, made again after each change. The sheet shown before stays until
 * then. Nothing where no document is wanted. `ink`: the picture of a signature that no dossier keeps.
 */
export function usePreview(
  id: string,
  draft: DraftDossier,
  document: DocumentId | undefined,
  ink?: Uint8Array,
): SheetState | undefined {
  const [state, setState] = useState<SheetState>();
  const isShown = useRef(true);
  const [refresh] = useState(() =>
    newestOnly<Wanted>(async (wanted, isNewest) => {
      const isWanted = () => isShown.current && isNewest();
      try {
        const preview = await requestPreview(wanted, isWanted);
        // An older sheet of the same paper is still nearer to what is typed than the one shown before it.
        if (preview && isShown.current) setState({ document: wanted.document, preview, failed: false });
      } catch {
        if (isWanted()) setState((before) => failedAfter(before, wanted.document));
      }
    }),
  );

  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  useEffect(() => {
    if (document) void refresh({ id, draft, document, ...(ink ? { ink } : {}) });
  }, [refresh, id, draft, document, ink]);

  // Until the first sheet is there, one that is waited for.
  return document && (state ?? { document, preview: undefined, failed: false });
}

/** A sheet of the same document stays in sight. */
function failedAfter(before: SheetState | undefined, document: DocumentId): SheetState {
  return {
    document,
    preview: before?.document === document ? before.preview : undefined,
    failed: true,
  };
}
