import { useEffect, useMemo, useRef, useState } from 'react';
import type { SigningSheet } from '../../core/contract/signing.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { SignedId } from '../../core/model/signature.ts';
import { call } from '../bridge.ts';
import { newestOnly } from '../preview/newest-only.ts';

/** The papers to be signed as the draft stands. `isFresh`: they are those of this very draft, and may be signed. */
export type SigningSheets = {
  sheets: ReadonlyMap<SignedId, SigningSheet>;
  isFresh: boolean;
  failed: boolean;
};

type Wanted = { id: string; draft: DraftDossier; documents: readonly SignedId[]; key: string };
type Made = { key: string; sheets: ReadonlyMap<SignedId, SigningSheet>; failed: boolean };

/** Asks for some papers again after each change of what they may say; what was signed on them is no such change. */
export function useSigningSheets(
  id: string,
  draft: DraftDossier,
  documents: readonly SignedId[],
): SigningSheets {
  const [made, setMade] = useState<Made>();
  const isShown = useRef(true);
  const [make] = useState(() =>
    newestOnly<Wanted>(async ({ key, documents: wanted, ...current }) => {
      const sheets = new Map<SignedId, SigningSheet>();
      let failed = false;
      for (const document of wanted) {
        try {
          sheets.set(document, await call('signing.sheet', { ...current, document }));
        } catch {
          // The others can be signed: what is wrong with this one is told where it is wanted.
          failed = true;
        }
      }
      if (isShown.current) setMade({ key, sheets, failed });
    }),
  );
  const key = useMemo(() => {
    const { signatures: _, handover: __, posting: ___, ...answers } = draft;
    return JSON.stringify([documents, answers]);
  }, [draft, documents]);

  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the draft has changed for a paper
  useEffect(() => {
    void make({ id, draft, documents, key });
  }, [make, id, key]);

  return {
    sheets: made?.sheets ?? new Map(),
    isFresh: made?.key === key,
    failed: made?.failed ?? false,
  };
}
