import { app, BrowserWindow, nativeTheme, type Session } from 'electron';
import { reloadAfterCrash } from './reload-after-crash.ts';
import { type Opening, smallestSize } from './window-place.ts';

/** The ground of the page (`--paper` in renderer/styles/tokens.css), so that nothing flashes before the first paint. */
const ground = { light: '#fffdf8', dark: '#171b26' };

/** Nothing that a page could ask for gives it Node, another process's memory or a plugin. */
export const safePreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  plugins: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  // For who works on Liasse: in what is installed there is no key that opens them.
  devTools: !app.isPackaged,
} satisfies Electron.WebPreferences;

/** Opens the one window that people see. */
export function openWindow(options: {
  preload: string;
  url: string;
  session: Session;
  opening: Opening;
}): BrowserWindow {
  const { isMaximized, ...bounds } = options.opening;
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    // Always this: window lists and screenshots must not tell whose file is open.
    title: 'Liasse',
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    autoHideMenuBar: true,
    show: false,
    webPreferences: { ...safePreferences, preload: options.preload, session: options.session },
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  const load = () => void window.loadURL(options.url);
  reloadAfterCrash(window.webContents, load);
  load();
  return window;
}
