import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Protection } from '../../core/contract/protection.ts';
import { type DraftDossier, emptyDossier } from '../../core/model/dossier.ts';
import { DossierStore } from '../../core/node/dossier-store.ts';
import type { KeyStore } from '../../core/node/vault/key-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export const passphrase = 'quatre lapins bleus';
export const unprotected = { kind: 'none' } as const satisfies Protection;

/** A store on a folder, which is let go of when the test ends. */
export function openStore(root: string, keyStore?: KeyStore): DossierStore {
  const store = new DossierStore(root, keyStore);
  onTestFinished(() => store.close());
  return store;
}

/** A folder for dossiers, not made yet. */
export async function dossiersRoot(): Promise<string> {
  return join(await temporaryFolder(), 'dossiers');
}

/** A draft that is told from others by one name. */
export function named(birthName: string): DraftDossier {
  return { ...emptyDossier(), applicant: { birthName } };
}

export function nameIn({ draft }: { draft: DraftDossier }): string | undefined {
  return draft.applicant?.birthName;
}

/** The same dossiers in another folder, as somebody copies them by hand. */
export async function copyOf(root: string): Promise<string> {
  const copy = await dossiersRoot();
  await cp(root, copy, { recursive: true });
  return copy;
}

/** The bytes of every file below a folder, by its path. */
export async function filesBelow(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path)] as const)));
}

/** A dossier saved three times in two sittings, with a scan and what is printed of it. */
export async function storeSample(
  root: string,
  protection: Protection = unprotected,
  keyStore?: KeyStore,
): Promise<{ id: string; path: string; bytes: Uint8Array; prepared: Uint8Array[] }> {
  const store = new DossierStore(root, keyStore);
  const { id } = await store.create(protection);
  const bytes = new Uint8Array(3000).map((_, index) => index % 251);
  const prepared = [bytes.subarray(0, 1000), bytes.subarray(500)];
  const path = await store.addAttachment(id, { bytes, prepared, extension: 'jpg' });
  for (const name of sampleNames) {
    // The spare is of the last opening: the name before the last one.
    if (name === sampleNames[2]) await store.open(id);
    await store.save(id, { ...named(name), pieces: { visa: { files: [{ path }] } } });
  }
  await store.close();
  return { id, path, bytes, prepared };
}

/** What was saved one after the other. */
export const sampleNames = ['Santos', 'Santos Reyes', 'Santos Reyes-Kervella'] as const;
