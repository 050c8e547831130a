import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../model/result.ts';
import { scanByteLimit } from '../model/scan-type.ts';
import type { AttachmentReader } from '../usecase/ports.ts';

/**
 * Attachments in a folder and below it. A path that leaves the folder, by its steps or by a link, is refused
 * before anything is read; so is what is not a plain file.
 */
export function folderAttachments(folder: string): AttachmentReader {
  return {
    async read(relative) {
      const target = path.resolve(folder, relative);
      if (!isInside(folder, target)) throw new AppError('attachment-outside');
      const real = await reading(realpath(target));
      if (!isInside(await reading(realpath(folder)), real)) throw new AppError('attachment-outside');
      const file = await reading(stat(real));
      if (!file.isFile()) throw new AppError('attachment-unreadable');
      // Asked first: a film of gigabytes is not read to be told that it is too large.
      if (file.size > scanByteLimit) throw new AppError('attachment-too-large');
      return reading(readFile(real));
    },
  };
}

function isInside(folder: string, target: string): boolean {
  const inside = path.relative(folder, target);
  return !inside.startsWith('..') && !path.isAbsolute(inside);
}

async function reading<Value>(step: Promise<Value>): Promise<Value> {
  try {
    return await step;
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new AppError(missing ? 'attachment-not-found' : 'attachment-unreadable', '', { cause });
  }
}
