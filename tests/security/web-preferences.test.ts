import { beforeEach, expect, test, vi } from 'vitest';

const app = { isPackaged: false };
vi.mock('electron', () => ({ app, BrowserWindow: class {}, nativeTheme: {} }));
beforeEach(() => vi.resetModules());

const readPreferences = async () => (await import('../../electron/main/window.ts')).safePreferences;

test('what Electron gives a page by itself is not left to its default', async () => {
  const { sandbox, contextIsolation, webSecurity, devTools, ...others } = await readPreferences();
  expect({ sandbox, contextIsolation, webSecurity }).toEqual({
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
  });
  expect(new Set(Object.values(others))).toEqual(new Set([false]));
  expect(Object.keys(others)).toEqual(
    expect.arrayContaining(['nodeIntegration', 'webviewTag', 'spellcheck', 'navigateOnDragDrop', 'plugins']),
  );
});

test('there are developer tools for who works on Liasse, and none in what is installed', async () => {
  expect((await readPreferences()).devTools).toBe(true);
  app.isPackaged = true;
  vi.resetModules();
  expect((await readPreferences()).devTools).toBe(false);
});
