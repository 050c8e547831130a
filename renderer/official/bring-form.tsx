import { useRef } from 'react';
import type { BroughtReading } from '../../core/contract/forms.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { OfficialForm } from '../../core/model/official-form.ts';
import { call } from '../bridge.ts';
import { IssueText } from '../language/issue-text.tsx';
import { Text, useText } from '../language/language.tsx';
import { DropZone } from '../pieces/import/drop-zone.tsx';
import { useReading } from '../signing/use-reading.ts';
import styles from './form-page.module.css';
import { CopySheet } from './save-form.tsx';

/** Where the PDF is dropped or chosen; what is wrong with one that cannot be used, and what to do then. */
export function BringForm({
  id,
  draft,
  own,
  onBrought,
}: {
  id: string;
  draft: DraftDossier;
  own: OfficialForm | undefined;
  onBrought: (brought: BroughtReading & { path: string; name: string }) => void;
}) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const { isReading, issue, read } = useReading();
  const bring = async ([file]: File[]) => {
    if (!file) return;
    const brought = await read(file, ({ ticket, name, bytes }) =>
      call('form.bring', { id, ticket, name, bytes, ...(own ? { mapping: own.mapping } : {}) }),
    );
    if (brought) onBrought(brought);
  };
  return (
    <div className={styles.bring}>
      <DropZone
        label={t('form.chooseNamed')}
        words={{ choose: own ? 'form.chooseOther' : 'form.choose', drop: 'form.drop' }}
        onFiles={(files) => void bring(files)}
        ref={input}
      />
      <p role="status" className={isReading ? styles.quiet : 'visually-hidden'}>
        {isReading && <Text id="form.reading" />}
      </p>
      {issue && (
        <div role="alert" className={styles.refused}>
          <p>
            <strong>
              <Text id="form.refused" />
            </strong>{' '}
            <IssueText issue={issue} />
          </p>
        </div>
      )}
      {issue && <CopySheet id={id} draft={draft} />}
      {!own && (
        <p className={styles.quiet}>
          <Text id="form.where" />
        </p>
      )}
    </div>
  );
}
