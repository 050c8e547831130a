import { useState } from 'react';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { FundLetterKind } from '../../core/model/journey.ts';
import { fundLetterTable } from '../../core/rules/fund-letters.ts';
import { DocumentDrawing } from '../drawings/document-drawing.tsx';
import type { DrawnDocument } from '../drawings/documents.ts';
import { Text } from '../language/language.tsx';
import styles from './follow.module.css';
import { LetterForm, type Received } from './letter-form.tsx';

/** What each letter looks like, lit where it tells which one it is. */
const pictures: Record<FundLetterKind, DrawnDocument> = {
  incomplete: { document: 'cpamLetter', zone: 'request' },
  'birth-certificate': { document: 'birthCertificate' },
  original: { document: 'cpamLetter', zone: 'reference' },
  'waiting-number': { document: 'cpamLetter', zone: 'number' },
  number: { document: 'carteVitale' },
  returned: { document: 'birthCertificate' },
  refusal: { document: 'cpamLetter', zone: 'date' },
};

/** "I received a letter": which one, then its facts; the answer follows from them. */
export function LetterView({
  draft,
  today,
  onReceived,
}: {
  draft: DraftDossier;
  today: IsoDate;
  onReceived: (received: Received) => void;
}) {
  const [kind, setKind] = useState<FundLetterKind>();
  if (kind)
    return (
      <LetterForm
        key={kind}
        kind={kind}
        draft={draft}
        today={today}
        onBack={() => setKind(undefined)}
        onReceived={onReceived}
      />
    );
  return (
    <section aria-labelledby="follow-which">
      <h2 id="follow-which">
        <Text id="follow.which" />
      </h2>
      <ul className={styles.letters}>
        {fundLetterTable.map((row) => (
          <li key={row.kind}>
            <button type="button" className={styles.letter} onClick={() => setKind(row.kind)}>
              <DocumentDrawing {...pictures[row.kind]} />
              <strong>
                <Text id={`letter.${row.kind}`} />
              </strong>
              <span>
                <Text id={`letter.${row.kind}.hint`} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
