import { cpSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a packaged app and gives the copy the one fuse that Playwright needs to reach its main process. Nothing else
 * differs from what is released, which a test compares byte by byte.
 * @param {string} folder of the packaged app
 * @param {string} copy that does not exist yet
 */
export async function makeTestBuild(folder, copy) {
  cpSync(folder, copy, { recursive: true });
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(join(copy, 'liasse'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
