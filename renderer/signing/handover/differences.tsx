import { Eye } from 'lucide-react';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { fieldLabelKey } from '../../../core/i18n/describe-issue.ts';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import type { Path } from '../../../core/model/path.ts';
import type { Signature } from '../../../core/model/signature.ts';
import {
  type Difference,
  differences,
  hostSignaturePath,
  mergeAnswer,
  type ReceivedAnswer,
} from '../../../core/rules/handover.ts';
import buttons from '../../frame/button.module.css';
import { formatDay } from '../../language/format-date.ts';
import { Text, useLanguage, useText } from '../../language/language.tsx';
import { readAnswer } from '../../sending/answer-text.ts';
import type { Field } from '../../steps/page.ts';
import { pages } from '../../steps/pages.ts';
import { SignedSheetDialog } from '../signed-sheet-dialog.tsx';
import { Warning } from '../warning.tsx';
import styles from './handover.module.css';

type Choice = 'before' | 'after';

/** What the host changed, each line kept or taken by itself; nothing is chosen beforehand. */
export function Differences({
  id,
  draft,
  answer,
  onMerge,
}: {
  id: string;
  draft: DraftDossier;
  answer: ReceivedAnswer;
  onMerge: (accepted: readonly Path[]) => void;
}) {
  const [chosen, setChosen] = useState<ReadonlyMap<Path, Choice>>(new Map());
  const [isTold, setTold] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const found = differences(draft, answer);
  const isSigned = found.some(({ path }) => path === hostSignaturePath);
  const [isShown, setShown] = useState(false);
  /** The dossier with all of the answer, which is the text that the host has signed. */
  const whole = useMemo(
    () =>
      mergeAnswer(
        draft,
        answer,
        differences(draft, answer).map(({ path }) => path),
      ),
    [draft, answer],
  );
  const open = found.filter(({ path }) => !chosen.has(path));
  const takesSignature = chosen.get(hostSignaturePath) === 'after';
  const isRefused = found.some(({ path }) => path !== hostSignaturePath && chosen.get(path) === 'before');
  const merge = (event: FormEvent) => {
    event.preventDefault();
    setTold(open.length > 0);
    if (open.length === 0)
      return onMerge(found.map(({ path }) => path).filter((path) => chosen.get(path) === 'after'));
    form.current?.querySelector<HTMLInputElement>(`[name="${open[0]?.path}"]`)?.focus();
  };
  return (
    <form ref={form} noValidate onSubmit={merge} className={styles.form}>
      <p>
        <Text id="handover.differences.text" values={{ count: found.length }} />
      </p>
      <ul className={styles.differences}>
        {found.map((difference) => (
          <DifferenceLine
            key={difference.path}
            difference={difference}
            choice={chosen.get(difference.path)}
            isWrong={isTold && !chosen.has(difference.path)}
            onChoose={(choice) => setChosen(new Map(chosen).set(difference.path, choice))}
          />
        ))}
      </ul>
      {isSigned && (
        <div>
          <button type="button" className={buttons.secondary} onClick={() => setShown(true)}>
            <Eye aria-hidden size={18} />
            <Text id="handover.look" />
          </button>
        </div>
      )}
      {takesSignature && isRefused && <Warning id="handover.refused" />}
      <div>
        <button type="submit" className={buttons.primary}>
          <Text id="handover.merge" />
        </button>
      </div>
      {isShown && (
        <SignedSheetDialog
          id={id}
          draft={whole}
          document="hosting-attestation"
          onClose={() => setShown(false)}
        />
      )}
    </form>
  );
}

function DifferenceLine({
  difference: { path, before, after },
  choice,
  isWrong,
  onChoose,
}: {
  difference: Difference;
  choice: Choice | undefined;
  isWrong: boolean;
  onChoose: (choice: Choice) => void;
}) {
  const tell = useTell(path);
  return (
    <li>
      <fieldset className={styles.difference} data-wrong={isWrong}>
        <legend>
          <Text id={fieldLabelKey(path) ?? 'fields.signatures'} />
        </legend>
        {isWrong && (
          <p className={styles.wrong}>
            <Text id="handover.choose.one" />
          </p>
        )}
        {(['before', 'after'] as const).map((side) => (
          <label key={side} className={styles.side}>
            <input type="radio" name={path} checked={choice === side} onChange={() => onChoose(side)} />
            <span>
              <span className={styles.quiet}>
                <Text id={`handover.${side}`} />
              </span>
              <span className={styles.value}>{tell(side === 'before' ? before : after)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}

/** An answer as it is read back: the label of what was chosen, a date in words, how and when it was signed. */
function useTell(path: Path): (value: string | Signature | undefined) => string {
  const t = useText();
  const language = useLanguage();
  const field: Field | undefined = pages.flatMap(({ fields }) => fields).find((one) => one.path === path);
  return (value) => {
    if (value === undefined) return t('check.unanswered');
    if (typeof value !== 'string')
      return t(`sign.standing.${value.way}`, { date: formatDay(language, value.signedOn) });
    if (path === 'attestation.written')
      return t(`handover.written.${value === 'by-hand' ? 'byHand' : 'printed'}`);
    const answer = field && readAnswer(field, value, language);
    if (answer && 'messages' in answer) return answer.messages.map((id) => t(id)).join(', ');
    return answer?.text ?? formatDay(language, value);
  };
}
