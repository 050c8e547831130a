import { AppError } from '../../model/result.ts';
import { DamagedError } from './chunked-cipher.ts';

const whenWriting: Readonly<Record<string, string>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  // A limit that the system sets to files.
  EFBIG: 'disk-full',
  EROFS: 'folder-read-only',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
};

const whenReading: Readonly<Record<string, string>> = {
  EACCES: 'folder-no-rights',
  EPERM: 'folder-no-rights',
};

/** Gives what the system throws a code of ours: `disk-full`, `folder-read-only`, or else `save-failed`. */
export function savingTo<T>(write: () => Promise<T>): Promise<T> {
  return naming(whenWriting, 'save-failed', write);
}

/** Gives what the system throws a code of ours: `folder-no-rights`, or else `dossier-unreadable`. */
export function readingFrom<T>(read: () => Promise<T>): Promise<T> {
  return naming(whenReading, 'dossier-unreadable', read);
}

async function naming<T>(
  codes: Readonly<Record<string, string>>,
  code: string,
  act: () => Promise<T>,
): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof AppError || cause instanceof DamagedError) throw cause;
    const own = cause instanceof Error && 'code' in cause ? codes[String(cause.code)] : undefined;
    throw new AppError(own ?? code, '', { cause });
  }
}
