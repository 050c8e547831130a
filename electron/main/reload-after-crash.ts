/** How long a page that crashes over and over stays blank, in milliseconds, so that the computer has some rest. */
const shortestRest = 3000;

/** The part of Electron's WebContents that is used here, so that a test can stand in for it. */
type Page = {
  on(event: 'render-process-gone', listener: () => void): unknown;
  isDestroyed(): boolean;
};

/**
 * Loads the page again when its process has died, or the window would stay blank. What was typed is on the disk
 * but for the last moment.
 */
export function reloadAfterCrash(page: Page, load: () => void): void {
  let last = Number.NEGATIVE_INFINITY;
  page.on('render-process-gone', () => {
    const rest = Math.max(0, last + shortestRest - performance.now());
    // Never from within the event: Electron is still busy with the process that is gone.
    setTimeout(() => {
      if (page.isDestroyed()) return;
      last = performance.now();
      load();
    }, rest);
  });
}
