import { MapPin } from 'lucide-react';
import { useContext } from 'react';
import { useFormContext } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { type SuggestedAddressee, suggestAddressees } from '../../core/rules/suggest-addressee.ts';
import buttons from '../frame/button.module.css';
import { formatDay } from '../language/format-date.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import styles from './addressee-suggestions.module.css';
import { RememberedAddresseesContext } from './remembered-addressees.ts';

/**
 * The funds that may be the right one, from an earlier correction or an old list: copied on request, and still to be
 * confirmed. Where there is none, what is known instead, and where to look.
 */
export function AddresseeSuggestions({ draft }: { draft: DraftDossier }) {
  const form = useFormContext<DraftDossier>();
  const remembered = useContext(RememberedAddresseesContext);
  const { addressees, isShared, notListed, isOtherScheme } = suggestAddressees(draft.home ?? {}, remembered);
  if (addressees.length === 0 && !notListed && !isOtherScheme) return null;

  const use = ({ name, service = '', street = '', extra = '', postcode, town }: SuggestedAddressee) =>
    form.setValue(
      'addressee',
      { name, service, street, extra, postcode, town, confirmed: false },
      { shouldDirty: true },
    );

  return (
    <section className={styles.suggestions} aria-labelledby="suggestions-title">
      <h2 id="suggestions-title">
        <MapPin aria-hidden size={20} />
        <Text id={addressees.length > 0 ? 'suggestion.title' : 'suggestion.ownFund'} />
      </h2>
      {isShared && (
        <p>
          <Text id="suggestion.several" />
        </p>
      )}
      {addressees.length > 0 && (
        <ul className={styles.list}>
          {addressees.map((suggestion) => (
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
      )}
      {notListed && (
        <p className={styles.lacking}>
          <Text
            id={addressees.length > 0 ? 'suggestion.oneLacking' : 'suggestion.notListed'}
            values={{ name: notListed }}
          />
        </p>
      )}
      {isOtherScheme && (
        <p>
          <Text id="suggestion.otherScheme" />
        </p>
      )}
    </section>
  );
}

function SuggestionText({ suggestion }: { suggestion: SuggestedAddressee }) {
  const { name, service, street, extra, postcode, town } = suggestion;
  return (
    <div>
      <p lang="fr" className={styles.address}>
        <strong>{name}</strong>
        {[service, street, extra, `${postcode} ${town}`].filter(Boolean).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <p className={styles.source}>
        <Origin suggestion={suggestion} />
      </p>
      {suggestion.origin === 'list' && suggestion.doubtful && (
        <p className={styles.doubt}>
          <Text id="suggestion.doubtful" />
        </p>
      )}
    </div>
  );
}

/** Where an address was read, and when. */
function Origin({ suggestion }: { suggestion: SuggestedAddressee }) {
  const date = formatDay(useLanguage(), suggestion.date);
  return suggestion.origin === 'list' ? (
    <Text id="suggestion.source" values={{ source: suggestion.source, date }} />
  ) : (
    <Text id="suggestion.correction" values={{ date }} />
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
