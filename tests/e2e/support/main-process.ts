import type { ElectronApplication } from 'playwright/test';
import type { Liasse } from './open-liasse.ts';

/** Stands in for the system's dialog, which no test can see: the person chooses this path, or closes it. */
export async function answerSaveDialog(app: ElectronApplication, path: string | undefined): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === undefined, filePath: filePath ?? '' });
  }, path);
}

/** The person chooses this file or folder in the system's dialog. */
export async function answerOpenDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, path);
}

/** Stands in for the system's PDF viewer. Gives the paths that it was asked to open. */
export async function catchOpenedFiles(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Reflect.set(globalThis, 'opened', opened);
    shell.openPath = async (path) => {
      opened.push(path);
      return '';
    };
  });
  // Put there above.
  return () => app.evaluate(() => Reflect.get(globalThis, 'opened') as string[]);
}

/** Every title that the window has from now on, as lists of windows and screenshots show it. */
export async function watchTitles(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ BrowserWindow }) => {
    const titles = new Set<string>();
    Reflect.set(globalThis, 'titles', titles);
    // Asked for each time: a window that is closed while the app ends has no title any more.
    setInterval(() => {
      for (const window of BrowserWindow.getAllWindows()) titles.add(window.getTitle());
    }, 100).unref();
  });
  // Put there above.
  return () => app.evaluate(() => [...(Reflect.get(globalThis, 'titles') as Set<string>)]);
}

/** What was copied elsewhere is pasted where the focus is, as Ctrl+V does. */
export async function paste({ app, page }: Liasse, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), text);
  await page.keyboard.press('ControlOrMeta+V');
}

/** Gives the window's content another size, in CSS pixels. */
export async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [width, height]) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    [width, height] as const,
  );
}

/** Enlarges what the window shows, as the menu does. */
export async function zoomTo(app: ElectronApplication, factor: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, factor) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor),
    factor,
  );
}
