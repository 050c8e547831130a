import type { Field } from '../steps/page.ts';
import { ChoiceField, ChoicesField } from './choice-field.tsx';
import { ConfirmField } from './confirm-field.tsx';
import { CountryField } from './country-field.tsx';
import { DateField } from './date-field.tsx';
import styles from './field.module.css';
import { TextField } from './text-field.tsx';
import { TownField } from './town-field.tsx';

/** The fields of a page as the table describes them. A field `beside` shares the line of the one before it. */
export function FieldList({ fields }: { fields: readonly Field[] }) {
  const lines: Field[][] = [];
  for (const field of fields) {
    const last = lines.at(-1);
    if (last && 'beside' in field && field.beside) last.push(field);
    else lines.push([field]);
  }
  return lines.map((line) => (
    <div key={line[0]?.path} className={styles.line}>
      {line.map((field) => (
        <AnyField key={field.path} field={field} />
      ))}
    </div>
  ));
}

function AnyField({ field }: { field: Field }) {
  switch (field.input) {
    case 'text':
      return <TextField field={field} />;
    case 'town':
      return <TownField field={field} />;
    case 'date':
      return <DateField field={field} />;
    case 'country':
      return <CountryField field={field} />;
    case 'choice':
      return <ChoiceField field={field} />;
    case 'choices':
      return <ChoicesField field={field} />;
    case 'confirm':
      return <ConfirmField field={field} />;
  }
}
