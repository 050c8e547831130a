import { Camera, CircleAlert, CircleCheck, CircleDashed, Eye, TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { SigningSheet } from '../../core/contract/signing.ts';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Path } from '../../core/model/path.ts';
import type { SignatureStanding } from '../../core/model/signature.ts';
import { type DraftSignature, isUnsigned, type SignaturePlace } from '../../core/rules/signatures.ts';
import { printedDay } from '../../core/rules/signing-dates.ts';
import { formatDay } from '../language/format-date.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import { useSignerName } from '../sending/use-signer-name.ts';
import styles from './paper-row.module.css';
import { bearsCode } from './photo/text-code.ts';
import { photoOfOther, signatureAt, standingAt } from './signature-standing.ts';
import { SignedSheetDialog } from './signed-sheet-dialog.tsx';
import { Warning } from './warning.tsx';
import { WhatChanged } from './what-changed.tsx';

const icons: Record<SignatureStanding, typeof Eye> = {
  missing: CircleDashed,
  paper: CircleCheck,
  drawn: CircleCheck,
  image: CircleCheck,
  photo: Camera,
  'photo-unchecked': CircleAlert,
  'not-on-photo': TriangleAlert,
  void: TriangleAlert,
};

/** One paper of one person: its name, the code at its foot, where its signature stands, and taking it back. */
export function PaperRow({
  id,
  place,
  draft,
  sheet,
  today,
  onChange,
}: {
  id: string;
  place: SignaturePlace;
  draft: DraftDossier;
  sheet: SigningSheet | undefined;
  today: IsoDate;
  onChange: (path: Path) => void;
}) {
  const t = useText();
  const language = useLanguage();
  const { setValue } = useFormContext<DraftDossier>();
  const [isShown, setShown] = useState(false);
  const given = signatureAt(draft, place);
  const standing = standingAt(draft, place, sheet);
  const Icon = icons[standing ?? 'missing'];
  const paper = t(`documents.${place.document}`);
  const day = given?.signedOn ?? '';
  const isValid = standing !== undefined && !isUnsigned(standing);
  const isByEye = standing === 'photo' && given?.compared === 'eye';
  return (
    <li className={styles.paper} data-standing={standing}>
      <Icon aria-hidden size={22} className={styles.standing} />
      <div className={styles.words}>
        <p className={styles.name}>
          <span>{paper}</span>
          {sheet && bearsCode(place.document) && (
            <span className={styles.code}>
              <Text id="sign.code" values={{ code: sheet.code }} />
            </span>
          )}
        </p>
        <p>
          <Text
            id={
              isByEye
                ? 'sign.photo.standing.eye'
                : standing
                  ? `sign.standing.${standing}`
                  : 'sign.standing.looking'
            }
            values={{ date: formatDay(language, day) || '…', code: sheet?.code ?? '' }}
          />
        </p>
        <Notes
          place={place}
          given={given}
          standing={standing}
          draft={draft}
          sheet={sheet}
          today={today}
          onChange={onChange}
        />
        {given && (
          <div className={styles.rowTools}>
            {isValid && standing !== 'paper' && (
              <button
                type="button"
                className={styles.link}
                aria-label={t('sign.lookNamed', { document: paper })}
                onClick={() => setShown(true)}
              >
                <Eye aria-hidden size={16} />
                <Text id="sign.look" />
              </button>
            )}
            <button
              type="button"
              className={styles.link}
              aria-label={t('sign.removeNamed', { document: paper })}
              onClick={() =>
                setValue(`signatures.${place.document}.${place.signer}`, undefined, { shouldDirty: true })
              }
            >
              <X aria-hidden size={16} />
              <Text id="sign.remove" />
            </button>
          </div>
        )}
      </div>
      {isShown && (
        <SignedSheetDialog id={id} draft={draft} document={place.document} onClose={() => setShown(false)} />
      )}
    </li>
  );
}

/** What deserves a look at one signature: why it no longer counts, a photograph that nobody compared, another day. */
function Notes({
  place,
  given,
  standing,
  draft,
  sheet,
  today,
  onChange,
}: {
  place: SignaturePlace;
  given: DraftSignature | undefined;
  standing: SignatureStanding | undefined;
  draft: DraftDossier;
  sheet: SigningSheet | undefined;
  today: IsoDate;
  onChange: (path: Path) => void;
}) {
  const language = useLanguage();
  const nameOf = useSignerName();
  const photo = photoOfOther(draft, place, sheet);
  if (standing === 'not-on-photo' && photo)
    return <Warning id="sign.notOnPhoto" values={{ name: nameOf(photo.signer), signer: photo.signer }} />;
  if (!given || !standing) return null;
  const date = formatDay(language, given.signedOn ?? '');
  if (standing === 'void')
    return (
      <Warning id="sign.void" values={{ date }}>
        <WhatChanged given={given} sheet={sheet} draft={draft} today={today} onChange={onChange} />
      </Warning>
    );
  const printed = printedDay(draft, place.document);
  const isOtherDay = !isUnsigned(standing) && given.signedOn && given.signedOn !== printed;
  return (
    <>
      {standing === 'photo-unchecked' && !photo && (
        <Warning id={bearsCode(place.document) ? 'sign.photo.flag' : 'sign.photo.noCode'} />
      )}
      {isOtherDay && <Warning id="sign.otherDay" values={{ date, day: formatDay(language, printed) }} />}
    </>
  );
}
