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
