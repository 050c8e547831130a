import { PenLine, Printer } from 'lucide-react';
import type { PackReport } from '../../core/contract/papers.ts';
import { signerNames } from '../../core/model/signature.ts';
import { Text, useText } from '../language/language.tsx';
import { Card } from './card.tsx';
import { CardButton } from './card-button.tsx';
import { documentNameKey } from './document-note.ts';
import styles from './pack-page.module.css';
import type { PackActions } from './use-pack-actions.ts';
import { useSignerName } from './use-signer-name.ts';

/** Who signs what, in the colour of the flags on the strip, and the pages of each person alone. */
export function SignCard({
  report,
  actions,
  onSign,
}: {
  report: PackReport;
  actions: PackActions;
  onSign: () => void;
}) {
  const t = useText();
  const nameOf = useSignerName();
  return (
    <Card icon={PenLine} title="pack.signTitle">
      <ul className={styles.signers}>
        {signerNames.map((signer) => {
          const signed = report.documents.filter(({ signers }) => signers.includes(signer));
          if (signed.length === 0) return null;
          const documents = signed.map(({ id }) => t(documentNameKey(id))).join(', ');
          return (
            <li key={signer}>
              <span className={styles.swatch} data-signer={signer} aria-hidden />
              <div className={styles.signer}>
                <span>
                  <Text id="pack.sign.line" values={{ signer: nameOf(signer), documents }} />
                </span>
                <CardButton
                  icon={Printer}
                  label={signer === 'applicant' ? 'pack.sign.yours' : 'pack.sign.theirs'}
                  isBusy={actions.isBusy}
                  onPress={() => actions.open({ kind: 'signatures', signer })}
                />
              </div>
            </li>
          );
        })}
      </ul>
      {report.blockers.length > 0 ? (
        <p>
          <Text id="pack.sign.draft" />
        </p>
      ) : (
        <p className={styles.quiet}>
          <Text id="pack.sign.pen" />
        </p>
      )}
      <CardButton icon={PenLine} label="pack.sign.go" isBusy={false} onPress={onSign} />
    </Card>
  );
}
