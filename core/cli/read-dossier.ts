import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DraftDossier } from '../model/dossier.ts';
import { AppError } from '../model/result.ts';
import { readDraft } from '../model/validate.ts';
import { paperPorts } from '../node/paper-ports.ts';
import type { PaperPorts } from '../usecase/ports.ts';

const templatesFolder = fileURLToPath(new URL('../../templates', import.meta.url));

/**
 * A dossier from a JSON file, and the ports that find its attachments beside it. Errors: `file-not-found`,
 * `file-unreadable`, `not-json`, and those of `readDraft`.
 */
export async function readDossier(file: string): Promise<{ draft: DraftDossier; ports: PaperPorts }> {
  const draft = readDraft(parseJson(await readText(file)));
  const attachmentsFolder = path.dirname(path.resolve(file));
  return { draft, ports: paperPorts({ templatesFolder, attachmentsFolder }) };
}

/** The text of a file. Errors: `file-not-found`, `file-unreadable`. */
export async function readText(file: string): Promise<string> {
  return (await readBytes(file)).toString('utf8');
}

/** The bytes of a file. Errors: `file-not-found`, `file-unreadable`. */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new AppError(missing ? 'file-not-found' : 'file-unreadable', '', { cause });
  }
}

/** What a JSON file says. Errors: `not-json`. */
export function parseJson(text: string): unknown {
  try {
    // A byte order mark, as Windows editors write it, is not JSON.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // The parser quotes the text around the fault, which may be private: its error is not kept as a cause.
    throw new AppError('not-json');
  }
}
