import { Check, CircleAlert, CircleDashed, TriangleAlert } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { isMessageKey } from '../../core/i18n/messages.ts';
import { localDay } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { type Mrz, type MrzResult, partOfMrz, readMrz } from '../../core/model/machine-readable-zone.ts';
import buttons from '../frame/button.module.css';
import { Unfold } from '../frame/why.tsx';
import { formatDay } from '../language/format-date.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import { nameOfCountry } from './countries.ts';
import fieldStyles from './field.module.css';
import { FieldName } from './field-frame.tsx';
import styles from './mrz-helper.module.css';
import { compareMrz, fillableRows, isName, isOffered, type MrzFields, type MrzRow } from './mrz-rows.ts';

/**
 * The two machine-readable lines of a paper, typed to fill in or verify the answers of a page. The lines stay here:
 * nothing of them is stored but the answers that the person takes over.
 */
export function MrzHelper({ kind, fields }: { kind: Mrz['kind']; fields: MrzFields }) {
  const id = useId();
  const [text, setText] = useState('');
  const result = readMrz(text, localDay(new Date()));
  return (
    <Unfold title={`mrz.title.${kind}`}>
      <div className={styles.helper}>
        <div>
          <label htmlFor={id} className={fieldStyles.name}>
            <Text id={`mrz.label.${kind}`} />
          </label>
          <p id={`${id}-hint`} className={fieldStyles.hint}>
            <Text id="mrz.hint" values={{ name: '<' }} />
          </p>
          <textarea
            id={id}
            className={`${fieldStyles.box} ${styles.lines}`}
            rows={4}
            dir="ltr"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-describedby={`${id}-hint`}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </div>
        <Findings kind={kind} fields={fields} result={text.trim() === '' ? undefined : result} />
      </div>
    </Unfold>
  );
}

function Findings({
  kind,
  fields,
  result,
}: {
  kind: Mrz['kind'];
  fields: MrzFields;
  result: MrzResult | undefined;
}) {
  const form = useFormContext<DraftDossier>();
  const draft = useWatch({ control: form.control });
  const status = useRef<HTMLDivElement>(null);
  const mrz = result?.ok && result.kind === kind ? result : undefined;
  // What useWatch gives is the draft itself, every key of which is optional anyway.
  const rows = mrz ? compareMrz(mrz, fields, draft as DraftDossier) : [];

  const take = (taken: readonly MrzRow[]) => {
    for (const { path, value } of taken) form.setValue(path, value, { shouldDirty: true });
    // The button goes away with the press: the focus stays with what it did.
    status.current?.focus();
  };

  return (
    <>
      <div ref={status} role="status" tabIndex={-1} className={styles.status}>
        {result && <Verdict kind={kind} result={result} rows={rows} />}
      </div>
      {result?.ok === false && result.code === 'mrz-length' && (
        // Counted while typing: not for the status, which would be read aloud at every letter.
        <p className={styles.quiet}>
          <Text id="mrz.lengths" values={{ name: result.lengths.join(' · ') }} />
        </p>
      )}
      {rows.length > 0 && <RowList rows={rows} onTake={take} />}
    </>
  );
}

/** In words: what keeps the lines from being read, what to read again, or how they agree with the answers. */
function Verdict({ kind, result, rows }: { kind: Mrz['kind']; result: MrzResult; rows: readonly MrzRow[] }) {
  if (!result.ok)
    return (
      <p>
        <Text id={`errors.${result.code}`} />
      </p>
    );
  if (result.kind !== kind)
    return (
      <p>
        <Text id={`mrz.other.${result.kind}`} />
      </p>
    );
  if (result.failed.length > 0) return <Failures mrz={result} />;
  const count = (state: MrzRow['state']) => rows.filter((row) => row.state === state).length;
  const told = (['empty', 'different'] as const).filter((state) => count(state) > 0);
  return (
    <p>
      <Text id="mrz.read" /> {told.length === 0 && <Text id="mrz.read.same" />}
      {told.map((state) => (
        <span key={state}>
          <Text id={`mrz.read.${state}`} values={{ count: count(state) }} />{' '}
        </span>
      ))}
    </p>
  );
}

function Failures({ mrz }: { mrz: Mrz }) {
  // The last digit is about the whole line: alone it says that something is wrong, beside others nothing more.
  const own = mrz.failed.filter((check) => check !== 'composite');
  const told = own.length > 0 ? own : mrz.failed;
  return (
    <div className={styles.failures}>
      <p className={styles.warning}>
        <TriangleAlert aria-hidden size={20} />
        <span>
          <Text id="mrz.failed.title" />
        </span>
      </p>
      <ul>
        {told.map((check) => (
          <li key={check}>
            <Text id={`mrz.failed.${check}`} values={{ name: partOfMrz(mrz, check) }} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function RowList({ rows, onTake }: { rows: readonly MrzRow[]; onTake: (rows: readonly MrzRow[]) => void }) {
  const id = useId();
  const fillable = fillableRows(rows);
  const namesDiffer = rows.some((row) => isName(row) && row.state !== 'same');
  return (
    <section className={styles.results} aria-labelledby={id}>
      <p id={id} className={fieldStyles.name}>
        <Text id="mrz.results" />
      </p>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.part} row={row} onTake={() => onTake([row])} />
        ))}
      </ul>
      {namesDiffer && (
        <p className={styles.quiet}>
          <Text id="mrz.names" />
        </p>
      )}
      {fillable.length > 0 && (
        <button type="button" className={buttons.secondary} onClick={() => onTake(fillable)}>
          <Text id="mrz.fill" values={{ count: fillable.length }} />
        </button>
      )}
    </section>
  );
}

const icons = { same: Check, empty: CircleDashed, different: TriangleAlert, doubtful: CircleAlert };

function Row({ row, onTake }: { row: MrzRow; onTake: () => void }) {
  const id = useId();
  const say = useAnswerText(row);
  const Icon = icons[row.state];
  return (
    <li className={styles.row}>
      <p id={id} className={styles.quiet}>
        <FieldName path={row.path} />
      </p>
      <div className={styles.said}>
        <p className={styles.value}>{say(row.value)}</p>
        <p className={`${styles.state} ${styles[row.state]}`}>
          <Icon aria-hidden size={18} />
          <span>
            <Text id={`mrz.state.${row.state}`} values={{ name: say(row.answer) }} />
          </span>
        </p>
        {isOffered(row) && (
          <button type="button" className={fieldStyles.offer} aria-describedby={id} onClick={onTake}>
            <Text id="mrz.use" values={{ name: say(row.value) }} />
          </button>
        )}
      </div>
    </li>
  );
}

/** An answer as the page shows it: dates, countries and civilities in words. */
function useAnswerText({ part }: MrzRow): (value: string) => string {
  const language = useLanguage();
  const t = useText();
  return (value) => {
    const civility = `choices.civility.${value}`;
    if (part === 'sex') return isMessageKey(civility) ? t(civility) : value;
    if (part === 'birthDate' || part === 'expiresOn') return formatDay(language, value);
    if (part === 'nationality') return nameOfCountry(language, value);
    return value;
  };
}
