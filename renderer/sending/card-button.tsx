import type { LucideIcon } from 'lucide-react';
import type { MessageKey } from '../../core/i18n/messages.ts';
import { Text } from '../language/language.tsx';
import styles from './card-button.module.css';

/** A button inside a card, for a part of the pack. */
export function CardButton({
  icon: Icon,
  label,
  isBusy,
  onPress,
}: {
  icon: LucideIcon;
  label: MessageKey;
  isBusy: boolean;
  onPress: () => void;
}) {
  return (
    <button type="button" className={styles.button} disabled={isBusy} onClick={onPress}>
      <Icon aria-hidden size={18} />
      <span>
        <Text id={label} />
      </span>
    </button>
  );
}
