import { readFile } from 'node:fs/promises';
import { AppError } from '../model/result.ts';
import { digest } from '../usecase/digest.ts';

/**
 * Reads a file back that was just written, and compares its digest (`core/usecase/digest.ts`) with that of what was to
 * be written: a full or failing disk may have said that all went well. Errors: `write-check-failed`.
 */
export async function checkWritten(path: string, expected: string): Promise<void> {
  let written: string;
  try {
    written = await digest(await readFile(path));
  } catch (cause) {
    throw new AppError('write-check-failed', '', { cause });
  }
  if (written !== expected) throw new AppError('write-check-failed');
}
