import type { ChangedProtection } from '../../contract/protection.ts';
import { AppError } from '../../model/result.ts';
import { type Folder, isMissing, readWhole } from './folder.ts';
import {
  type DossierKey,
  isFileOf,
  type KeyStore,
  leaveUnwrapped,
  type Opener,
  openKeyFile,
  readKeyFile,
  type Wraps,
  wrapByKeyStore,
  wrapByPassphrase,
  writeKeyFile,
} from './key-file.ts';

/** The key file, and the same once more: one byte that is lost must not cost the whole dossier. */
export const keyNames = ['key.json', 'key-copy.json'] as const;

/** No key file of ours is longer: one that is must not fill the memory. */
const keyFileLimit = 64 * 1024;

/**
 * `state`: of the two files together. `older`: the second lags behind the first, as when the computer stopped between
 * them; `unfinished`: the same, and the second was opened, since the first asks for something else; `damaged`: one of
 * them is not what was written; `newer`: the first is of a newer Liasse, to which it is left.
 */
export type FoundKey = {
  key: DossierKey;
  wraps: Wraps;
  state: 'whole' | 'older' | 'unfinished' | 'damaged' | 'newer';
};

/** The key of the dossier `id`. Errors: those of `readKeyFile` and `openKeyFile`; those of the folder. */
export async function findKey(folder: Folder, id: string, opener: Opener): Promise<FoundKey> {
  const [first, copy] = [await readText(folder, keyNames[0]), await readText(folder, keyNames[1])];
  try {
    const found = await openText(first, id, opener);
    if (first === copy) return { ...found, state: 'whole' };
    return { ...found, state: isTextOf(found.key, copy) ? 'older' : 'damaged' };
  } catch (error) {
    if (first === copy) throw error;
    const found = await openText(copy, id, opener).catch((other: unknown) => {
      throw isCode(error, 'dossier-damaged') ? other : error;
    });
    if (isCode(error, 'dossier-newer')) return { ...found, state: 'newer' };
    // Another protection that was never answered for: what opens the dossier today must open it tomorrow.
    return { ...found, state: isTextOf(found.key, first) ? 'unfinished' : 'damaged' };
  }
}

export async function writeKey(folder: Folder, key: DossierKey, wraps: Wraps): Promise<void> {
  const file = Buffer.from(writeKeyFile(key, wraps));
  for (const name of keyNames) await folder.write(name, [file]);
}

/**
 * The key wrapped as the person wishes; `before` are its wraps so far. Errors: `keystore-missing`, `passphrase-missing`.
 */
export async function wrapKey(
  key: DossierKey,
  wish: ChangedProtection,
  { keyStore, before }: { keyStore: KeyStore | undefined; before?: Wraps },
): Promise<Wraps> {
  if (wish.kind === 'none') return { unprotected: leaveUnwrapped(key) };
  const wraps: Wraps = {};
  if (wish.kind !== 'passphrase') {
    if (!keyStore) throw new AppError('keystore-missing');
    wraps.keystore = await wrapByKeyStore(key, keyStore);
  }
  if (wish.kind !== 'keystore') {
    const { passphrase } = wish;
    const wrapped = passphrase === undefined ? before?.passphrase : await wrapByPassphrase(key, passphrase);
    if (!wrapped) throw new AppError('passphrase-missing');
    wraps.passphrase = wrapped;
  }
  return wraps;
}

async function openText(text: string | undefined, id: string, opener: Opener) {
  if (text === undefined) throw new AppError('dossier-damaged');
  const file = readKeyFile(text, id);
  return { key: await openKeyFile(file, opener), wraps: file.wraps };
}

async function readText(folder: Folder, name: string): Promise<string | undefined> {
  try {
    if ((await folder.look(name)).size > keyFileLimit) return undefined;
    return (await readWhole(folder.read(name))).toString('utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isTextOf(key: DossierKey, text: string | undefined): boolean {
  try {
    return text !== undefined && isFileOf(key, readKeyFile(text, key.id));
  } catch {
    return false;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof AppError && error.code === code;
}
