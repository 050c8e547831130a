import { useCallback, useEffect, useState } from 'react';
import type { BuiltPack } from '../../core/contract/papers.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { type Issue, toIssue } from '../../core/model/result.ts';
import { call } from '../bridge.ts';

export type PackState =
  | { status: 'building' }
  | { status: 'failed'; issue: Issue }
  | { status: 'built'; pack: BuiltPack };

/** The pack of a dossier, built when the page opens; `retry` builds it again. */
export function useBuiltPack(id: string, draft: DraftDossier): { state: PackState; retry: () => void } {
  const [state, setState] = useState<PackState>({ status: 'building' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is a reason to build again
  useEffect(() => {
    let wanted = true;
    setState({ status: 'building' });
    call('pack.build', { id, draft }).then(
      (pack) => wanted && setState({ status: 'built', pack }),
      (error: unknown) => wanted && setState({ status: 'failed', issue: toIssue(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [id, draft, attempt]);

  return { state, retry: useCallback(() => setAttempt((count) => count + 1), []) };
}
