/** The id of the element that answers a path, so that a link anywhere can lead to it. */
export function fieldId(path: string): string {
  return `answer-${path.replaceAll('.', '-')}`;
}

/** Whether what is written into a box is an answer, and not a password, a search or a helper's text. */
export function isAnswerBox(element: Element): boolean {
  return element.id.startsWith(fieldId(''));
}

/** The element of an answer, or of the nearest group that it belongs to, as far as it is on the page. */
function findField(path: string): HTMLElement | undefined {
  const found = document.getElementById(fieldId(path));
  if (found) return found;
  const parent = path.lastIndexOf('.');
  return parent === -1 ? undefined : findField(path.slice(0, parent));
}

/** Brings an answer into view: the whole question, not just its box. */
export function showField(path: string): void {
  const element = findField(path);
  (element?.closest('[data-path]') ?? element)?.scrollIntoView({ block: 'center' });
}

/** Brings the person to an answer: into view, with the keyboard on it. False where the page does not show it. */
export function focusField(path: string): boolean {
  const element = findField(path);
  element?.focus({ preventScroll: true });
  showField(path);
  return element !== undefined;
}
