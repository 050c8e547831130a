import { CircleAlert } from 'lucide-react';
import { useFormContext } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { IssueText } from '../language/issue-text.tsx';
import type { Field } from '../steps/page.ts';
import styles from './field.module.css';
import { FieldName } from './field-frame.tsx';
import { fieldId } from './field-id.ts';

/** A box to tick, its label beside it. */
export function ConfirmField({ field }: { field: Field }) {
  const { register, getFieldState, formState } = useFormContext<DraftDossier>();
  const code = getFieldState(field.path, formState).error?.message;
  const id = fieldId(field.path);
  return (
    <div className={code ? `${styles.field} ${styles.wrong}` : styles.field} data-path={field.path}>
      {code && (
        <p className={styles.error} id={`${id}-error`}>
          <CircleAlert aria-hidden className={styles.errorIcon} />
          <span>
            <IssueText issue={{ code, at: field.path }} />
          </span>
        </p>
      )}
      <label className={styles.choice}>
        <input
          {...register(field.path)}
          id={id}
          type="checkbox"
          aria-invalid={code ? true : undefined}
          aria-describedby={code ? `${id}-error` : undefined}
        />
        <span>
          <FieldName path={field.path} />
        </span>
      </label>
    </div>
  );
}
