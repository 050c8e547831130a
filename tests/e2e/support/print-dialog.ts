import type { ElectronApplication } from 'playwright/test';

/** What came to the system's print dialog: how it was asked, what would be printed, and the window that asks. */
export type Printed = {
  options: Electron.WebContentsPrintOptions;
  pdf: Uint8Array;
  window: { preferences: Record<string, unknown>; bridge: string; isVisible: boolean; title: string };
};

/** A computer without a printer, whatever the one of the test has. */
export async function removePrinters(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const methods = Object.getPrototypeOf(BrowserWindow.getAllWindows()[0]?.webContents);
    methods.getPrintersAsync = async () => [];
  });
}

/**
 * Stands in for a printer and for the system's dialog, which no test can see: what would be printed is kept as a PDF,
 * by the same machinery of Chromium. `reason` is what Electron says when the person closes the dialog, or it fails.
 */
export async function answerPrintDialog(
  app: ElectronApplication,
  reason = '',
): Promise<() => Promise<Printed[]>> {
  await app.evaluate(({ BrowserWindow }, reason) => {
    const kept: unknown[] = [];
    Reflect.set(globalThis, 'printed', kept);
    // Every window has its methods from here, the one that is not open yet too.
    const methods = Object.getPrototypeOf(BrowserWindow.getAllWindows()[0]?.webContents);
    methods.getPrintersAsync = async () => [{ name: 'printer' }];
    methods.print = async function (
      this: Electron.WebContents & { getLastWebPreferences(): Record<string, unknown> },
      options: unknown,
      answer: (sent: boolean, reason: string) => void,
    ) {
      const { sandbox, contextIsolation, nodeIntegration, webviewTag, plugins } =
        this.getLastWebPreferences();
      const window = BrowserWindow.fromWebContents(this);
      kept.push({
        options,
        pdf: (await this.printToPDF({ preferCSSPageSize: true })).toString('base64'),
        window: {
          preferences: { sandbox, contextIsolation, nodeIntegration, webviewTag, plugins },
          bridge: await this.executeJavaScript('typeof window.liasse'),
          isVisible: window?.isVisible(),
          title: window?.getTitle(),
        },
      });
      answer(reason === '', reason);
    };
  }, reason);
  return async () => {
    // Put there above. Bytes do not pass from the app to a test.
    const kept = await app.evaluate(
      () => Reflect.get(globalThis, 'printed') as (Printed & { pdf: string })[],
    );
    return kept.map((one) => ({ ...one, pdf: new Uint8Array(Buffer.from(one.pdf, 'base64')) }));
  };
}
