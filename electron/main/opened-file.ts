import { basename, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WindowRequest } from '../../core/contract/app.ts';
import { handoverByteLimit } from '../../core/model/handover.ts';
import { toIssue } from '../../core/model/result.ts';
import type { ChosenFiles } from './chosen-files.ts';
import { readOutside, readUpTo } from './outside-file.ts';

/** The files that the system opens with Liasse. */
const sealedExtension = '.liasse';

/**
 * The sealed file that the system gave to the app with its start, as Linux and Windows do: the first argument that
 * names one, as a path or, from a Linux desktop, as a `file:` URL. What begins with a dash is a switch.
 *
 * @param workingFolder where the app was started, from which a path may count
 */
export function findOpenedFile(args: readonly string[], workingFolder: string): string | undefined {
  const named = args
    .map((argument) => (argument.startsWith('file:') ? pathOfUrl(argument) : argument))
    .find((path) => path && !path.startsWith('-') && extname(path).toLowerCase() === sealedExtension);
  return named === undefined ? undefined : resolve(workingFolder, named);
}

/** Undefined for a URL that names another computer, or nothing. */
function pathOfUrl(url: string): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}

/**
 * What the window is told of the file: of one that Liasse sealed for a host, or a host for the applicant, its bytes and
 * last name; of an exported dossier, which may be of any weight, a name under which `chosen` keeps it. Never its path.
 * Nothing is read of what is no plain file, or larger than any that Liasse writes.
 */
export async function readOpenedFile(path: string, chosen: Pick<ChosenFiles, 'add'>): Promise<WindowRequest> {
  const name = basename(path).slice(-255);
  try {
    const { file, kind } = await chosen.add(path);
    if (kind === 'dossier') return { kind: 'open-file', dossier: { file, name } };
    const bytes = await readOutside(path, (opened) => readUpTo(opened, handoverByteLimit + 1));
    if (bytes && bytes.length <= handoverByteLimit) return { kind: 'file', name, bytes };
    return { kind: 'file-refused', code: 'handover-foreign' };
  } catch (error) {
    return { kind: 'file-refused', code: refusals.get(toIssue(error).code) ?? 'handover-unreadable' };
  }
}

/** Who was handed a file is told of it in the words of who was handed one. */
const refusals = new Map<string, Extract<WindowRequest, { kind: 'file-refused' }>['code']>([
  ['file-foreign', 'handover-foreign'],
  ['file-newer', 'handover-newer'],
  ['file-damaged', 'handover-damaged'],
  ['file-too-large', 'file-too-large'],
]);
