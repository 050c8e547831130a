import type { Language } from '../../../core/contract/contract.ts';
import { isCalendarDay } from '../../../core/model/date.ts';
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
    birthDate: birthDay(host.birthDate, language),
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

/** With the word that a day takes, and a month or a year alone. */
const words: Record<Language, { day: string; month: string }> = {
  fr: { day: 'le', month: 'en' },
  en: { day: 'on', month: 'in' },
};

function birthDay(date: string | undefined, language: Language): string {
  if (!date) return gap;
  return `${words[language][isCalendarDay(date) ? 'day' : 'month']} ${formatBirthDay(language, date)}`;
}

function fullName({ givenNames, usageName, birthName }: Person): string {
  const name = [givenNames, usageName?.trim() || birthName].map((part) => part?.trim()).filter(Boolean);
  return name.join(' ') || gap;
}
