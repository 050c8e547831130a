import type { Page } from 'playwright/test';

/** Pastes files where the keyboard is, as after copying them in the system's own window of files. */
export async function pasteFiles(
  page: Page,
  files: readonly (readonly [name: string, bytes: Buffer])[],
): Promise<void> {
  await page.evaluate(
    (files) => {
      const clipboardData = new DataTransfer();
      for (const { name, base64 } of files)
        clipboardData.items.add(
          new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name),
        );
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    },
    files.map(([name, bytes]) => ({ name, base64: bytes.toString('base64') })),
  );
}
