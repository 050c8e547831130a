import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MessageKey } from '../../core/i18n/messages.ts';
import type { Values } from '../../core/i18n/translate.ts';
import { Text } from '../language/language.tsx';
import styles from './pack-page.module.css';

/** One thing that is left to do by hand with the pack. */
export function Card({
  icon: Icon,
  title,
  tone,
  children,
}: {
  icon: LucideIcon;
  title: MessageKey;
  tone?: 'missing' | 'warning';
  children: ReactNode;
}) {
  return (
    <section className={styles.card} data-tone={tone} aria-labelledby={`card-${title}`}>
      <h2 id={`card-${title}`}>
        <Icon aria-hidden size={20} />
        <Text id={title} />
      </h2>
      {children}
    </section>
  );
}

export function Point({
  id,
  values = {},
  children,
}: {
  id: MessageKey;
  values?: Values;
  children?: ReactNode;
}) {
  return (
    <li>
      <Text id={id} values={values} />
      {children}
    </li>
  );
}

/** The address to copy, in the lines in which the letter has it. */
export function AddressLines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <p lang="fr" className={styles.address}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
}
