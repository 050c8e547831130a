import { CalendarClock, CircleCheck, CircleDashed, Eye } from 'lucide-react';
import type { DossierCard } from '../../core/contract/dossiers.ts';
import { Text, useLanguage } from '../language/language.tsx';
import styles from './standing-line.module.css';
import { tellStanding } from './tell-standing.ts';

const icons = { done: CircleCheck, look: Eye, todo: CircleDashed, wait: CalendarClock };

/** Where a file stands, in words beside the sign and the colour. */
export function StandingLine({ card }: { card: DossierCard }) {
  const { label, values, tone } = tellStanding(card, useLanguage());
  const Icon = icons[tone];
  return (
    <span className={styles.standing} data-tone={tone}>
      <Icon aria-hidden size={18} />
      <span>
        <Text id={label} values={values} />
      </span>
    </span>
  );
}
