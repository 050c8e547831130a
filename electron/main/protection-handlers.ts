import type { ChangedProtection, Protection } from '../../core/contract/protection.ts';
import { AppError } from '../../core/model/result.ts';
import type { DossierStore } from '../../core/node/dossier-store.ts';
import type { SettingsStore } from '../../core/node/settings-store.ts';
import type { Handlers } from './answer-call.ts';
import type { ChosenFiles } from './chosen-files.ts';

/** Names are seen by others, in a folder or a message: they tell nothing about anybody. */
const exportName = 'dossier.liasse';

type Needs = {
  dossiers: DossierStore;
  settings: SettingsStore;
  /** Whether the system has a key store worth the name. */
  hasKeyStore: boolean;
  /** What was chosen here, or opened outside of the app. */
  chosen: ChosenFiles;
  /** Asks the person where, and under which name; undefined when they close the dialog. */
  choosePath: (name: string) => Promise<string | undefined>;
  /** Asks the person for a `.liasse` file that is there. */
  chooseFile: () => Promise<string | undefined>;
};

/** What keeps a dossier from others, and the file in which it is taken along. A passphrase is kept nowhere. */
export function protectionHandlers(needs: Needs) {
  const { dossiers, settings, hasKeyStore, chosen, choosePath, chooseFile } = needs;
  return {
    'protection.remember': async ({ protection }) => {
      await settings.rememberProtection(protection ?? undefined);
      return {};
    },
    'dossier.unlock': async ({ id, passphrase }) => {
      await dossiers.unlock(id, passphrase);
      return {};
    },
    'dossier.lock': async ({ id }) => {
      await dossiers.lock(id);
      return {};
    },
    'dossier.protect': async ({ id, protection }) => ({ protection: await dossiers.protect(id, protection) }),
    'dossier.export': async ({ id, passphrase }) => {
      const path = await choosePath(exportName);
      if (path === undefined) return { saved: false };
      await dossiers.export(id, passphrase, path);
      return { saved: true };
    },
    'dossier.choose': async () => {
      const path = await chooseFile();
      return path === undefined ? null : chosen.add(path);
    },
    'dossier.import': async ({ file, passphrase, protection }) => {
      const protect = async () => protection ?? (await protectionOfNew(settings, hasKeyStore));
      return dossiers.import(chosen.pathOf(file), passphrase, protect);
    },
  } satisfies Partial<Handlers>;
}

/** What a new dossier gets that nobody chose a protection for. Errors: `protection-needed`. */
export async function protectionOfNew(settings: SettingsStore, hasKeyStore: boolean): Promise<Protection> {
  if (hasKeyStore) return { kind: 'keystore' };
  const { protection } = await settings.read();
  if (!protection) throw new AppError('protection-needed');
  return { kind: protection };
}

/**
 * The same for a dossier that lies on the disk already: to keep it in memory alone would be to lose it, which nobody
 * has asked for. Undefined: the person has to be asked.
 */
export async function protectionOfStored(
  settings: SettingsStore,
  hasKeyStore: boolean,
): Promise<ChangedProtection | undefined> {
  if (hasKeyStore) return { kind: 'keystore' };
  return (await settings.read()).protection === 'none' ? { kind: 'none' } : undefined;
}
