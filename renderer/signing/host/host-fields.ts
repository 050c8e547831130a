import type { MessageKey } from '../../../core/i18n/messages.ts';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { answers } from '../../../core/rules/asked.ts';
import { civilities } from '../../steps/choices.ts';
import type { Field } from '../../steps/page.ts';

/** The person who signs the attestation: a third person who hosts both, or the spouse. */
export function hostOf(draft: DraftDossier): 'host' | 'spouse' {
  return answers('housing.kind', 'third')(draft) ? 'host' : 'spouse';
}

/** What the host is, asked of the host. */
export function identityFields(person: 'host' | 'spouse'): readonly Field[] {
  return [
    { path: `${person}.civility`, input: 'choice', choices: civilities, label: 'hosting.civility' },
    { path: `${person}.givenNames`, input: 'text', optional: true, label: 'hosting.givenNames' },
    { path: `${person}.birthName`, input: 'text', label: 'hosting.birthName' },
    { path: `${person}.usageName`, input: 'text', optional: true, label: 'hosting.usageName' },
    { path: `${person}.birthDate`, input: 'date', partial: true, label: 'hosting.birthDate' },
    { path: `${person}.birthPlace.town`, input: 'text', label: 'hosting.birthTown' },
    { path: `${person}.birthPlace.country`, input: 'country', past: true, label: 'hosting.birthCountry' },
  ];
}

export const addressFields: readonly Field[] = [
  { path: 'home.street', input: 'text', label: 'hosting.street' },
  { path: 'home.flat', input: 'text', optional: true, label: 'hosting.flat' },
  { path: 'home.building', input: 'text', optional: true, label: 'hosting.building' },
  { path: 'home.place', input: 'text', optional: true, label: 'hosting.place' },
  { path: 'home.postcode', input: 'text', size: 'short', keyboard: 'numeric', label: 'hosting.postcode' },
  { path: 'home.town', input: 'text', beside: true, label: 'hosting.town' },
];

export const sinceField: Field = { path: 'housing.since', input: 'date', label: 'hosting.since' };

/** What every answer is called here, for the sentences about what is wrong. */
export function hostNames(draft: DraftDossier): ReadonlyMap<string, MessageKey> {
  const fields = [...identityFields(hostOf(draft)), ...addressFields, sinceField];
  const named = fields.flatMap(({ path, label }): [string, MessageKey][] => (label ? [[path, label]] : []));
  return new Map([
    ...named,
    ['housing.since', 'hosting.sinceDay'],
    ['hostSigning.place', 'hosting.signPlace'],
    ['hostSigning.date', 'hosting.signDate'],
  ]);
}
