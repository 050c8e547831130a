import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type Theme, theme } from '../contract/app.ts';
import { type Language, language } from '../contract/contract.ts';
import { type RememberedProtection, rememberedProtection } from '../contract/protection.ts';
import {
  departementCode,
  type RememberedAddressee,
  type RememberedAddressees,
  rememberedAddressee,
} from '../model/remembered-addressee.ts';
import { AppError } from '../model/result.ts';
import { Turns } from './take-turns.ts';
import { writeAtomically } from './write-atomically.ts';

/** What can be read of each key is kept, whatever the other ones say; a key that is not known is left alone. */
const stored = z.object({
  language: language.optional().catch(undefined),
  theme: theme.optional().catch(undefined),
  protection: rememberedProtection.optional().catch(undefined),
  addressees: z.record(z.string(), z.unknown()).catch({}).transform(readAddressees),
});
type Stored = z.infer<typeof stored>;

export type Settings = Stored & { language: Language; theme: Theme };

/** The few things that belong to the app and not to a dossier, in one file. */
export class SettingsStore {
  readonly #file: string;
  readonly #systemLanguages: readonly string[];
  readonly #turns = new Turns();

  /** @param systemLanguages BCP 47 tags, the preferred one first */
  constructor(file: string, systemLanguages: readonly string[]) {
    this.#file = file;
    this.#systemLanguages = systemLanguages;
  }

  /**
   * What was kept. Where nothing was, or cannot be read: the language that fits this computer, its colours, no
   * addresses.
   */
  async read(): Promise<Settings> {
    const { language, theme, ...others } = await this.#readFile();
    return {
      ...others,
      language: language ?? fittingLanguage(this.#systemLanguages),
      theme: theme ?? 'system',
    };
  }

  /** Errors: `save-failed`. */
  saveLanguage(language: Language): Promise<void> {
    return this.#change((before) => ({ ...before, language }));
  }

  /** Errors: `save-failed`. */
  saveTheme(theme: Theme): Promise<void> {
    return this.#change((before) => ({ ...before, theme }));
  }

  /** What new dossiers get where the system has no key store. Errors: `save-failed`. */
  rememberProtection(protection: RememberedProtection | undefined): Promise<void> {
    return this.#change((before) => ({ ...before, protection }));
  }

  /**
   * Keeps the address of the fund of a département in the place of the one kept before.
   * Errors: `save-failed`.
   */
  rememberAddressee(departement: string, addressee: RememberedAddressee): Promise<void> {
    return this.#change((before) => ({
      ...before,
      addressees: { ...before.addressees, [departement]: addressee },
    }));
  }

  #change(change: (before: Stored) => Stored): Promise<void> {
    return this.#turns.run('settings', async () => {
      try {
        const changed = change(await this.#readFile());
        await mkdir(dirname(this.#file), { recursive: true, mode: 0o700 });
        await writeAtomically(this.#file, JSON.stringify(changed));
      } catch (cause) {
        throw new AppError('save-failed', '', { cause });
      }
    });
  }

  async #readFile(): Promise<Stored> {
    try {
      return stored.parse(JSON.parse(await readFile(this.#file, 'utf8')));
    } catch {
      return { addressees: {} };
    }
  }
}

/** The addresses that are whole, without those that are not. */
function readAddressees(entries: Record<string, unknown>): RememberedAddressees {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([departement, value]) => {
      const addressee = rememberedAddressee.safeParse(value).data;
      return addressee && departementCode.safeParse(departement).success ? [[departement, addressee]] : [];
    }),
  );
}

/** The first language of the person's list that Liasse speaks. */
function fittingLanguage(tags: readonly string[]): Language {
  const codes = tags.map((tag) => language.safeParse(tag.slice(0, 2).toLowerCase()).data);
  return codes.find((code) => code !== undefined) ?? 'en';
}
