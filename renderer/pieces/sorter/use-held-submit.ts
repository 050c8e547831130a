import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Holds Continue while something inside of its form is not done. `hold` says whether, and tells the person what. */
export function useHeldSubmit(inside: RefObject<HTMLElement | null>, hold: () => boolean): void {
  const ask = useEffectEvent(hold);
  useEffect(() => {
    const form = inside.current?.closest('form');
    if (!form) return;
    // Before the page hears of it.
    const submit = (event: Event) => {
      if (!ask()) return;
      event.preventDefault();
      event.stopPropagation();
    };
    form.addEventListener('submit', submit, { capture: true });
    return () => form.removeEventListener('submit', submit, { capture: true });
  }, [inside]);
}
