import { Printer } from 'lucide-react';
import { useFormContext } from 'react-hook-form';
import { localDay } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Signer } from '../../core/model/signature.ts';
import type { SignaturePlace } from '../../core/rules/signatures.ts';
import { checkSignedOn, printedDay } from '../../core/rules/signing-dates.ts';
import { DateField } from '../form/date-field.tsx';
import buttons from '../frame/button.module.css';
import { Text, useText } from '../language/language.tsx';
import type { PackActions } from '../sending/use-pack-actions.ts';
import { PhotoOfPage } from './photo/photo-of-page.tsx';
import { photoOfOther, signatureAt, standingAt, textOf } from './signature-standing.ts';
import styles from './signing.module.css';
import type { SigningSheets } from './use-signing-sheets.ts';

/** Print, sign with a pen, tick: each paper with its date, and its photograph where there is one. */
export function PaperWay({
  id,
  signer,
  places,
  draft,
  sheets,
  actions,
}: {
  id: string;
  signer: Signer;
  places: readonly SignaturePlace[];
  draft: DraftDossier;
  sheets: SigningSheets;
  actions: PackActions;
}) {
  return (
    <div className={styles.wayContent}>
      <ol className={styles.todo}>
        <li>
          <p>
            <Text id="sign.paper.print" />
          </p>
          <div className={styles.tools}>
            <button
              type="button"
              className={buttons.secondary}
              disabled={actions.isBusy}
              onClick={() => actions.open({ kind: 'signatures', signer })}
            >
              <Printer aria-hidden size={18} />
              <span>
                <Text id="sign.paper.open" values={{ count: places.length }} />
              </span>
            </button>
            {signer === 'host' && (
              <button
                type="button"
                className={buttons.secondary}
                disabled={actions.isBusy}
                onClick={() => actions.open({ kind: 'hand-over' })}
              >
                <Printer aria-hidden size={18} />
                <span>
                  <Text id="sign.paper.away" />
                </span>
              </button>
            )}
          </div>
        </li>
        <li>
          <p>
            <Text id="sign.paper.pen" />
          </p>
        </li>
        <li>
          <p>
            <Text id="sign.paper.tick" />
          </p>
          <ul className={styles.ticks}>
            {places.map((place) => (
              <Tick key={place.document} id={id} place={place} draft={draft} sheets={sheets} />
            ))}
          </ul>
        </li>
      </ol>
    </div>
  );
}

function Tick({
  id,
  place,
  draft,
  sheets,
}: {
  id: string;
  place: SignaturePlace;
  draft: DraftDossier;
  sheets: SigningSheets;
}) {
  const t = useText();
  const { setValue, clearErrors } = useFormContext<DraftDossier>();
  const path = `signatures.${place.document}.${place.signer}` as const;
  const given = signatureAt(draft, place);
  const sheet = sheets.sheets.get(place.document);
  const standing = standingAt(draft, place, sheet);
  const photo = photoOfOther(draft, place, sheet);
  const isByHand = standing === 'paper' || standing === 'photo' || standing === 'photo-unchecked';
  const tick = (isTicked: boolean) => {
    clearErrors(`${path}.signedOn`);
    if (!isTicked || !sheet) return setValue(path, undefined, { shouldDirty: true });
    const printed = printedDay(draft, place.document);
    // The day that the paper bears is most often the one; one that cannot be is left to be written.
    const signedOn = checkSignedOn(draft, place.document, printed, localDay(new Date())) ? '' : printed;
    const onPhoto = photo ? { onPhoto: { path: photo.path, page: photo.page } } : {};
    setValue(path, { way: 'paper', signedOn, ...textOf(sheet), ...onPhoto }, { shouldDirty: true });
  };
  return (
    <li className={styles.tick}>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={isByHand}
          disabled={!sheet || !sheets.isFresh}
          onChange={({ target }) => tick(target.checked)}
        />
        <span>
          <Text
            id={photo ? 'sign.paper.onPhoto' : 'sign.paper.signed'}
            values={{ document: t(`documents.${place.document}`) }}
          />
        </span>
      </label>
      {isByHand && (
        <div className={styles.tickMore}>
          <DateField field={{ path: `${path}.signedOn`, input: 'date', label: 'sign.signedOn' }} />
          {!photo && <PhotoOfPage id={id} place={place} given={given} sheets={sheets} />}
        </div>
      )}
    </li>
  );
}
