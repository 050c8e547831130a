import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { MessageKey } from '../../core/i18n/messages.ts';
import { addMonths, isCalendarDay } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { groupNir } from '../../core/model/identifiers.ts';
import { sources } from '../../core/rules/sources.ts';
import buttons from '../frame/button.module.css';
import { SourceLine } from '../frame/why.tsx';
import { formatDay } from '../language/format-date.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import styles from './follow.module.css';
import { maskNumber } from './mask-number.ts';

/** The two numbers, hidden until one asks to see them, and what each allows. */
export function NumbersView({ draft, onLetter }: { draft: DraftDossier; onLetter: () => void }) {
  const language = useLanguage();
  const { waitingNumber } = draft.filing ?? {};
  const { number, waitingSince = '', numberSince = '' } = draft.journey ?? {};
  const until = isCalendarDay(waitingSince) ? formatDay(language, addMonths(waitingSince, 9)) : '';
  return (
    <>
      <p className={styles.quiet}>
        <Text id="numbers.intro" />
      </p>
      <NumberCard title="numbers.waiting" number={waitingNumber} since={waitingSince}>
        <p>
          <Text id="numbers.waitingAllows" />
        </p>
        {until && (
          <p>
            <Text id="numbers.until" values={{ date: until }} />
          </p>
        )}
        <p>
          <Text id="numbers.waitingNot" />
        </p>
        <SourceLine source={sources.carteVitale} />
      </NumberCard>
      <NumberCard title="numbers.permanent" number={number} since={numberSince}>
        <p>
          <Text id="numbers.permanentAllows" />
        </p>
        <SourceLine source={sources.carteVitale} />
      </NumberCard>
      <div>
        <button type="button" className={buttons.secondary} onClick={onLetter}>
          <Text id="numbers.note" />
        </button>
      </div>
    </>
  );
}

function NumberCard({
  title,
  number,
  since,
  children,
}: {
  title: MessageKey;
  number: string | undefined;
  since: string;
  children: React.ReactNode;
}) {
  const t = useText();
  const language = useLanguage();
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <section className={styles.card} aria-label={t(title)}>
      <h2>
        <Text id={title} />
      </h2>
      {number ? (
        <>
          <p className={styles.number}>{isShown ? groupNir(number) : maskNumber(number)}</p>
          {isCalendarDay(since) && (
            <p className={styles.quiet}>
              <Text id="numbers.since" values={{ date: formatDay(language, since) }} />
            </p>
          )}
          <div>
            <button
              type="button"
              className={buttons.plain}
              aria-pressed={isShown}
              onClick={() => setShown(!isShown)}
            >
              <Icon aria-hidden size={18} />
              <Text id={isShown ? 'numbers.hide' : 'numbers.show'} />
            </button>
          </div>
        </>
      ) : (
        <p className={styles.quiet}>
          <Text id="numbers.none" />
        </p>
      )}
      {children}
    </section>
  );
}
