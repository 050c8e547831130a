import { Printer } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import buttons from '../frame/button.module.css';
import { Text } from '../language/language.tsx';
import styles from './print-options.module.css';

/** A few pages of the pack alone: one that came out badly, or the rest of them after a paper jam. */
export function PrintAgain({
  pages,
  isBusy,
  onOpen,
  onPrint,
}: {
  pages: number;
  isBusy: boolean;
  onOpen: (from: number, to: number) => void;
  onPrint: ((from: number, to: number) => void) | undefined;
}) {
  const id = useId();
  const [from, setFrom] = useState('1');
  const [to, setTo] = useState(String(pages));
  const [isWrong, setWrong] = useState(false);
  const take = (use: (from: number, to: number) => void) => {
    const [first, last] = [Number(from), Number(to)];
    const isRange = Number.isInteger(first) && Number.isInteger(last) && first >= 1 && first <= last;
    setWrong(!isRange || last > pages);
    if (isRange && last <= pages) use(first, last);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(onOpen);
  };
  const box = (label: 'pack.again.from' | 'pack.again.to', value: string, set: (text: string) => void) => (
    <label>
      <Text id={label} />
      <input
        type="text"
        inputMode="numeric"
        className={styles.number}
        value={value}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => set(target.value.trim())}
      />
    </label>
  );
  return (
    <form onSubmit={submit} noValidate>
      <p>
        <Text id="pack.again.text" values={{ pages }} />
      </p>
      <div className={styles.range}>
        {box('pack.again.from', from, setFrom)}
        {box('pack.again.to', to, setTo)}
        <button type="submit" className={buttons.secondary} disabled={isBusy}>
          <Printer aria-hidden size={20} />
          <Text id="pack.again.open" />
        </button>
        {onPrint && (
          <button type="button" className={buttons.secondary} disabled={isBusy} onClick={() => take(onPrint)}>
            <Printer aria-hidden size={20} />
            <Text id="pack.again.dialog" />
          </button>
        )}
      </div>
      <p id={`${id}-wrong`} role="alert" className={isWrong ? styles.wrong : 'visually-hidden'}>
        {isWrong && <Text id="pack.again.wrong" values={{ pages }} />}
      </p>
    </form>
  );
}
