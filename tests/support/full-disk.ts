import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Saves a dossier or a scan of more than 8 KiB in a process that may not write larger files; gives the error's code. */
export async function writeOnFullDisk(what: 'dossier' | 'scan', root: string, id: string): Promise<string> {
  const script = fileURLToPath(new URL('../unit/node/save-large-dossier.ts', import.meta.url));
  const command = 'ulimit -f 8 && exec "$0" --import tsx "$@"';
  const { stdout } = await run('bash', ['-c', command, process.execPath, script, what, root, id], {
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
  });
  return stdout;
}
