import { flushSync } from 'react-dom';
import { useFormContext, useWatch } from 'react-hook-form';
import type { MessageKey } from '../../core/i18n/messages.ts';
import type { Values } from '../../core/i18n/translate.ts';
import { isCalendarDay, localDay } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { readPath } from '../../core/model/path.ts';
import { townsOf } from '../../core/rules/towns.ts';
import { formatDay } from '../language/format-date.ts';
import { Text, useLanguage } from '../language/language.tsx';
import type { AnswerPath } from '../steps/page.ts';
import { nameOfCountry } from './countries.ts';
import styles from './field.module.css';
import { focusField } from './field-id.ts';

type Language = ReturnType<typeof useLanguage>;
type OfferRow = {
  /** The answer offered, from what is known already. */
  value: (draft: DraftDossier) => string | undefined;
  label: MessageKey;
  values?: (value: string, language: Language) => Values;
};

/** Answers that are most often the same as another one: offered with one press, never filled in unasked. */
const offers: Partial<Record<AnswerPath, OfferRow>> = {
  'applicant.nationality': {
    value: ({ applicant }) => applicant?.birthPlace?.country,
    label: 'offer.country',
    values: (value, language) => ({ country: nameOfCountry(language, value) }),
  },
  'housing.since': {
    value: ({ stay }) => stay?.enteredOn,
    label: 'offer.entry',
    values: (value, language) => ({ day: formatDay(language, value) }),
  },
  'home.town': {
    value: ({ home }) => (home?.town?.trim() ? undefined : onlyTownOf(home?.postcode)),
    label: 'offer.townOfPostcode',
    values: (town) => ({ town }),
  },
  'signing.place': {
    value: ({ home }) => home?.town,
    label: 'offer.town',
    values: (town) => ({ town }),
  },
  'signing.date': { value: () => localDay(new Date()), label: 'offer.today' },
  'hostSigning.date': { value: () => localDay(new Date()), label: 'offer.today' },
  'posting.on': { value: () => localDay(new Date()), label: 'offer.today' },
};

/** The town that a postcode leaves no choice about. */
function onlyTownOf(postcode = ''): string | undefined {
  const [only, ...others] = townsOf(postcode);
  return others.length === 0 ? only?.name : undefined;
}

export function Offer({ path }: { path: AnswerPath }) {
  const language = useLanguage();
  const form = useFormContext<DraftDossier>();
  const draft = useWatch({ control: form.control });
  const offer = offers[path];
  // What useWatch gives is the draft itself, every key of which is optional anyway.
  const value = offer?.value(draft as DraftDossier);
  const isUseful = value && (!path.endsWith('since') || isCalendarDay(value));
  if (!offer || !isUseful || readPath(draft, path) === value) return null;
  return (
    <button
      type="button"
      className={styles.offer}
      onClick={() => {
        // Shown before the focus is there: a list takes what changes under the focus for typing, and opens.
        flushSync(() => form.setValue(path, value, { shouldDirty: true }));
        // The offer goes away with the press: the focus stays with the answer.
        focusField(path);
      }}
    >
      <Text id={offer.label} values={offer.values?.(value, language) ?? {}} />
    </button>
  );
}
