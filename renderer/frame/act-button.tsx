import type { LucideIcon } from 'lucide-react';
import type { MessageKey } from '../../core/i18n/messages.ts';
import { Text } from '../language/language.tsx';
import buttons from './button.module.css';

/** One of several things that can be done with what stands above it. */
export function ActButton({
  icon: Icon,
  label,
  name,
  look = 'plain',
  onUse,
}: {
  icon: LucideIcon;
  label: MessageKey;
  /** The same with what it is done to, for who hears one button after the other. */
  name: string;
  look?: 'primary' | 'secondary' | 'plain';
  onUse: () => void;
}) {
  return (
    <button type="button" className={buttons[look]} aria-label={name} onClick={onUse}>
      <Icon aria-hidden size={look === 'plain' ? 18 : 20} />
      <Text id={label} />
    </button>
  );
}
