import { type HardDrive, KeyRound, LaptopMinimalCheck, TimerReset, TriangleAlert } from 'lucide-react';
import type { ProtectionKind } from '../../../core/contract/protection.ts';
import { Text } from '../../language/language.tsx';

const icons = {
  keystore: LaptopMinimalCheck,
  passphrase: KeyRound,
  both: KeyRound,
  none: TriangleAlert,
  memory: TimerReset,
} satisfies Record<ProtectionKind, typeof HardDrive>;

/** What keeps a dossier from others, in words beside a sign. */
export function ProtectionLine({ kind }: { kind: ProtectionKind }) {
  const Icon = icons[kind];
  return (
    <>
      <Icon aria-hidden size={16} />
      <Text id={`storage.is.${kind}`} />
    </>
  );
}
