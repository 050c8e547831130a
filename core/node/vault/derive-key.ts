import { hkdfSync, type ScryptOptions, scrypt } from 'node:crypto';

/**
 * What a guess costs: scrypt with 128 MB and half a second, the first row of scrypt in OWASP's cheat sheet on storing
 * passwords. The version of a format says it and never a file, so that no file can ask for more.
 */
const costs: ScryptOptions = { N: 2 ** 17, r: 8, p: 1, maxmem: 160 * 1024 * 1024 };

/** A key of 32 bytes from a passphrase and a salt that was drawn for it. */
export function deriveFromPassphrase(passphrase: string, salt: Uint8Array): Promise<Buffer> {
  // An accented letter is one character on some keyboards and two on others.
  const text = passphrase.normalize('NFKC');
  return new Promise((resolve, reject) =>
    scrypt(text, salt, 32, costs, (error, key) => (error ? reject(error) : resolve(key))),
  );
}

/** A key of 32 bytes for one purpose, from one that is never used itself: HKDF with SHA-256 (RFC 5869). */
export function deriveFromKey(key: Uint8Array, salt: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, purpose, 32));
}
