import { CircleAlert, CircleCheck } from 'lucide-react';
import { type ChangeEvent, useId, useState } from 'react';
import { checkIban, groupIban, type IbanResult } from '../../core/model/iban.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import { nameOfCountry } from './countries.ts';
import fieldStyles from './field.module.css';
import styles from './iban-check.module.css';

/** A box that finds typing mistakes in an IBAN. What is typed stays in the box: neither stored nor printed. */
export function IbanCheck() {
  const id = useId();
  const [text, setText] = useState('');
  const [left, setLeft] = useState(false);
  const result = checkIban(text);
  // Nobody is corrected while typing: what is wrong is said once the box was left, what is right at once.
  const told = text !== '' && (result.ok || left) ? result : undefined;

  const change = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    const pasted = nativeEvent instanceof InputEvent && nativeEvent.inputType === 'insertFromPaste';
    setText(pasted ? groupIban(target.value) : target.value);
    setLeft(pasted || (left && target.value !== ''));
  };
  const leave = () => {
    setText(groupIban(text));
    setLeft(text !== '');
  };

  return (
    <div className={styles.check}>
      <div>
        <label htmlFor={id} className={fieldStyles.name}>
          <Text id="iban.label" />
        </label>
        <p id={`${id}-hint`} className={fieldStyles.hint}>
          <Text id="iban.hint" />
        </p>
        <input
          id={id}
          type="text"
          className={`${fieldStyles.box} ${styles.iban}`}
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          aria-invalid={told?.ok === false || undefined}
          value={text}
          onChange={change}
          onBlur={leave}
        />
      </div>
      <div role="status" className={styles.status}>
        {told?.ok === true && <Right result={told} />}
        {told?.ok === false && <Wrong result={told} text={text} />}
      </div>
    </div>
  );
}

/** The countries whose accounts end in a RIB: Monaco's banks are in the French system. */
const home = ['FR', 'MC'];

function Right({ result }: { result: IbanResult & { ok: true } }) {
  const language = useLanguage();
  const country = nameOfCountry(language, result.country);
  return (
    <>
      <p className={`${styles.verdict} ${styles.right}`}>
        <CircleCheck aria-hidden size={20} />
        <span>
          <Text id="iban.right" />
        </span>
      </p>
      {!home.includes(result.country) && (
        <p>
          <Text id={result.sepa ? 'iban.foreign' : 'iban.outside'} values={{ country }} />
        </p>
      )}
    </>
  );
}

function Wrong({ result, text }: { result: IbanResult & { ok: false }; text: string }) {
  const { code, groups, typed, expected } = result;
  return (
    <>
      <p className={`${styles.verdict} ${styles.wrong}`}>
        <CircleAlert aria-hidden size={20} />
        <span>
          <Text id={`errors.${code}`} />
        </span>
      </p>
      {code === 'iban-length' && expected !== undefined && (
        <p>
          <Text id="iban.lengths" values={{ position: expected, count: typed }} />
        </p>
      )}
      <Groups groups={groups} text={text} />
    </>
  );
}

/** The groups to read again, as they were typed. */
function Groups({ groups, text }: { groups: readonly number[]; text: string }) {
  const t = useText();
  const language = useLanguage();
  const typed = groupIban(text).split('\u00a0');
  const [only, ...others] = groups;
  if (only === undefined) return null;
  const name = (group: number) => typed[group - 1] ?? '';
  if (others.length === 0)
    return (
      <p>
        <Text id="iban.group" values={{ position: only, name: name(only) }} />
      </p>
    );
  const pieces = groups.map((group) => t('iban.piece', { position: group, name: name(group) }));
  const list = new Intl.ListFormat(language, { type: 'disjunction' }).format(pieces);
  return (
    <p>
      <Text id="iban.groups" values={{ name: list }} />
    </p>
  );
}
