import type { SignedId } from '../../../core/model/signature.ts';

/** Whether the code of its text stands at the foot of a paper. The form carries nothing but its answers. */
export function bearsCode(document: SignedId): boolean {
  return document !== 'form';
}

/**
 * Whether a code copied from paper is that of a text. Small letters, spaces and what looks like a digit are as good:
 * the alphabet (Crockford's) has neither O, I nor L.
 */
export function isSameCode(typed: string, code: string): boolean {
  return plain(typed) === plain(code);
}

function plain(code: string): string {
  return code
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/[^0-9A-Z]/g, '');
}
