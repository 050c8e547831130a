import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** All that qpdf says; rejects when it finds fault. `npm test` installs it. */
export async function askQpdf(...args: string[]): Promise<string> {
  const { stdout, stderr } = await run('qpdf', args, { encoding: 'latin1', maxBuffer: 2 ** 28 });
  return stdout + stderr;
}
