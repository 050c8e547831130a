import { rm } from 'node:fs/promises';
import { AppError } from '../model/result.ts';
import { digest } from '../usecase/digest.ts';
import { checkWritten } from './check-written.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * Writes a file that was made and checked, and reads it back: what is given away is what was checked. Errors:
 * `write-failed`; `write-check-failed`, and nothing is left of it.
 */
export async function writePdf(path: string, pdf: Uint8Array): Promise<void> {
  await namingWriteErrors(() => writeAtomically(path, pdf));
  try {
    await checkWritten(path, await digest(pdf));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** Gives what the system throws a code of ours: `write-failed`. */
export async function namingWriteErrors<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('write-failed', '', { cause });
  }
}
