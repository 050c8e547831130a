import { Check } from 'lucide-react';
import type { MessageKey } from '../../core/i18n/messages.ts';
import { SourceLine, Unfold } from '../frame/why.tsx';
import { Text } from '../language/language.tsx';
import styles from './case-page.module.css';

const conditions: readonly MessageKey[] = [
  'case.spouse',
  'case.nationality',
  'case.marriage',
  'case.visa',
  'case.hosting',
  'case.first',
];

const otherwise: readonly MessageKey[] = [
  'case.otherVisa',
  'case.otherCase',
  'case.otherNumber',
  'case.otherHelp',
  'case.otherCare',
];

/** Says plainly which case is handled, and what to do in another one. It asks nothing. */
export function CasePage() {
  return (
    <div className={styles.page}>
      <ul className={styles.conditions}>
        {conditions.map((id) => (
          <li key={id}>
            <Check aria-hidden size={20} className={styles.tick} />
            <span>
              <Text id={id} />
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.yes}>
        <Text id="case.yes" />
      </p>
      <div>
        <Unfold title="case.otherwise">
          <ul className={styles.others}>
            {otherwise.map((id) => (
              <li key={id}>
                <Text id={id} />
              </li>
            ))}
          </ul>
        </Unfold>
        <Unfold title="case.rights">
          <p>
            <Text id="case.own" />
          </p>
          <p>
            <Text id="case.noWait" />
          </p>
          <SourceLine source="familyMember" />
        </Unfold>
      </div>
    </div>
  );
}
