import { useEffect } from 'react';
import { questionFormId } from './bottom-bar.tsx';

/** Ctrl+Enter goes on from wherever the focus is, and from nowhere too, but not from under an open dialog. */
export function useContinueShortcut(): void {
  useEffect(() => {
    const goOn = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.repeat || !(event.ctrlKey || event.metaKey)) return;
      const form = document.getElementById(questionFormId);
      if (!(form instanceof HTMLFormElement) || document.querySelector('dialog[open]')) return;
      // On a button, Enter would press it as well.
      event.preventDefault();
      form.requestSubmit();
    };
    window.addEventListener('keydown', goOn);
    return () => window.removeEventListener('keydown', goOn);
  }, []);
}
