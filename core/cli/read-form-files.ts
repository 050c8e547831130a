import { type FormMapping, formMapping } from '../model/form-mapping.ts';
import { AppError } from '../model/result.ts';
import type { BroughtForm } from '../usecase/brought-form.ts';
import { proposeMapping } from '../usecase/propose-mapping.ts';
import { parseJson, readBytes, readText } from './read-dossier.ts';

/** A mapping from its file. Errors: `file-not-found`, `file-unreadable`, `not-json`, `mapping-invalid`. */
export async function readMapping(file: string): Promise<FormMapping> {
  const parsed = formMapping.safeParse(parseJson(await readText(file)));
  if (!parsed.success) throw new AppError('mapping-invalid', parsed.error.issues[0]?.path.join('.') ?? '');
  return parsed.data;
}

/** A form and its mapping; where none is given, what is certain of the one that is proposed. */
export async function readBroughtForm(form: string, mapping: string | undefined): Promise<BroughtForm> {
  const pdf = await readBytes(form);
  return {
    pdf,
    mapping: mapping === undefined ? (await proposeMapping(pdf)).mapping : await readMapping(mapping),
  };
}
