import { useFormContext } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Field } from '../steps/page.ts';
import styles from './field.module.css';
import { FieldFrame } from './field-frame.tsx';

export function TextField({ field }: { field: Field & { input: 'text' } }) {
  const { register } = useFormContext<DraftDossier>();
  return (
    <FieldFrame field={field}>
      {(control) => (
        <input
          {...register(field.path)}
          {...control}
          type="text"
          className={`${styles.box} ${styles[field.size ?? 'long']}`}
          inputMode={field.keyboard ?? 'text'}
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </FieldFrame>
  );
}
