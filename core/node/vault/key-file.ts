import { randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { ProtectionKind } from '../../contract/protection.ts';
import { AppError } from '../../model/result.ts';
import { openChunks, sealChunks } from './chunked-cipher.ts';
import { deriveFromKey, deriveFromPassphrase } from './derive-key.ts';
import { readWhole } from './folder.ts';

/** The system's key store, as Electron or a test gives it. `unwrap` fails on what another one wrapped. */
export type KeyStore = {
  wrap(secret: Uint8Array): Promise<Uint8Array>;
  unwrap(wrapped: Uint8Array): Promise<Uint8Array>;
};

/** The key of one dossier: random, and never used itself but through `deriveFromKey`. */
export type DossierKey = { id: string; secret: Buffer };

/** The version of how a dossier is stored: of its key file, its journal and its files. */
const storageVersion = 1;

const base64 = z.base64().max(4000);

/** The key of a dossier, wrapped in one or more ways. `unprotected` is the key itself, for who chose that knowingly. */
const wraps = z.strictObject({
  keystore: base64.optional(),
  passphrase: z.strictObject({ salt: base64, sealed: base64 }).optional(),
  unprotected: base64.optional(),
});
export type Wraps = z.infer<typeof wraps>;
type ByPassphrase = NonNullable<Wraps['passphrase']>;

/** `check` is made of the key and of all the rest: whoever has the key sees whether a byte was changed. */
const keyFile = z.strictObject({
  version: z.literal(storageVersion),
  id: z.uuid(),
  wraps,
  check: base64,
});
export type KeyFile = z.infer<typeof keyFile>;

export function drawKey(id: string): DossierKey {
  return { id, secret: randomBytes(32) };
}

export function writeKeyFile(key: DossierKey, chosen: Wraps): string {
  const file = { version: storageVersion, id: key.id, wraps: wraps.parse(chosen) } as const;
  return print({ ...file, check: checkOf(key, file).toString('base64') });
}

/** Errors: `dossier-newer`; `dossier-renamed` when its folder has another name; `dossier-damaged`. */
export function readKeyFile(text: string, id: string): KeyFile {
  const json = parseJson(text);
  const version = z.object({ version: z.int() }).safeParse(json).data?.version ?? 0;
  if (version > storageVersion) throw new AppError('dossier-newer');
  const { data: file } = keyFile.safeParse(json);
  // Two texts may be read as the same file: only the one that was written is it.
  if (!file || print(file) !== text) throw new AppError('dossier-damaged');
  if (file.id !== id) throw new AppError('dossier-renamed');
  return file;
}

export function protectionOf(chosen: Wraps): ProtectionKind {
  if (chosen.unprotected !== undefined) return 'none';
  if (chosen.keystore === undefined) return 'passphrase';
  return chosen.passphrase === undefined ? 'keystore' : 'both';
}

export async function wrapByPassphrase({ secret }: DossierKey, passphrase: string): Promise<ByPassphrase> {
  const salt = randomBytes(16);
  const sealed = await readWhole(sealChunks(await deriveFromPassphrase(passphrase, salt), [secret]));
  return { salt: salt.toString('base64'), sealed: sealed.toString('base64') };
}

export async function wrapByKeyStore({ secret }: DossierKey, keyStore: KeyStore): Promise<string> {
  return Buffer.from(await keyStore.wrap(secret)).toString('base64');
}

export function leaveUnwrapped({ secret }: DossierKey): string {
  return secret.toString('base64');
}

/** What the key may be opened with: a passphrase that is tried, or else what needs nobody. */
export type Opener = { keyStore?: KeyStore | undefined; passphrase?: string | undefined };

/**
 * The key, when it can be had so. Errors: `passphrase-wrong`; `dossier-locked` when a passphrase is needed;
 * `dossier-of-other-computer` when only another key store has it; `dossier-damaged`.
 */
export async function openKeyFile(file: KeyFile, opener: Opener): Promise<DossierKey> {
  const key = { id: file.id, secret: await unwrap(file.wraps, opener) };
  if (key.secret.length !== 32 || !isFileOf(key, file)) throw new AppError('dossier-damaged');
  return key;
}

/** Whether a file is whole and of this key. */
export function isFileOf(key: DossierKey, file: KeyFile): boolean {
  const check = Buffer.from(file.check, 'base64');
  return check.length === 32 && timingSafeEqual(checkOf(key, file), check);
}

async function unwrap(chosen: Wraps, { keyStore, passphrase }: Opener): Promise<Buffer> {
  if (chosen.unprotected !== undefined) return Buffer.from(chosen.unprotected, 'base64');
  if (passphrase !== undefined && chosen.passphrase) return unwrapByPassphrase(chosen.passphrase, passphrase);
  const stored = await unwrapByKeyStore(chosen.keystore, keyStore);
  if (stored) return stored;
  throw new AppError(chosen.passphrase ? 'dossier-locked' : 'dossier-of-other-computer');
}

async function unwrapByPassphrase({ salt, sealed }: ByPassphrase, passphrase: string): Promise<Buffer> {
  const key = await deriveFromPassphrase(passphrase, Buffer.from(salt, 'base64'));
  try {
    return await readWhole(openChunks(key, [Buffer.from(sealed, 'base64')]));
  } catch {
    throw new AppError('passphrase-wrong');
  }
}

/** What a key store cannot open, another one has wrapped: that of another computer, user or system. */
async function unwrapByKeyStore(
  wrapped: string | undefined,
  keyStore: KeyStore | undefined,
): Promise<Buffer | undefined> {
  if (wrapped === undefined || !keyStore) return undefined;
  return keyStore.unwrap(Buffer.from(wrapped, 'base64')).then(
    (secret) => Buffer.from(secret),
    () => undefined,
  );
}

function checkOf({ secret }: DossierKey, { id, wraps: chosen }: Omit<KeyFile, 'check'>): Buffer {
  return deriveFromKey(secret, Buffer.alloc(0), `liasse key file ${storageVersion} ${id} ${print(chosen)}`);
}

/** Zod gives the keys in the order of the schema, so that a file is always printed the same. */
function print(value: unknown): string {
  return JSON.stringify(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('dossier-damaged');
  }
}
