/** The id of the element that answers a path, so that a link anywhere can lead to it. */
export function fieldId(path: string): string {
  return `answer-${path.replaceAll('.', '-')}`;
}

/** Brings the person to an answer: into view, with the keyboard on it. False where it is not on this page. */
export function focusField(path: string): boolean {
  const element = document.getElementById(fieldId(path));
  element?.focus({ preventScroll: true });
  // The whole question is shown, not just its box.
  (element?.closest('[data-path]') ?? element)?.scrollIntoView({ block: 'center' });
  return element !== null;
}
