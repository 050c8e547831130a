import { readFile } from 'node:fs/promises';
import type { Theme } from '../../core/contract/app.ts';
import type { SettingsStore } from '../../core/node/settings-store.ts';
import type { Handlers } from './answer-call.ts';
import type { WindowRequests } from './window-requests.ts';

type Needs = {
  settings: SettingsStore;
  requests: Pick<WindowRequests, 'next'>;
  /** Where the licences lie: our own list of them, and the one that comes with Electron. */
  notices: { ours: string; chromium: string };
  onTheme: (theme: Theme) => void;
  openFile: (path: string) => Promise<boolean>;
};

/** What belongs to the app itself: what its menu asks for, how it looks, what it is made of. */
export function appHandlers({ settings, requests, notices, onTheme, openFile }: Needs) {
  return {
    'app.wait': () => requests.next(),
    'app.notices': async () => ({ text: await readFile(notices.ours, 'utf8') }),
    'app.showChromiumNotices': async () => ({ shown: await openFile(notices.chromium) }),
    'theme.save': async ({ theme }) => {
      // Shown at once: if it cannot be kept, the change has still worked.
      onTheme(theme);
      await settings.saveTheme(theme);
      return {};
    },
  } satisfies Partial<Handlers>;
}
