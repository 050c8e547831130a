import { useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { AppError, type Issue, toIssue } from '../../../core/model/result.ts';
import { scanByteLimit } from '../../../core/model/scan-type.ts';
import { call } from '../../bridge.ts';
import { FieldName } from '../../form/field-frame.tsx';
import { IssueText } from '../../language/issue-text.tsx';
import { Text, useText } from '../../language/language.tsx';
import { DropZone } from '../../pieces/import/drop-zone.tsx';
import { shortenFileName } from '../../pieces/shorten-file-name.ts';

/** Photographs of the proof of posting: kept with the dossier, never printed. */
export function ReceiptPhoto({ id }: { id: string }) {
  const t = useText();
  const { control, getValues, setValue } = useFormContext<DraftDossier>();
  const kept = useWatch({ control, name: 'posting.receipt' }) ?? [];
  const [issue, setIssue] = useState<Issue>();
  const input = useRef<HTMLInputElement>(null);
  const add = async (files: File[]) => {
    setIssue(undefined);
    try {
      for (const file of files) {
        if (file.size > scanByteLimit) throw new AppError('attachment-too-large');
        const bytes = new Uint8Array(await file.arrayBuffer());
        const name = shortenFileName(file.name);
        const photo = await call('signing.photo', { id, ticket: crypto.randomUUID(), name, bytes });
        setValue('posting.receipt', [...(getValues('posting.receipt') ?? []), photo]);
      }
    } catch (error) {
      setIssue(toIssue(error));
    }
  };
  return (
    <div data-path="posting.receipt">
      <p>
        <FieldName path="posting.receipt" />
      </p>
      <DropZone label={t('fields.posting.receipt')} onFiles={(files) => void add(files)} ref={input} />
      <p role="status">
        {issue ? (
          <IssueText issue={issue} />
        ) : (
          <Text id="follow.receiptFiles" values={{ count: kept.length }} />
        )}
      </p>
    </div>
  );
}
