import { Text } from '../language/language.tsx';

/** Said on every screen: where the answers stay, and that this is not the Assurance Maladie. */
export function PrivacyLine({ className }: { className?: string | undefined }) {
  return (
    <p className={className}>
      <Text id="frame.privacy" /> · <Text id="frame.notAffiliated" />
    </p>
  );
}
