import { type ClipboardEvent, useState } from 'react';
import { useController } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { Text } from '../language/language.tsx';
import type { Field } from '../steps/page.ts';
import {
  type DateParts,
  isPartialDate,
  joinDate,
  joinPartialDate,
  readPastedDate,
  splitDate,
} from './date-parts.ts';
import styles from './field.module.css';
import { FieldFrame } from './field-frame.tsx';

const boxes = [
  { part: 'day', label: 'date.day', length: 2, style: styles.two },
  { part: 'month', label: 'date.month', length: 2, style: styles.two },
  { part: 'year', label: 'date.year', length: 4, style: styles.four },
] as const;

/** What people put between the parts of a date: it leads on to the next box. */
const separators: readonly string[] = ['/', '.', '-', ' '];

/** A date as three boxes, because a known date is typed faster and with fewer mistakes than it is picked. */
export function DateField({ field }: { field: Field & { input: 'date' } }) {
  const { field: answer } = useController<DraftDossier>({ name: field.path });
  const stored = typeof answer.value === 'string' ? answer.value : '';
  // What was typed is kept as typed: `1` must not turn into `01` under the fingers of who types `19`.
  const [typed, setTyped] = useState(() => splitDate(stored));
  const [startsPartial, setPartial] = useState(false);
  // What is there says it; only an empty answer leaves it to the box. It may also change from elsewhere.
  const isPartial = stored === '' ? startsPartial : field.partial === true && isPartialDate(stored);
  const join = isPartial ? joinPartialDate : joinDate;
  const parts = join(typed) === stored ? typed : splitDate(stored);
  // A certificate without a day is said to have none: a day that was only forgotten must not pass for it.
  const shown = isPartial ? boxes.filter(({ part }) => part !== 'day') : boxes;

  const change = (next: DateParts) => {
    setTyped(next);
    answer.onChange(join(next));
  };
  const changePartial = (partial: boolean) => {
    setPartial(partial);
    answer.onChange(partial ? joinPartialDate(parts) : joinDate(parts));
    setTyped(parts);
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = readPastedDate(event.clipboardData.getData('text'));
    if (!pasted || isPartial) return;
    event.preventDefault();
    change(pasted);
  };

  return (
    <FieldFrame field={field} group>
      {({ id, 'aria-invalid': invalid }) => (
        <>
          <div className={styles.date}>
            {shown.map(({ part, label, length, style }, index) => (
              <div key={part}>
                <label className={styles.partLabel} htmlFor={index === 0 ? id : `${id}-${part}`}>
                  <Text id={label} />
                </label>
                <input
                  // The answer's own id is on its first box: links to the answer lead there.
                  id={index === 0 ? id : `${id}-${part}`}
                  {...(index === 0 ? { ref: answer.ref } : {})}
                  type="text"
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={length}
                  className={`${styles.box} ${style}`}
                  aria-invalid={invalid}
                  value={parts[part]}
                  onPaste={paste}
                  onKeyDown={(event) => {
                    const next = shown[index + 1];
                    if (!next || parts[part] === '' || !separators.includes(event.key)) return;
                    event.preventDefault();
                    document.getElementById(`${id}-${next.part}`)?.focus();
                  }}
                  onChange={({ target }) => change({ ...parts, [part]: target.value.replace(/\D/g, '') })}
                />
              </div>
            ))}
          </div>
          {field.partial && (
            <div className={`${styles.choice} ${styles.partial}`}>
              <input
                id={`${id}-partial`}
                type="checkbox"
                checked={isPartial}
                onChange={({ target }) => changePartial(target.checked)}
              />
              <label htmlFor={`${id}-partial`}>
                <Text id="date.partial" />
              </label>
            </div>
          )}
        </>
      )}
    </FieldFrame>
  );
}
