import { safeStorage } from 'electron';
import type { KeyStore } from '../../core/node/vault/key-file.ts';

/** Where Chromium finds no keyring on Linux, it encrypts with a password that everybody can read in its source. */
const worthless: readonly string[] = ['basic_text', 'unknown'];

/**
 * The key store of the system, opened with the session of the person: Keychain, DPAPI, or a keyring on Linux. Undefined
 * where there is none worth the name. Asked once the app is ready.
 */
export function findKeyStore(): KeyStore | undefined {
  if (!safeStorage.isEncryptionAvailable()) return undefined;
  if (process.platform === 'linux' && worthless.includes(safeStorage.getSelectedStorageBackend()))
    return undefined;
  return {
    // It keeps texts.
    wrap: async (secret) => safeStorage.encryptString(Buffer.from(secret).toString('base64')),
    unwrap: async (wrapped) => Buffer.from(safeStorage.decryptString(Buffer.from(wrapped)), 'base64'),
  };
}
