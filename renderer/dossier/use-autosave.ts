import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Output } from '../../core/contract/contract.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { call } from '../bridge.ts';
import type { DossierForm } from '../form/dossier-form.ts';
import { Saver, type SaveState } from './saver.ts';

/**
 * Keeps the stored dossier level with the form. Returns the draft as it stands, where saving stands, and `flush`
 * for the moments when waiting would lose something.
 */
export function useAutosave(
  { id, draft: opened, savedAt }: Output<'dossier.open'>,
  form: DossierForm,
): { draft: DraftDossier; saved: SaveState; flush: () => Promise<boolean> } {
  const [draft, setDraft] = useState(opened);
  const [saved, setSaved] = useState<SaveState>({ savedAt, failed: false });
  const saver = useMemo(
    () =>
      new Saver({
        savedAt,
        onState: setSaved,
        save: (current) => call('dossier.save', { id, draft: current }),
      }),
    [id, savedAt],
  );

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          // A copy of its own: the form goes on changing its values in place.
          const current = structuredClone(values);
          setDraft(current);
          saver.change(current);
        },
      }),
    [form, saver],
  );

  useEffect(() => {
    const leave = () => void saver.flush();
    const hide = () => document.visibilityState === 'hidden' && leave();
    window.addEventListener('pagehide', leave);
    window.addEventListener('beforeunload', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('beforeunload', leave);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [saver]);

  return { draft, saved, flush: useCallback(() => saver.flush(), [saver]) };
}
