import { useEffect } from 'react';
import type { PendingWork } from './pending-work.ts';

/**
 * Holds the window while files are on their way into the dossier, and closes it when they are saved. Held once:
 * who closes it again means it.
 */
export function useFinishBeforeClosing(pending: PendingWork, flush: () => Promise<boolean>): void {
  useEffect(() => {
    let isHeld = false;
    const hold = (event: BeforeUnloadEvent) => {
      if (isHeld || pending.isIdle) return;
      isHeld = true;
      // Electron asks nothing: the window simply stays.
      event.preventDefault();
      void pending
        .finish()
        .then(flush)
        .finally(() => window.close());
    };
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [pending, flush]);
}
