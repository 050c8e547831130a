import { useEffect, useState } from 'react';
import type { PackPart } from '../../core/contract/papers.ts';
import { describeIssue } from '../../core/i18n/describe-issue.ts';
import type { MessageKey } from '../../core/i18n/messages.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { toIssue } from '../../core/model/result.ts';
import { call } from '../bridge.ts';
import { useLanguage, useText } from '../language/language.tsx';
import { useHasPrinter } from './use-has-printer.ts';

/** What can be done with the pack, one thing at a time, and what is said of it. */
export type PackActions = {
  isBusy: boolean;
  news: string | undefined;
  /** The news are that it did not work. */
  hasFailed: boolean;
  open: (part: PackPart) => void;
  /** By the system's print dialog; not there where the system has no printer. */
  print: ((part: PackPart) => void) | undefined;
  save: () => void;
  saveFolder: () => void;
};

/** Everything that is typed is stored before anything is made of it. */
export function usePackActions(
  { id, draft, isDraft }: { id: string; draft: DraftDossier; isDraft: boolean },
  flush: () => Promise<boolean>,
): PackActions {
  const t = useText();
  const language = useLanguage();
  const [news, setNews] = useState<string>();
  const [hasFailed, setFailed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const hasPrinter = useHasPrinter();

  // What was said of one pack is not true of the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => setNews(undefined), [draft]);

  const run = async (work: () => Promise<MessageKey | undefined>, meanwhile?: MessageKey) => {
    setBusy(true);
    setFailed(false);
    setNews(meanwhile && t(meanwhile));
    try {
      await flush();
      const said = await work();
      setNews(said && t(said));
    } catch (error) {
      setFailed(true);
      setNews(describeIssue(language, toIssue(error)));
    }
    setBusy(false);
  };

  return {
    isBusy,
    news,
    hasFailed,
    open: (part) =>
      void run(async () => {
        await call('pack.open', { id, draft, part });
        return 'pack.opened';
      }),
    print: hasPrinter
      ? (part) =>
          void run(async () => {
            const { printed } = await call('pack.print', { id, draft, part });
            return printed ? 'pack.dialog.sent' : undefined;
          }, 'pack.dialog.preparing')
      : undefined,
    save: () =>
      void run(async () => {
        const { saved } = await call('pack.save', { id, draft });
        if (!saved) return undefined;
        return isDraft ? 'pack.savedDraft' : 'pack.saved';
      }),
    saveFolder: () =>
      void run(async () => {
        const { saved } = await call('pack.saveFolder', { id, draft });
        return saved ? 'pack.savedFolder' : undefined;
      }),
  };
}
