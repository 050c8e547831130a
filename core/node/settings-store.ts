import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type Language, language } from '../contract/contract.ts';
import { AppError } from '../model/result.ts';
import { Turns } from './take-turns.ts';
import { writeAtomically } from './write-atomically.ts';

const settings = z.strictObject({ language });
export type Settings = z.infer<typeof settings>;

/** The few choices that belong to the app and not to a dossier, in one file. */
export class SettingsStore {
  readonly #file: string;
  readonly #systemLanguages: readonly string[];
  readonly #turns = new Turns();

  /** @param systemLanguages BCP 47 tags, the preferred one first */
  constructor(file: string, systemLanguages: readonly string[]) {
    this.#file = file;
    this.#systemLanguages = systemLanguages;
  }

  /** What was chosen. Nothing chosen yet, or a file that cannot be read: what fits this computer. */
  async read(): Promise<Settings> {
    try {
      return settings.parse(JSON.parse(await readFile(this.#file, 'utf8')));
    } catch {
      return { language: fittingLanguage(this.#systemLanguages) };
    }
  }

  /** Errors: `save-failed`. */
  save(chosen: Settings): Promise<void> {
    return this.#turns.run('settings', async () => {
      try {
        await mkdir(dirname(this.#file), { recursive: true, mode: 0o700 });
        await writeAtomically(this.#file, JSON.stringify(chosen));
      } catch (cause) {
        throw new AppError('save-failed', '', { cause });
      }
    });
  }
}

/** The first language of the person's list that Liasse speaks. */
function fittingLanguage(tags: readonly string[]): Language {
  const codes = tags.map((tag) => language.safeParse(tag.slice(0, 2).toLowerCase()).data);
  return codes.find((code) => code !== undefined) ?? 'en';
}
