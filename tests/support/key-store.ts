import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyStore } from '../../core/node/vault/key-file.ts';

/** The key store of a computer: each has a secret of its own, and opens nothing that another one wrapped. */
export function keyStoreOfComputer(): KeyStore {
  const own = randomBytes(32);
  return {
    async wrap(secret) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', own, nonce);
      return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
    },
    async unwrap(wrapped) {
      const bytes = Buffer.from(wrapped);
      const decipher = createDecipheriv('aes-256-gcm', own, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(-16));
      return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
    },
  };
}
