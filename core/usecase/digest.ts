/** SHA-256 of some bytes, as 64 small hexadecimal digits: what `sha256sum` and `certutil` print. */
export async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** In groups of eight, so that an eye keeps its place. */
export function groupDigest(hash: string): string {
  return (hash.match(/.{8}/g) ?? []).join(' ');
}

/** Its first eight digits, short enough to be read aloud: 1f3a-90bc. */
export function shortenDigest(hash: string): string {
  return `${hash.slice(0, 4)}-${hash.slice(4, 8)}`;
}

/** The digits of Crockford's base 32: no I, L, O or U, which are taken for others when they are read or copied. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first 40 bits of a digest as a person reads them from a paper: K7QM-2F9D. */
export function codeOf(hash: string): string {
  const bits = [...hash.slice(0, 10)].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'));
  const letters = (bits.join('').match(/.{5}/g) ?? []).map((five) => digits.charAt(Number.parseInt(five, 2)));
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
