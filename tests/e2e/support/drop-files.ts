import type { Locator } from 'playwright/test';

/** Lets go of files over the zone around a file chooser, as from the system's own window of files. */
export async function dropFiles(
  chooser: Locator,
  files: readonly (readonly [name: string, bytes: Buffer])[],
): Promise<void> {
  const dataTransfer = await chooser.page().evaluateHandle(
    (files) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of files)
        transfer.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name));
      return transfer;
    },
    files.map(([name, bytes]) => ({ name, base64: bytes.toString('base64') })),
  );
  await chooser.locator('..').dispatchEvent('drop', { dataTransfer });
}
