import { CircleAlert, TriangleAlert } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import { useFormContext } from 'react-hook-form';
import { isMessageKey } from '../../core/i18n/messages.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { IssueText } from '../language/issue-text.tsx';
import { Text } from '../language/language.tsx';
import { SheetIssues } from '../preview/sheet-issues.ts';
import type { Field } from '../steps/page.ts';
import styles from './field.module.css';
import { fieldId } from './field-id.ts';
import { Offer } from './offer.tsx';

/** What surrounds the control of a field: ids that tie label, hint and error to it. */
type Described = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

/** The id of what names a field. */
export const labelId = (path: Field['path']) => `${fieldId(path)}-label`;

/**
 * A question: label, help, what is wrong, then the control. `group` is for controls of several boxes, whose
 * label is a legend.
 */
export function FieldFrame({
  field,
  group = false,
  children,
}: {
  field: Field;
  group?: boolean;
  children: (control: Described) => ReactNode;
}) {
  const { path, optional } = field;
  const id = fieldId(path);
  const named: string = field.label ?? `fields.${path}`;
  const hint = `${named}.hint`;
  const { error, unfit } = useFieldTroubles(path);
  const describedBy = [isMessageKey(hint) && `${id}-hint`, error && `${id}-error`, unfit && `${id}-sheet`];
  const control: Described = {
    id,
    'aria-describedby': describedBy.filter(Boolean).join(' ') || undefined,
    'aria-invalid': error ? true : undefined,
  };
  const label = (
    <>
      <span className={styles.name}>
        {field.label ? <Text id={field.label} /> : <FieldName path={path} />}
      </span>
      {optional && (
        <span className={styles.optional}>
          {' '}
          <Text id="frame.optional" />
        </span>
      )}
    </>
  );
  const around = (
    <>
      {isMessageKey(hint) && (
        <p className={styles.hint} id={`${id}-hint`}>
          <Text id={hint} />
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          <CircleAlert aria-hidden className={styles.errorIcon} />
          <span>{error}</span>
        </p>
      )}
      {children(control)}
      {unfit && (
        // Under the box: what is told while typing must not move what is typed.
        <p className={styles.unfit} id={`${id}-sheet`} role="status">
          <TriangleAlert aria-hidden className={styles.errorIcon} />
          <span>{unfit}</span>
        </p>
      )}
      <Offer path={path} />
    </>
  );
  const className = error ? `${styles.field} ${styles.wrong}` : styles.field;
  if (group)
    return (
      <fieldset className={className} data-path={path} aria-describedby={control['aria-describedby']}>
        <legend className={styles.label}>{label}</legend>
        {around}
      </fieldset>
    );
  return (
    <div className={className} data-path={path}>
      <label className={styles.label} htmlFor={id} id={labelId(path)}>
        {label}
      </label>
      {around}
    </div>
  );
}

export function FieldName({ path }: { path: string }) {
  const key = `fields.${path}`;
  return isMessageKey(key) ? <Text id={key} /> : path;
}

/** What Continue found, in the words of the summary; and what the sheet says does not fit. */
function useFieldTroubles(path: Field['path']): { error: ReactNode; unfit: ReactNode } {
  const { getFieldState, formState } = useFormContext<DraftDossier>();
  const code = getFieldState(path, formState).error?.message;
  const sheetIssue = useContext(SheetIssues).find(({ at }) => at === path);
  return {
    error: code && <IssueText issue={{ code, at: path }} />,
    unfit: sheetIssue && <IssueText issue={sheetIssue} />,
  };
}
