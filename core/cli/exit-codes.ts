import type { Issue } from '../model/result.ts';

/** What the command gives back to the shell. `unexpected` is EX_SOFTWARE of sysexits.h. */
export const exitCodes = { done: 0, dossier: 1, usage: 2, file: 3, unexpected: 70 } as const;

const fileCodes = [
  'file-not-found',
  'file-unreadable',
  'output-exists',
  'folder-not-empty',
  'not-a-plain-file',
  'would-overwrite-dossier',
  'write-failed',
  'write-check-failed',
];

/** The exit code of an error. */
export function exitCodeOf({ code }: Issue): number {
  if (code === 'unexpected' || code === 'template-broken' || code === 'pack-check-failed')
    return exitCodes.unexpected;
  return fileCodes.includes(code) ? exitCodes.file : exitCodes.dossier;
}
