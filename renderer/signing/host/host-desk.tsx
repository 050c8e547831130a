import { useMemo, useState } from 'react';
import type { IsoDate } from '../../../core/model/date.ts';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import type { Path } from '../../../core/model/path.ts';
import { answerIssues } from '../../../core/rules/answer-issues.ts';
import type { SignaturePlace } from '../../../core/rules/signatures.ts';
import { AnswerNames } from '../../language/answer-names.ts';
import { Text } from '../../language/language.tsx';
import { issuesAt } from '../../steps/answers.ts';
import { ActualSheet } from '../actual-sheet.tsx';
import type { InkPlace } from '../ink-place.ts';
import desk from '../sign-desk.module.css';
import { SignForm } from '../sign-form.tsx';
import { useSigningSheets } from '../use-signing-sheets.ts';
import { Declaration } from './declaration.tsx';
import styles from './host.module.css';
import { addressFields, hostNames, hostOf, identityFields, sinceField } from './host-fields.ts';
import { Penalty } from './penalty.tsx';

const documents = ['hosting-attestation'] as const;
const place: SignaturePlace = { document: 'hosting-attestation', signer: 'host' };

/** What the host declares, what the law says of it, the sheet itself, and where to sign: nothing else. */
export function HostDesk({
  id,
  ink,
  draft,
  today,
  onSigned,
}: {
  id: string;
  /** What keeps the picture of a signature. */
  ink: InkPlace;
  draft: DraftDossier;
  today: IsoDate;
  onSigned: () => void;
}) {
  const [wrong, setWrong] = useState<readonly Path[]>([]);
  const sheets = useSigningSheets(id, draft, documents);
  const sheet = sheets.sheets.get('hosting-attestation');
  const names = useMemo(() => hostNames(draft), [draft]);
  const check = () => {
    const asked = [...identityFields(hostOf(draft)), ...addressFields, sinceField].map(({ path }) => path);
    const found = issuesAt(asked, answerIssues(draft, today));
    setWrong(found.map(({ at }) => at));
    return found;
  };
  return (
    <AnswerNames value={names}>
      <div className={desk.before}>
        <p className={styles.lead}>
          <Text id="hosting.lead" />
        </p>
        <Declaration draft={draft} wrong={wrong} />
        <Penalty />
      </div>
      <div className={desk.sheet}>
        <ActualSheet
          document="hosting-attestation"
          signer="host"
          sheet={sheet}
          isFresh={sheets.isFresh}
          failed={sheets.failed}
        />
      </div>
      <div className={desk.after}>
        <h2>
          <Text id="hosting.sign" />
        </h2>
        <SignForm
          id={id}
          ink={ink}
          draft={draft}
          today={today}
          place={place}
          sheet={sheet}
          isFresh={sheets.isFresh}
          check={check}
          onSigned={onSigned}
        />
      </div>
    </AnswerNames>
  );
}
