import type { Language } from '../../core/contract/contract.ts';
import { startDossier } from '../../core/model/start-dossier.ts';
import type { DossierStore } from '../../core/node/dossier-store.ts';
import type { SettingsStore } from '../../core/node/settings-store.ts';
import type { Handlers } from './answer-call.ts';

type Needs = {
  dossiers: DossierStore;
  settings: SettingsStore;
  version: string;
  engines: { electron: string; chromium: string };
  /** Called with the language that was just chosen. */
  onLanguage: (language: Language) => void;
};

/** Start, settings, and the life of a dossier. */
export function dossierHandlers({ dossiers, settings, version, engines, onLanguage }: Needs) {
  return {
    'app.start': async () => {
      const { language, theme, addressees } = await settings.read();
      const known = { language, theme, rememberedAddressees: addressees, version, engines };
      return { ...known, ...(await dossiers.list()) };
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
    'dossier.create': async ({ filing, from }) => {
      const before = from === undefined ? undefined : (await dossiers.open(from)).draft;
      return dossiers.create(startDossier(filing, before));
    },
    'dossier.open': ({ id }) => dossiers.open(id),
    'dossier.save': ({ id, draft }) => dossiers.save(id, draft),
    'dossier.delete': async ({ id }) => {
      await dossiers.delete(id);
      return {};
    },
  } satisfies Partial<Handlers>;
}
