import { createContext } from 'react';
import type { Theme } from '../../core/contract/app.ts';

/** What the app can show over any screen. */
export type AppDialog = 'help' | 'about';

/** What belongs to the app and is at hand on every screen. */
export const AppContext = createContext<{
  theme: Theme;
  chooseTheme: (theme: Theme) => void;
  show: (dialog: AppDialog) => void;
}>({ theme: 'system', chooseTheme: () => undefined, show: () => undefined });
