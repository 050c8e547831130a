import { useId, useState } from 'react';
import type { SigningSheet } from '../../../core/contract/signing.ts';
import fields from '../../form/field.module.css';
import buttons from '../../frame/button.module.css';
import { Text } from '../../language/language.tsx';
import signing from '../signing.module.css';
import styles from './photo.module.css';
import { isSameCode } from './text-code.ts';

/** The code at the foot of the photographed sheet, typed by who has it before their eyes. */
export function CodeCheck({
  sheet,
  isChecked,
  onCompared,
}: {
  sheet: SigningSheet;
  isChecked: boolean;
  onCompared: (isSame: boolean) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState(isChecked ? sheet.code : '');
  const [isWrong, setWrong] = useState(false);
  const compare = () => {
    const isSame = isSameCode(typed, sheet.code);
    setWrong(!isSame);
    onCompared(isSame);
  };
  return (
    <div>
      <label htmlFor={id} className={fields.label}>
        <Text id="sign.photo.code" />
      </label>
      <p id={`${id}-hint`} className={signing.meaning}>
        <Text id="sign.photo.code.hint" />
      </p>
      <div className={styles.codeLine}>
        <input
          id={id}
          type="text"
          className={`${fields.box} ${styles.codeBox}`}
          value={typed}
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={isWrong || undefined}
          aria-describedby={`${id}-hint ${id}-said`}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            compare();
          }}
        />
        <button type="button" className={buttons.secondary} onClick={compare}>
          <Text id="sign.photo.compare" />
        </button>
      </div>
      <p id={`${id}-said`} role="status" className={isWrong ? signing.wrong : signing.right}>
        {isWrong && <Text id="sign.photo.other" />}
        {!isWrong && isChecked && <Text id="sign.photo.same" />}
      </p>
    </div>
  );
}
