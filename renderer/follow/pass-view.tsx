import { FileText } from 'lucide-react';
import { useState } from 'react';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { type Issue, toIssue } from '../../core/model/result.ts';
import { sources } from '../../core/rules/sources.ts';
import { call } from '../bridge.ts';
import buttons from '../frame/button.module.css';
import { SourceLine } from '../frame/why.tsx';
import { IssueText } from '../language/issue-text.tsx';
import { Text } from '../language/language.tsx';
import styles from './follow.module.css';

const parts = ['what', 'whom', 'bring', 'ask'] as const;

/** What a PASS is, for whom, what to bring, when to ask for the day of posting; and a sheet for its desk. */
export function PassView({ id, draft }: { id: string; draft: DraftDossier }) {
  const [isBusy, setBusy] = useState(false);
  const [issue, setIssue] = useState<Issue>();
  const openSheet = async () => {
    setBusy(true);
    setIssue(undefined);
    try {
      await call('pack.open', { id, draft, part: { kind: 'pass-sheet' } });
    } catch (error) {
      setIssue(toIssue(error));
    }
    setBusy(false);
  };
  return (
    <>
      {parts.map((part) => (
        <section key={part} className={styles.card} aria-labelledby={`pass-${part}`}>
          <h2 id={`pass-${part}`}>
            <Text id={`pass.${part}.title`} />
          </h2>
          <p>
            <Text id={`pass.${part}`} />
          </p>
          <SourceLine source={part === 'bring' || part === 'ask' ? sources.ownAdvice : sources.passRoute} />
        </section>
      ))}
      <section className={styles.card} aria-labelledby="pass-sheet">
        <h2 id="pass-sheet">
          <Text id="pass.sheet.title" />
        </h2>
        <p>
          <Text id="pass.sheet.text" />
        </p>
        <div>
          <button type="button" className={buttons.secondary} disabled={isBusy} onClick={openSheet}>
            <FileText aria-hidden size={20} />
            <Text id="pass.sheet" />
          </button>
        </div>
        {issue && (
          <p role="alert">
            <IssueText issue={issue} />
          </p>
        )}
      </section>
    </>
  );
}
