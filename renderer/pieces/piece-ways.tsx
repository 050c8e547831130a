import { useFormContext } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Path } from '../../core/model/path.ts';
import { fieldId } from '../form/field-id.ts';
import { Text } from '../language/language.tsx';
import { paperOf } from './paper-of.ts';
import styles from './pieces.module.css';
import type { PlannedPiece } from './planned-pieces.ts';

/** How a piece travels: the ways to choose from, and what the chosen one means. */
export function PieceWays({
  piece: { row, sendAs },
  onChange,
}: {
  piece: PlannedPiece;
  onChange: ((path: Path) => void) | undefined;
}) {
  const form = useFormContext<DraftDossier>();
  const path = `pieces.${row.id}`;
  const values = { paper: paperOf(row.id) };
  // The bank details that follow later: said once, in the answer about the account, and changed there.
  if (!row.choices.includes(sendAs)) return <DecidedElsewhere id={fieldId(path)} onChange={onChange} />;
  return (
    <>
      <fieldset className={styles.ways}>
        <legend className="visually-hidden">
          <Text id="pieces.sendAs" />
        </legend>
        {row.choices.map((way, index) => (
          <label key={way} className={styles.way}>
            <input
              id={index === 0 ? fieldId(path) : `${fieldId(path)}-${way}`}
              type="radio"
              name={`${path}.sendAs`}
              value={way}
              checked={sendAs === way}
              onChange={() => form.setValue(`pieces.${row.id}.sendAs`, way, { shouldDirty: true })}
            />
            <span>
              <Text id={`pieces.send.${way}`} values={values} />
            </span>
          </label>
        ))}
      </fieldset>
      {sendAs !== 'copy' && (
        <p className={styles.note}>
          <Text id={`pieces.note.${sendAs}`} values={values} />
        </p>
      )}
    </>
  );
}

function DecidedElsewhere({ id, onChange }: { id: string; onChange: ((path: Path) => void) | undefined }) {
  const { watch, setValue } = useFormContext<DraftDossier>();
  const hasFiles = (watch('pieces.bank-details.files') ?? []).length > 0;
  return (
    <>
      <p className={styles.note}>
        <Text id="pieces.note.bankLater" />{' '}
        {onChange && (
          <button id={id} type="button" className={styles.change} onClick={() => onChange('bank.account')}>
            <Text id="pieces.changeBank" />
          </button>
        )}
      </p>
      {hasFiles && (
        <p className={styles.urgent}>
          <Text id="pieces.bankIsHere" />{' '}
          <button
            type="button"
            className={styles.change}
            // What was chosen before for this piece would hold it back as well.
            onClick={() => {
              setValue('bank.account', 'french', { shouldDirty: true });
              setValue('pieces.bank-details.sendAs', 'copy', { shouldDirty: true });
            }}
          >
            <Text id="pieces.sendBankNow" />
          </button>
        </p>
      )}
    </>
  );
}
