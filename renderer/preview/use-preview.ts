import { useEffect, useRef, useState } from 'react';
import type { Preview } from '../../core/contract/papers.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { DocumentId } from '../../core/rules/documents.ts';
import { requestPreview } from './request-preview.ts';

/** Quiet time after the last key before the sheet is made again, in milliseconds. */
const pause = 150;

export type SheetState = {
  document: DocumentId;
  preview: Preview | undefined;
  /** The last attempt did not give a sheet. */
  failed: boolean;
};

/**
 * The sheet of a document as the draft stands, made again a moment after each change. The latest wins; the
 * sheet shown before stays until then. Nothing where no document is wanted.
 */
export function usePreview(
  id: string,
  draft: DraftDossier,
  document: DocumentId | undefined,
): SheetState | undefined {
  const [state, setState] = useState<SheetState>();
  const latest = useRef(0);
  const shownDocument = useRef<DocumentId>(undefined);

  useEffect(() => {
    if (!document) return;
    latest.current += 1;
    const mine = latest.current;
    const isLatest = () => latest.current === mine;
    const refresh = async () => {
      try {
        const preview = await requestPreview({ id, draft, document }, isLatest);
        if (preview && isLatest()) setState({ document, preview, failed: false });
      } catch {
        if (!isLatest()) return;
        setState((before) => ({
          document,
          preview: before?.document === document ? before.preview : undefined,
          failed: true,
        }));
      }
    };
    // Another document is wanted at once; only typing is waited for.
    const timer = setTimeout(refresh, shownDocument.current === document ? pause : 0);
    shownDocument.current = document;
    return () => clearTimeout(timer);
  }, [id, draft, document]);

  // Until the first sheet is there, one that is waited for.
  return document && (state ?? { document, preview: undefined, failed: false });
}
