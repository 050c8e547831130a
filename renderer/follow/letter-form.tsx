import { type FormEvent, useEffect, useRef, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { FundLetterKind } from '../../core/model/journey.ts';
import { pieceIds } from '../../core/model/piece.ts';
import type { Issue } from '../../core/model/result.ts';
import { fundLetterRow } from '../../core/rules/fund-letters.ts';
import { awaitedOriginals } from '../../core/rules/journey.ts';
import { receiveLetter } from '../../core/rules/receive-letter.ts';
import { useDossierForm } from '../form/dossier-form.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { FieldList } from '../form/field-list.tsx';
import buttons from '../frame/button.module.css';
import { Why } from '../frame/why.tsx';
import { Text, useText } from '../language/language.tsx';
import { checkLetter, readLetter } from './check-letter.ts';
import styles from './follow.module.css';
import { letterFields } from './letter-fields.ts';

/** A letter that was noted, and how it is answered: not at all where it asks for nothing. */
export type Received = { draft: DraftDossier; answer: 'pieces' | 'copy-suffices' | 'appeal' | 'none' };

/** The day and the reference of a letter, what it asks for or brings; then its answer at one press. */
export function LetterForm({
  kind,
  draft,
  today,
  onBack,
  onReceived,
}: {
  kind: FundLetterKind;
  draft: DraftDossier;
  today: IsoDate;
  onBack: () => void;
  onReceived: (received: Received) => void;
}) {
  const t = useText();
  const row = fundLetterRow(kind);
  // A form of its own: what is half written here is no letter yet, and is not saved.
  const form = useDossierForm({
    version: draft.version,
    filing: { waitingNumber: '' },
    journey: {
      letters: [{ kind, on: '', reference: '', asked: [...row.usually(draft)], until: '' }],
      number: '',
    },
  });
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const summary = useRef<HTMLElement>(null);
  const awaited = awaitedOriginals(draft).map(({ piece }) => piece);
  const [back, setBack] = useState<readonly string[]>(awaited);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    if (issues.length > 0) summary.current?.focus();
  }, [issues]);

  const submit = (answer: Received['answer']) => {
    const { letter, number } = readLetter(kind, form.getValues());
    const { wrong, remarks } = checkLetter(draft, letter, { row, number, today });
    const isNews = ({ code }: Issue) => !issues.some((told) => told.code === code);
    const told = wrong.length > 0 ? wrong : remarks.some(isNews) ? remarks : [];
    form.clearErrors();
    // These are paths of the form: the check names no others.
    for (const { code, at } of told) form.setError(at as 'journey.number', { message: code });
    setIssues(told);
    if (told.length > 0) return;
    const returned =
      kind === 'returned' || kind === 'number' ? pieceIds.filter((id) => back.includes(id)) : [];
    onReceived({ draft: receiveLetter(draft, letter, { number, returned }), answer });
  };
  const main = row.brings === 'pieces' ? 'pieces' : row.brings === 'refusal' ? 'appeal' : 'none';
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          submit(main);
        }}
      >
        <ErrorSummary issues={issues} ref={summary} />
        <h2 ref={title} tabIndex={-1}>
          <Text id={`letter.${kind}`} />
        </h2>
        <FieldList fields={letterFields(row)} />
        {(kind === 'returned' || kind === 'number') && awaited.length > 0 && (
          <fieldset className={styles.list}>
            <legend>
              <Text id="follow.inEnvelope" />
            </legend>
            {awaited.map((piece) => (
              <label key={piece} className={styles.step}>
                <input
                  type="checkbox"
                  checked={back.includes(piece)}
                  onChange={({ target }) =>
                    setBack(target.checked ? [...back, piece] : back.filter((one) => one !== piece))
                  }
                />
                <span>{t(`documents.${piece}`)}</span>
              </label>
            ))}
          </fieldset>
        )}
        <LetterWhy kind={kind} />
        <div className={styles.tools}>
          <button type="submit" className={buttons.primary}>
            <Text id={main === 'none' ? 'follow.noteLetter' : `follow.answer.${main}`} />
          </button>
          {kind === 'original' && (
            <button type="button" className={buttons.secondary} onClick={() => submit('copy-suffices')}>
              <Text id="purpose.copy-suffices" />
            </button>
          )}
          {kind === 'waiting-number' && (
            <button type="button" className={buttons.secondary} onClick={() => submit('pieces')}>
              <Text id="follow.answer.pieces" />
            </button>
          )}
          <button type="button" className={buttons.plain} onClick={onBack}>
            <Text id="frame.back" />
          </button>
        </div>
      </form>
    </FormProvider>
  );
}

function LetterWhy({ kind }: { kind: FundLetterKind }) {
  switch (kind) {
    case 'original':
      return <Why text="purpose.copy-suffices.hint" source="photocopy" />;
    case 'refusal':
      return <Why text="deadline.appeal.why" source="appeal" />;
    case 'waiting-number':
      return <Why text="deadline.waiting-number-ends.why" source="ameliNumber" />;
    case 'birth-certificate':
      return <Why text="deadline.civil-status.why" source="civilStatusDelay" />;
    default:
      return null;
  }
}
