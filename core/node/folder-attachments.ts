import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../model/result.ts';
import type { AttachmentReader } from '../usecase/ports.ts';

/** Attachments in a folder and below it. A path that leaves the folder is refused before anything is opened. */
export function folderAttachments(folder: string): AttachmentReader {
  return {
    async read(relative) {
      const target = path.resolve(folder, relative);
      const inside = path.relative(folder, target);
      if (inside.startsWith('..') || path.isAbsolute(inside)) throw new AppError('attachment-outside');
      try {
        return await readFile(target);
      } catch (cause) {
        const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
        throw new AppError(missing ? 'attachment-not-found' : 'attachment-unreadable', '', { cause });
      }
    },
  };
}
