import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { pieceIds } from '../../../core/model/piece.ts';
import { readDraft } from '../../../core/model/validate.ts';
import { isAsked } from '../../../core/rules/asked.ts';
import { pages } from '../../../renderer/steps/pages.ts';
import { caseFolder, story } from '../../support/story.ts';
import { storeStory, storeStoryWithScans } from './stored-story.ts';

/** Dossiers in every state, so that every page can be seen empty, half answered and done. */
const kinds = {
  /** The whole story with its scans. */
  complete: undefined,
  empty: () => ({ ...blank, addressee: story().addressee, signing: story().signing }),
  /** Pages that only some people see, empty. */
  emptyBranches: () => ({
    ...blank,
    filing: { kind: 'first', route: 'pass' },
    stay: { kind: 'vls-ts', validation: 'done' },
    ground: { kind: 'insured-spouse' },
    children: { any: 'yes' },
    marriage: { record: 'foreign' },
    housing: { kind: 'third' },
    pass: { hospital: 'Hôpital Nord', town: 'Lille' },
    signing: story().signing,
  }),
  emptyPass: () => ({ ...blank, filing: { kind: 'first', route: 'pass' } }),
  emptySigning: () => ({ ...blank, addressee: story().addressee }),
  emptyComplement: () => ({ ...blank, filing: { kind: 'complement' } }),
  part: () => withoutLastAnswers(story()),
  branches: () => {
    const { addressee: _, ...rest } = story();
    return {
      ...rest,
      filing: { kind: 'first', route: 'pass' },
      children: { any: 'yes', certificates: 'other' },
      marriage: { record: 'foreign', date: '2024-02-29', town: 'Cebu', country: 'PH' },
      housing: { kind: 'third', since: '2026-09-02' },
      host: {
        civility: 'madame',
        birthName: 'Le Gall',
        givenNames: 'Soazig',
        birthDate: '1961',
        birthPlace: { town: 'Auray', country: 'FR' },
      },
      pass: { hospital: 'Hôpital Nord', town: 'Lille' },
    };
  },
  complement: () => readDraft(JSON.parse(readFileSync(join(caseFolder, 'petrovic-milena.json'), 'utf8'))),
  notYet: () => ({
    ...story(),
    stay: { ...story().stay, validation: 'to-do' },
    ground: { kind: 'residence' },
  }),
} satisfies Record<string, (() => DraftDossier) | undefined>;
export type Kind = keyof typeof kinds;

/** Each is named on Home as its kind is here. */
export async function storeEveryKind(data: string): Promise<void> {
  for (const [kind, make] of Object.entries(kinds)) {
    const named = (draft: DraftDossier): DraftDossier => ({
      ...draft,
      applicant: { ...draft.applicant, usageName: kind },
    });
    if (!make) await storeStoryWithScans(data, named);
    else await storeStory(data, () => named({ ...make(), pieces: pieceStates }));
  }
}

const blank = { version: 6 } as const satisfies DraftDossier;

/** One piece in each state; the others are photocopies to add. */
const pieceStates: DraftDossier['pieces'] = {
  ...Object.fromEntries(pieceIds.map((id) => [id, { sendAs: 'by-hand' as const }])),
  passport: { sendAs: 'copy' },
  'birth-certificate': { sendAs: 'original' },
};

/** Every page is begun, and lacks its last required answer. What other pages depend on stays. */
function withoutLastAnswers(draft: DraftDossier): DraftDossier {
  const rest: unknown = structuredClone(draft);
  for (const { step, id, fields } of pages) {
    if (step === 'sending' || id === 'ground') continue;
    const last = fields.filter(({ path, optional }) => !optional && isAsked(draft, path)).at(-1);
    if (last) removeAt(rest, last.path.split('.'));
  }
  return readDraft(rest);
}

function removeAt(group: unknown, [key = '', ...rest]: readonly string[]): void {
  if (typeof group !== 'object' || group === null) return;
  if (rest.length === 0) Reflect.deleteProperty(group, key);
  else removeAt(Reflect.get(group, key), rest);
}
