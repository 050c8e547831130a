import { dirname, extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  app,
  type BrowserWindow,
  dialog,
  Menu,
  nativeTheme,
  screen,
  session,
  shell,
  type UtilityProcess,
  utilityProcess,
} from 'electron';
import { DossierStore } from '../../core/node/dossier-store.ts';
import { SettingsStore } from '../../core/node/settings-store.ts';
import { registerAppScheme, serveAppFiles } from './app-protocol.ts';
import { startUrl } from './app-url.ts';
import { ChosenFiles } from './chosen-files.ts';
import { endWhenTooLarge } from './end-when-too-large.ts';
import { createHandlers } from './handlers.ts';
import { openGate } from './ipc-gate.ts';
import { buildMenu } from './menu.ts';
import { findOpenedFile, readOpenedFile } from './opened-file.ts';
import { openPapers } from './paper-tasks.ts';
import { Printing } from './printing.ts';
import { PrivateFolder } from './private-folder.ts';
import { reportUncaught, reportUnexpected } from './report-unexpected.ts';
import { openScans } from './scan-tasks.ts';
import { hardenEverything } from './session-hardening.ts';
import { findKeyStore } from './system-key-store.ts';
import { openWindow } from './window.ts';
import { fitPlace, WindowPlace } from './window-place.ts';
import { WindowRequests } from './window-requests.ts';

const devServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
/** How long the app waits for what is under way when its window is closed, in milliseconds. */
const longestGoodbye = 10_000;
/** How long after the window is seen the process of the papers is started, in milliseconds. */
const firstMoments = 1000;
/** What a file from outside may take of the memory, in megabytes: the largest photograph of a phone takes 540. */
const scanMemory = 2048;
const builtFolder = join(import.meta.dirname, '..');

reportUncaught('main');
app.setName('Liasse');
// Chromium's own switch decides where everything is kept, if it is given: for tests, or to keep it on a key.
app.setPath(
  'userData',
  app.commandLine.getSwitchValue('user-data-dir') || join(app.getPath('appData'), 'Liasse'),
);
// Containers often have no user namespaces to make a sandbox of: tests may go without, what is installed may not.
if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerAppScheme();
hardenEverything(devServer);

let window: BrowserWindow | undefined;
const requests = new WindowRequests();
const chosen = new ChosenFiles();

// On macOS the system tells which file was opened, at a start even before the app is ready.
app.on('open-file', (event, path) => {
  event.preventDefault();
  void openSealedFile(path);
});
if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  const kept = (name: string) => join(app.getPath('userData'), name);
  const keyStore = findKeyStore();
  const dossiers = new DossierStore(kept('dossiers'), keyStore);
  const settings = new SettingsStore(kept('settings.json'), app.getPreferredSystemLanguages());
  const privateFolder = new PrivateFolder(kept('to-print'));
  const papers = openPapers(() => startWorker('paper-worker', 'Liasse papers'));
  const scans = openScans(() => endWhenTooLarge(startWorker('scan-worker', 'Liasse scans'), scanMemory));
  const printing = new Printing(session.fromPartition('print'), join(builtFolder, 'renderer'));
  const place = new WindowPlace(kept('window.json'));
  const [look, keptPlace] = await Promise.all([settings.read(), place.read()]);
  nativeTheme.themeSource = look.theme;
  const showMenu = (change: Partial<Pick<typeof look, 'language' | 'theme'>> = {}) => {
    Object.assign(look, change);
    const { platform } = process;
    const withDeveloperTools = !app.isPackaged;
    const ask = requests.ask.bind(requests);
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(buildMenu({ ...look, platform, withDeveloperTools, ask })),
    );
  };

  const gateIsQuiet = openGate({
    window: () => window?.webContents,
    devServer,
    handlers: createHandlers({
      dossiers,
      settings,
      hasKeyStore: keyStore !== undefined,
      papers,
      scans,
      privateFolder,
      version: app.getVersion(),
      engines: { electron: process.versions.electron, chromium: process.versions.chrome },
      requests,
      notices: {
        ours: join(app.getAppPath(), 'NOTICES.txt'),
        // electron-builder puts it there; in development it lies beside Electron on every system.
        chromium: join(
          process.platform === 'darwin' && app.isPackaged
            ? process.resourcesPath
            : dirname(app.getPath('exe')),
          'LICENSES.chromium.html',
        ),
      },
      onLanguage: (language) => showMenu({ language }),
      onTheme: (theme) => {
        nativeTheme.themeSource = theme;
        showMenu({ theme });
      },
      chosen,
      choosePath,
      chooseFile,
      chooseFolder,
      openFile,
      printer: { find: findPrinter, print: (job) => printing.print(job, window) },
    }),
  });
  quitWhenDone(async () => {
    await Promise.race([gateIsQuiet(), setTimeout(longestGoodbye)]);
    papers.stop();
    scans.stop();
    await Promise.all([privateFolder.wipe(), place.settled(), dossiers.close()]);
  });
  app.on('second-instance', (_event, args, folder) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    void openSealedFile(findOpenedFile(args.slice(1), folder));
  });
  void openSealedFile(findOpenedFile(process.argv.slice(1), process.cwd()));

  // Nothing of the pages is kept on the disk: only the store writes.
  const windowSession = session.fromPartition('window');
  serveAppFiles(windowSession, join(builtFolder, 'renderer'));
  window = openWindow({
    preload: join(builtFolder, 'preload', 'preload.cjs'),
    url: devServer ?? startUrl,
    session: windowSession,
    opening: fitPlace(
      keptPlace,
      [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea),
    ),
  });
  place.follow(window);
  // The first page has the computer to itself; who opens a dossier meanwhile starts the papers by asking for them.
  window.once('show', () => void setTimeout(firstMoments).then(() => papers.wake()));
  window.on('closed', () => {
    window = undefined;
    printing.stop();
  });
  // The page loads while this is done.
  showMenu();
  await privateFolder.wipe();
}

