import { Camera, CircleAlert, CircleCheck, CircleDashed, Eye, TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { SigningSheet } from '../../core/contract/signing.ts';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Path } from '../../core/model/path.ts';
import type { SignatureStanding } from '../../core/model/signature.ts';
import { isUnsigned, type SignaturePlace } from '../../core/rules/signatures.ts';
import { printedDay } from '../../core/rules/signing-dates.ts';
import { formatDay } from '../language/format-date.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import { useSignerName } from '../sending/use-signer-name.ts';
import { photoOfOther, signatureAt, standingAt } from './signature-standing.ts';
import { SignedSheetDialog } from './signed-sheet-dialog.tsx';
import styles from './signing.module.css';
import { bearsCode } from './text-code.ts';
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
  const photo = photoOfOther(draft, place, sheet);
  const nameOf = useSignerName();
  const Icon = icons[standing ?? 'missing'];
  const paper = t(`documents.${place.document}`);
  const day = given?.signedOn ?? '';
  const isValid = standing !== undefined && !isUnsigned(standing);
  const isOtherDay = isValid && day !== '' && day !== printedDay(draft, place.document);
  return (
    <li className={styles.paper} data-standing={standing}>
      <Icon aria-hidden size={22} className={styles.standing} />
      <div className={styles.paperWords}>
        <p className={styles.paperName}>
          <span>{paper}</span>
          {sheet && bearsCode(place.document) && (
            <span className={styles.code}>
              <Text id="sign.code" values={{ code: sheet.code }} />
            </span>
          )}
        </p>
        <p>
          <Text
            id={standing ? `sign.standing.${standing}` : 'sign.standing.looking'}
            values={{ date: formatDay(language, day) || '…' }}
          />
        </p>
        {standing === 'void' && given && (
          <Warning id="sign.void" values={{ date: formatDay(language, day) }}>
            <WhatChanged given={given} sheet={sheet} draft={draft} today={today} onChange={onChange} />
          </Warning>
        )}
        {standing === 'not-on-photo' && photo && (
          <Warning id="sign.notOnPhoto" values={{ name: nameOf(photo.signer), signer: photo.signer }} />
        )}
        {standing === 'photo-unchecked' && !photo && (
          <Warning id={bearsCode(place.document) ? 'sign.photo.flag' : 'sign.photo.noCode'} />
        )}
        {isOtherDay && (
          <Warning
            id="sign.otherDay"
            values={{
              date: formatDay(language, day),
              day: formatDay(language, printedDay(draft, place.document)),
            }}
          />
        )}
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
