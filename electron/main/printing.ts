import { setTimeout } from 'node:timers/promises';
import { BrowserWindow, type Session, type WebContents } from 'electron';
import { z } from 'zod';
import type { PackReport } from '../../core/contract/papers.ts';
import { AppError } from '../../core/model/result.ts';
import { serveAppFiles } from './app-protocol.ts';
import { reportUnexpected } from './report-unexpected.ts';
import { safePreferences } from './window.ts';

const pageUrl = 'app://liasse/print/print.html';
const pdfUrl = 'app://liasse/to-print.pdf';
/** How long a pack may take to be painted, in milliseconds: a photograph on a busy computer takes more than a second. */
const longestPainting = 600_000;

/** What the page says about itself: checked, because it reads a PDF with pictures that come from anywhere. */
const sheets = z.enum(['ready', 'too-many-pages']);

export type PrintJob = { pdf: Uint8Array; sides: PackReport['sides'] };

/**
 * Prints a PDF by the system's own dialog. Chromium prints pages, and its PDF plugin is not let in: a window that
 * nobody sees, with no preload and so no way to this process, paints every page as a picture the size of its sheet.
 */
export class Printing {
  readonly #session: Session;
  #pdf: Uint8Array | undefined;
  #window: BrowserWindow | undefined;

  /** `session`: of these windows alone, because the PDF is served in it. `folder`: the built pages. */
  constructor(session: Session, folder: string) {
    this.#session = session;
    serveAppFiles(session, folder, (url) => (url === pdfUrl ? this.#pdf : undefined));
  }

  /**
   * True when the sheets went to the printer, false when the person closed the dialog. Errors: `print-too-long`;
   * `print-failed`, also while another dialog is open.
   */
  async print({ pdf, sides }: PrintJob, parent: BrowserWindow | undefined): Promise<boolean> {
    if (this.#window || !parent) throw new AppError('print-failed');
    const window = new BrowserWindow({
      parent,
      show: false,
      // A window that is not shown would work at the pace of one that nobody waits for.
      webPreferences: { ...safePreferences, session: this.#session, backgroundThrottling: false },
    });
    this.#window = window;
    this.#pdf = pdf;
    try {
      return await Promise.race([printSheets(window, sides), whenGone(window)]);
    } catch (error) {
      reportUnexpected('pack.print', error);
      throw error instanceof AppError ? error : new AppError('print-failed');
    } finally {
      this.#window = undefined;
      this.#pdf = undefined;
      if (!window.isDestroyed()) window.destroy();
    }
  }

  /** Gives up what is under way, dialog included. */
  stop(): void {
    this.#window?.destroy();
  }
}

async function printSheets(window: BrowserWindow, sides: PackReport['sides']): Promise<boolean> {
  const { webContents: page } = window;
  await window.loadURL(pageUrl);
  const painted = await Promise.race([
    page.executeJavaScript('window.sheets'),
    setTimeout(longestPainting, undefined, { ref: false }),
  ]);
  if (sheets.parse(painted) === 'too-many-pages') throw new AppError('print-too-long');
  const outcome = await askSystem(page, {
    silent: false,
    pageSize: 'A4',
    margins: { marginType: 'none' },
    scaleFactor: 100,
    printBackground: true,
    duplexMode: sides === 'two' ? 'longEdge' : 'simplex',
  });
  // Electron 43 refuses every option on Linux (electron/electron#52266). The page's style has size and margins too.
  const last = outcome === 'refused' ? await askSystem(page, {}) : outcome;
  if (last === 'refused') throw new AppError('print-failed');
  return last === 'sent';
}

type Outcome = 'sent' | 'closed' | 'refused';

function askSystem(page: WebContents, options: Electron.WebContentsPrintOptions): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    page.print(options, (sent, reason) => {
      if (sent) resolve('sent');
      else if (/cancel/i.test(reason)) resolve('closed');
      else if (/invalid/i.test(reason)) resolve('refused');
      else reject(new AppError('print-failed'));
    });
  });
}

/** Settles when the window is closed under the dialog, or its process dies: what it was asked is never answered. */
function whenGone(window: BrowserWindow): Promise<boolean> {
  return new Promise((resolve, reject) => {
    window.once('closed', () => resolve(false));
    window.webContents.once('render-process-gone', () => reject(new AppError('print-failed')));
  });
}
