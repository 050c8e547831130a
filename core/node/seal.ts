import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { AppError } from '../model/result.ts';
import { deriveFromPassphrase } from './vault/derive-key.ts';

/**
 * A sealed file: `Liasse`, a zero that no text has, the version, the length of what is sealed (4 bytes, big-endian),
 * salt (16), nonce (12); then what is sealed, by AES-256-GCM, and its tag (16). The header is authenticated too.
 */
const magic = Buffer.from('Liasse\0', 'latin1');
const version = 1;
const versionAt = magic.length;
const lengthAt = versionAt + 1;
const saltAt = lengthAt + 4;
const nonceAt = saltAt + 16;
const headerLength = nonceAt + 12;
const tagLength = 16;

/** Seals some bytes with a passphrase: never twice the same file. */
export async function seal(content: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const header = Buffer.alloc(headerLength);
  magic.copy(header);
  header.writeUInt8(version, versionAt);
  header.writeUInt32BE(content.byteLength, lengthAt);
  randomBytes(headerLength - saltAt).copy(header, saltAt);
  const cipher = createCipheriv('aes-256-gcm', await deriveKey(passphrase, header), header.subarray(nonceAt));
  cipher.setAAD(header);
  return Buffer.concat([header, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

/**
 * Opens what `seal` made. Errors: `handover-foreign` when it is something else; `handover-newer`; `handover-damaged`
 * when a part is missing; `handover-wrong-passphrase` when the passphrase or a byte is wrong, which cannot be told apart.
 */
export async function unseal(file: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const sealed = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const start = sealed.subarray(0, magic.length);
  if (!start.equals(magic.subarray(0, start.length))) throw new AppError('handover-foreign');
  // Its place in the file is the same for ever: a newer one may have any length.
  if ((sealed[versionAt] ?? version) > version) throw new AppError('handover-newer');
  if (sealed.length < headerLength || sealed[versionAt] !== version) throw new AppError('handover-damaged');
  const header = sealed.subarray(0, headerLength);
  const contentEnd = headerLength + header.readUInt32BE(lengthAt);
  if (sealed.length !== contentEnd + tagLength) throw new AppError('handover-damaged');
  const options = { authTagLength: tagLength };
  const key = await deriveKey(passphrase, header);
  const decipher = createDecipheriv('aes-256-gcm', key, header.subarray(nonceAt), options);
  decipher.setAAD(header).setAuthTag(sealed.subarray(contentEnd));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(headerLength, contentEnd)), decipher.final()]);
  } catch {
    throw new AppError('handover-wrong-passphrase');
  }
}

function deriveKey(passphrase: string, header: Buffer): Promise<Buffer> {
  return deriveFromPassphrase(passphrase, header.subarray(saltAt, nonceAt));
}
