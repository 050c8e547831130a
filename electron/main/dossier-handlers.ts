import type { Language } from '../../core/contract/contract.ts';
import { startDossier } from '../../core/model/start-dossier.ts';
import type { DossierStore } from '../../core/node/dossier-store.ts';
import type { SettingsStore } from '../../core/node/settings-store.ts';
import type { Handlers } from './answer-call.ts';
import { protectionOfNew, protectionOfStored } from './protection-handlers.ts';

type Needs = {
  dossiers: DossierStore;
  settings: SettingsStore;
  /** Whether the system has a key store worth the name. */
  hasKeyStore: boolean;
  version: string;
  engines: { electron: string; chromium: string };
  /** Called with the language that was just chosen. */
  onLanguage: (language: Language) => void;
};

/** Start, settings, and the life of a dossier. */
export function dossierHandlers(needs: Needs) {
  const { dossiers, settings, hasKeyStore, version, engines, onLanguage } = needs;
  return {
    'app.start': async () => {
      const { language, theme, addressees, protection } = await settings.read();
      const kept = {
        language,
        theme,
        rememberedAddressees: addressees,
        ...(protection ? { protection } : {}),
      };
      return { ...kept, version, engines, keyStore: hasKeyStore, ...(await dossiers.list()) };
    },
    'settings.save': async ({ language }) => {
      await settings.saveLanguage(language);
      onLanguage(language);
      return {};
    },
    'addressee.remember': async ({ departement, addressee }) => {
      await settings.rememberAddressee(departement, addressee);
      return {};
    },
    'dossier.create': async ({ filing, from, protection }) => {
      const before = from === undefined ? undefined : (await dossiers.read(from)).draft;
      const wish = protection ?? (await protectionOfNew(settings, hasKeyStore));
      return dossiers.create(wish, startDossier(filing, before));
    },
    'dossier.open': async ({ id }) => dossiers.open(id, await protectionOfStored(settings, hasKeyStore)),
    'dossier.save': ({ id, draft }) => dossiers.save(id, draft),
    'dossier.delete': async ({ id }) => {
      await dossiers.delete(id);
      return {};
    },
  } satisfies Partial<Handlers>;
}
