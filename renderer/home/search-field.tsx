import { Search } from 'lucide-react';
import { useId } from 'react';
import fields from '../form/field.module.css';
import { Text } from '../language/language.tsx';
import styles from './cards.module.css';

/** Finds a dossier among those of this computer. `found`: how many, said to who cannot see the cards. */
export function SearchField({
  value,
  found,
  onChange,
}: {
  value: string;
  found: number;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className={styles.search}>
      <label htmlFor={id}>
        <Search aria-hidden size={18} />
        <Text id="home.search" />
      </label>
      <input
        id={id}
        type="search"
        className={fields.box}
        value={value}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => onChange(target.value)}
      />
      <p role="status" className={value && found === 0 ? undefined : 'visually-hidden'}>
        {value && <Text id="home.found" values={{ count: found }} />}
      </p>
    </div>
  );
}