/** Brings a sealed file to the window, which asks for its passphrase. */
async function openSealedFile(path: string | undefined): Promise<void> {
  if (path !== undefined) requests.ask(await readOpenedFile(path, chosen));
}

/** An app without a window could not be closed, and would keep every later one from starting. */
function giveUp(error: unknown): void {
  reportUnexpected('start', error);
  app.exit(1);
}

/** A process that can read the app, and do nothing else: see `confined-process.ts`. */
function startWorker(work: string, serviceName: string): UtilityProcess {
  const appFolder = app.getAppPath();
  const args = [work, join(appFolder, 'templates'), appFolder];
  return utilityProcess.fork(join(builtFolder, 'main', 'confined-process.js'), args, { serviceName });
}

/** What the system's dialog calls a kind of file; the others are Liasse's own. */
const fileKinds: Readonly<Record<string, string>> = { pdf: 'PDF', ics: 'iCalendar' };

async function choosePath(name: string): Promise<string | undefined> {
  const extension = extname(name).slice(1);
  const options: Electron.SaveDialogOptions = {
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: fileKinds[extension] ?? 'Liasse', extensions: [extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  };
  const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return answer.canceled ? undefined : answer.filePath;
}

async function chooseFile(): Promise<string | undefined> {
  const options: Electron.OpenDialogOptions = {
    defaultPath: app.getPath('documents'),
    filters: [{ name: 'Liasse', extensions: ['liasse'] }],
    properties: ['openFile'],
  };
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return answer.canceled ? undefined : answer.filePaths[0];
}

async function chooseFolder(): Promise<string | undefined> {
  const options: Electron.OpenDialogOptions = {
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  };
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return answer.canceled ? undefined : answer.filePaths[0];
}

async function openFile(path: string): Promise<boolean> {
  return (await shell.openPath(path)) === '';
}

/** Chromium asks the system through the window; where it cannot say, there is none. */
async function findPrinter(): Promise<boolean> {
  const printers = await window?.webContents.getPrintersAsync().catch(() => []);
  return printers !== undefined && printers.length > 0;
}

/**
 * The page sends what was typed last while its window closes: that message arrives before the window is gone, and
 * the app ends when it is on the disk.
 */
function quitWhenDone(finish: () => Promise<void>): void {
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    void finish().finally(() => app.exit());
  });
}
