import type { Language } from '../../../core/contract/contract.ts';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { nameOfCountry } from '../../form/countries.ts';
import { formatBirthDay } from '../../language/format-date.ts';
import { hostOf } from './host-fields.ts';

type Person = NonNullable<DraftDossier['spouse'] | DraftDossier['applicant']>;

/** The parts of the sentence that the host attests, from the answers; an answer that is missing is a gap. */
export function sentenceValues(draft: DraftDossier, language: Language) {
  const host = draft[hostOf(draft)] ?? {};
  const { applicant = {}, spouse = {}, home = {} } = draft;
  return {
    kind: hostOf(draft) === 'host' ? 'third' : 'spouse',
    host: fullName(host),
    hostGender: host.civility ?? 'other',
    birthDate: host.birthDate ? formatBirthDay(language, host.birthDate) : gap,
    birthTown: host.birthPlace?.town?.trim() || gap,
    birthCountry: host.birthPlace?.country ? nameOfCountry(language, host.birthPlace.country) : gap,
    applicant: fullName(applicant),
    spouse: fullName(spouse),
    address:
      [
        home.flat,
        home.building,
        home.street,
        home.place,
        [home.postcode, home.town].filter(Boolean).join(' '),
      ]
        .map((line) => line?.trim())
        .filter(Boolean)
        .join(', ') || gap,
  };
}

const gap = '…';

function fullName({ givenNames, usageName, birthName }: Person): string {
  const name = [givenNames, usageName?.trim() || birthName].map((part) => part?.trim()).filter(Boolean);
  return name.join(' ') || gap;
}
