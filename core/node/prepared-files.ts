import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreparedReader } from '../usecase/ports.ts';

/** Inside a dossier's folder, the folder of what is printed of its scans. */
export const preparedFolder = 'prepared';

/** The scan that a path in either folder is of, told by the digest of its bytes. */
export function scanOf(path: string): string | undefined {
  return /^(?:attachments|prepared)\/([0-9a-f]{32})(?:\.|-)/.exec(path)?.[1];
}

/** Where what is printed of a scan is kept: one PDF of a PDF, one JPEG a page of anything else. */
export function preparedPaths(scanPath: string, files: number): string[] {
  const start = `${preparedFolder}/${scanOf(scanPath) ?? ''}`;
  if (scanPath.endsWith('.pdf')) return [`${start}.pdf`];
  return Array.from({ length: files }, (_, index) => `${start}-${index + 1}.jpg`);
}

/**
 * What was kept in a dossier's folder. What cannot be read, or has a gap, is as good as not kept; whether the last pages
 * are there, the dossier knows.
 */
export function folderPrepared(folder: string): PreparedReader {
  return {
    async read(path) {
      const scan = scanOf(path);
      if (scan === undefined) return undefined;
      try {
        const names = await readdir(join(folder, preparedFolder));
        const count = names.filter((name) => scanOf(`${preparedFolder}/${name}`) === scan).length;
        if (count === 0) return undefined;
        // A page that is missing among them is asked for here, and refuses them all.
        return await Promise.all(preparedPaths(path, count).map((file) => readFile(join(folder, file))));
      } catch {
        return undefined;
      }
    },
  };
}
