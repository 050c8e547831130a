/**
 * Scrolls the desk, and nothing else, until a place is in its middle; without a name the one that is lit. `focus`:
 * brings the keyboard there too.
 */
export function scrollToPlace(desk: HTMLElement | null, key: string | undefined, focus: boolean): void {
  const lit = '[data-place][aria-pressed="true"], [data-change][aria-pressed="true"], [data-former]';
  const box = desk?.querySelector<HTMLElement>(key ? `[data-place="${key}"]` : lit);
  if (!desk || !box) return;
  const [inner, outer] = [box.getBoundingClientRect(), desk.getBoundingClientRect()];
  const isSeen = inner.top >= outer.top + 24 && inner.bottom <= outer.bottom - 24;
  if (!isSeen) desk.scrollBy({ top: inner.top - outer.top - (outer.height - inner.height) / 2 });
  if (focus) box.focus({ preventScroll: true });
}

/** The page (from 1) of the form that lies in the middle of the desk; the first one where none does. */
export function pageInSight(desk: HTMLElement | null): number {
  if (!desk) return 1;
  const outer = desk.getBoundingClientRect();
  const middle = outer.top + outer.height / 2;
  const page = [...desk.querySelectorAll<HTMLElement>('[data-page]')].find((overlay) => {
    const { top, bottom } = overlay.getBoundingClientRect();
    return top <= middle && bottom >= middle;
  });
  return Number(page?.dataset.page ?? 1);
}
