import { PenLine, Printer } from 'lucide-react';
import { useId, useState } from 'react';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Path } from '../../core/model/path.ts';
import type { Signer } from '../../core/model/signature.ts';
import { isUnsigned, type SignaturePlace } from '../../core/rules/signatures.ts';
import { Text } from '../language/language.tsx';
import type { PackActions } from '../sending/use-pack-actions.ts';
import { useSignerName } from '../sending/use-signer-name.ts';
import { AttestationOptions } from './attestation-options.tsx';
import { HandOverWays } from './handover/hand-over-ways.tsx';
import { PaperRow } from './paper-row.tsx';
import { PaperWay } from './paper-way.tsx';
import { ScreenWay } from './screen-way.tsx';
import { signatureAt, standingAt } from './signature-standing.ts';
import styles from './signing.module.css';
import type { SigningSheets } from './use-signing-sheets.ts';

const ways = [
  { way: 'paper', icon: Printer },
  { way: 'screen', icon: PenLine },
] as const;
type Way = (typeof ways)[number]['way'];

/** One person: their papers and where each stands, then the two ways to sign, neither before the other. */
export function PersonCard({
  id,
  signer,
  places,
  draft,
  today,
  sheets,
  actions,
  onSign,
  onChange,
  onHandOver,
  onAnswer,
}: {
  id: string;
  signer: Signer;
  places: readonly SignaturePlace[];
  draft: DraftDossier;
  today: IsoDate;
  sheets: SigningSheets;
  actions: PackActions;
  onSign: (place: SignaturePlace) => void;
  onChange: (path: Path) => void;
  onHandOver: () => void;
  onAnswer: () => void;
}) {
  const group = useId();
  const nameOf = useSignerName();
  const [way, setWay] = useState<Way | undefined>(() => wayBegun(draft, places));
  const standings = places.map((place) => standingAt(draft, place, sheets.sheets.get(place.document)));
  const open = standings.filter(isUnsigned);
  // Until the papers of today are known, nobody can say that all is signed.
  const isKnown = !standings.includes(undefined);
  const isHost = signer === 'host';
  return (
    <section className={styles.card} data-signer={signer} aria-labelledby={`${group}-name`}>
      <header className={styles.head}>
        <h2 id={`${group}-name`}>
          <span className={styles.swatch} data-signer={signer} aria-hidden />
          {nameOf(signer)}
        </h2>
        {isKnown && (
          <p className={styles.count} data-done={open.length === 0}>
            <Text id="sign.left" values={{ count: open.length }} />
          </p>
        )}
      </header>
      <ul className={styles.papers}>
        {places.map((place) => (
          <PaperRow
            key={place.document}
            id={id}
            place={place}
            draft={draft}
            sheet={sheets.sheets.get(place.document)}
            today={today}
            onChange={onChange}
          />
        ))}
      </ul>
      <fieldset className={styles.ways}>
        <legend>
          <Text id={isHost ? 'sign.howHost' : 'sign.how'} values={{ name: nameOf(signer) }} />
        </legend>
        {ways.map(({ way: one, icon: Icon }) => (
          <label key={one} className={styles.way} data-chosen={way === one}>
            <input type="radio" name={group} value={one} checked={way === one} onChange={() => setWay(one)} />
            <Icon aria-hidden size={24} />
            <span>
              <strong>
                <Text id={`sign.way.${one}`} />
              </strong>
              <span className={styles.meaning}>
                <Text id={`sign.way.${one}.hint`} />
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {way === 'paper' && (
        <PaperWay id={id} signer={signer} places={places} draft={draft} sheets={sheets} actions={actions} />
      )}
      {way === 'screen' &&
        (isHost ? (
          <HandOverWays id={id} draft={draft} name={nameOf(signer)} onHere={onHandOver} onAnswer={onAnswer} />
        ) : (
          <ScreenWay places={places} draft={draft} sheets={sheets} onSign={onSign} />
        ))}
      {isHost && <AttestationOptions actions={actions} />}
    </section>
  );
}

/** Who comes back finds the way that was begun. */
function wayBegun(draft: DraftDossier, places: readonly SignaturePlace[]): Way | undefined {
  const begun = places.map((place) => signatureAt(draft, place)?.way).find(Boolean);
  if (begun) return begun === 'paper' || begun === 'photo' ? 'paper' : 'screen';
  return undefined;
}
