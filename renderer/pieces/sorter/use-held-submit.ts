import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Holds Continue while something inside of its form would be lost by going on. `onHeld` says so. */
export function useHeldSubmit(
  inside: RefObject<HTMLElement | null>,
  isHeld: boolean,
  onHeld: () => void,
): void {
  const tell = useEffectEvent(onHeld);
  useEffect(() => {
    const form = inside.current?.closest('form');
    if (!form || !isHeld) return;
    // Before the page hears of it.
    const hold = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      tell();
    };
    form.addEventListener('submit', hold, { capture: true });
    return () => form.removeEventListener('submit', hold, { capture: true });
  }, [inside, isHeld]);
}
