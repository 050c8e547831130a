import { hkdfSync, scrypt } from 'node:crypto';
import { passphraseCost } from './passphrase-cost.ts';

/** A key of 32 bytes from a passphrase and a salt that was drawn for it. */
export function deriveFromPassphrase(passphrase: string, salt: Uint8Array): Promise<Buffer> {
  // An accented letter is one character on some keyboards and two on others.
  const text = passphrase.normalize('NFKC');
  return new Promise((resolve, reject) =>
    scrypt(text, salt, 32, passphraseCost, (error, key) => (error ? reject(error) : resolve(key))),
  );
}

/** A key of 32 bytes for one purpose, from one that is never used itself: HKDF with SHA-256 (RFC 5869). */
export function deriveFromKey(key: Uint8Array, salt: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, purpose, 32));
}
