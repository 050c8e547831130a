import { MapPin } from 'lucide-react';
import { useFormContext } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { type SuggestedAddressee, suggestAddressees } from '../../core/rules/suggest-addressee.ts';
import buttons from '../frame/button.module.css';
import { formatDay } from '../language/format-date.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import styles from './addressee-suggestions.module.css';

/** The funds that may be the right one, from an old list: copied on request, and still to be confirmed. */
export function AddresseeSuggestions({ draft }: { draft: DraftDossier }) {
  const form = useFormContext<DraftDossier>();
  const suggestions = suggestAddressees((draft.home?.postcode ?? '').replace(/\s/g, ''));
  if (suggestions.length === 0) return null;

  const use = ({ name, street = '', extra = '', postcode, town }: SuggestedAddressee) =>
    form.setValue(
      'addressee',
      { name, service: '', street, extra, postcode, town, confirmed: false },
      { shouldDirty: true },
    );

  return (
    <section className={styles.suggestions} aria-labelledby="suggestions-title">
      <h2 id="suggestions-title">
        <MapPin aria-hidden size={20} />
        <Text id="suggestion.title" />
      </h2>
      {suggestions.length > 1 && (
        <p>
          <Text id="suggestion.several" />
        </p>
      )}
      <ul className={styles.list}>
        {suggestions.map((suggestion) => (
          <li key={`${suggestion.name} ${suggestion.postcode}`} className={styles.suggestion}>
            <SuggestionText suggestion={suggestion} />
            <UseButton
              name={suggestion.name}
              isUsed={isCopied(draft, suggestion)}
              onUse={() => use(suggestion)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SuggestionText({ suggestion }: { suggestion: SuggestedAddressee }) {
  const language = useLanguage();
  const { name, street, extra, postcode, town, source, date, doubtful } = suggestion;
  return (
    <div>
      <p lang="fr" className={styles.address}>
        <strong>{name}</strong>
        {[street, extra, `${postcode} ${town}`].filter(Boolean).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <p className={styles.source}>
        <Text id="suggestion.source" values={{ source, date: formatDay(language, date) }} />
      </p>
      {doubtful && (
        <p className={styles.doubt}>
          <Text id="suggestion.doubtful" />
        </p>
      )}
    </div>
  );
}

function UseButton({ name, isUsed, onUse }: { name: string; isUsed: boolean; onUse: () => void }) {
  const t = useText();
  return (
    <div role="status" className={styles.use}>
      {isUsed ? (
        <p>
          <Text id="suggestion.used" />
        </p>
      ) : (
        <button
          type="button"
          className={buttons.secondary}
          aria-label={t('suggestion.useNamed', { name })}
          onClick={onUse}
        >
          <Text id="suggestion.use" />
        </button>
      )}
    </div>
  );
}

function isCopied({ addressee }: DraftDossier, { name, postcode, town }: SuggestedAddressee): boolean {
  return addressee?.name === name && addressee.postcode === postcode && addressee.town === town;
}
