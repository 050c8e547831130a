import { useEffect, useEffectEvent } from 'react';
import { isAnswerBox } from '../form/field-id.ts';

/** Which way, as the browser's own command is called too. */
export type Way = 'undo' | 'redo';

/** What the menu asks for comes in here, to whichever screen is open. */
const fromMenu = new EventTarget();

export function pressFromMenu(way: Way): void {
  fromMenu.dispatchEvent(new Event(way));
}

/**
 * Ctrl+Z, Shift+Ctrl+Z and Ctrl+Y (Cmd on a Mac), and the items of the menu. With `go`, they go back and forth in the
 * answers of the dossier: one history for all pages, which the browser's own, a stack of keystrokes for the whole
 * window, must not cross. A text that is no answer (yet) keeps the browser's.
 */
export function useUndoKeys(go?: (way: Way) => void): void {
  const act = useEffectEvent((way: Way) => {
    if (go && !isWriting(document.activeElement) && !document.querySelector('dialog[open]')) go(way);
    // Asked for by name: on a Mac it is the menu and not the page that undoes.
    else document.execCommand(way);
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const way = wayOf(event);
      if (!way || event.defaultPrevented) return;
      event.preventDefault();
      act(way);
    };
    const undo = () => act('undo');
    const redo = () => act('redo');
    window.addEventListener('keydown', press);
    fromMenu.addEventListener('undo', undo);
    fromMenu.addEventListener('redo', redo);
    return () => {
      window.removeEventListener('keydown', press);
      fromMenu.removeEventListener('undo', undo);
      fromMenu.removeEventListener('redo', redo);
    };
  }, []);
}

const isMac = /^Mac/.test(navigator.platform);

function wayOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Way | undefined {
  const isCommand = isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  if (!isCommand || altKey) return undefined;
  // A keyboard of another script has no z: there, the place of the key counts.
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !isMac && !shiftKey ? 'redo' : undefined;
}

/** Whether a text is being written that the dossier does not know: beside the answers, or to look for one in a list. */
function isWriting(element: Element | null): boolean {
  const isBox = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  if (!isBox || element.value === '' || element.selectionStart === null) return false;
  return !isAnswerBox(element) || element.ariaExpanded === 'true';
}
