import { useEffect, useEffectEvent } from 'react';

/**
 * Files or a picture that are pasted anywhere on the page. `onFiles` also hears which answer has the focus, so that
 * they go there. Text that is pasted into a box is left alone.
 */
export function usePaste(onFiles: (files: readonly File[], path: string | undefined) => void): void {
  const receive = useEffectEvent(onFiles);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      receive(files, document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset.path);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}
