/** A postcode as it is compared, whatever the spaces typed in it: `56 000`. */
export function tidyPostcode(typed: string): string {
  return typed.replace(/\s/g, '');
}

/**
 * The département that a postcode says by itself: two figures, three overseas, Corsica in two parts (200 and 201 are
 * Corse-du-Sud). The list of towns names the few that belong to another one.
 */
export function departementOfPostcode(postcode: string): string {
  if (/^9[78]/.test(postcode)) return postcode.slice(0, 3);
  if (/^20[01]/.test(postcode)) return '2A';
  if (/^20/.test(postcode)) return '2B';
  return postcode.slice(0, 2);
}

/** True for five figures: until then a postcode is still being typed. */
export function isWholePostcode(postcode: string): boolean {
  return /^\d{5}$/.test(postcode);
}
