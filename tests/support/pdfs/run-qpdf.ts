import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A PDF as qpdf writes it anew with these options, inside a test. */
export async function runQpdf(pdf: Uint8Array, ...options: string[]): Promise<Buffer> {
  const folder = await temporaryFolder();
  const [given, made] = [join(folder, 'given.pdf'), join(folder, 'made.pdf')];
  await writeFile(given, pdf);
  // Weak keys are what old files have: qpdf makes them only when told twice.
  await promisify(execFile)('qpdf', ['--allow-weak-crypto', given, ...options, made]);
  return readFile(made);
}
