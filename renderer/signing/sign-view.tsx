import { ChevronLeft } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { SignaturePlace } from '../../core/rules/signatures.ts';
import layout from '../dossier/dossier-screen.module.css';
import buttons from '../frame/button.module.css';
import { PrivacyLine } from '../frame/privacy-line.tsx';
import { Text, useText } from '../language/language.tsx';
import { ActualSheet } from './actual-sheet.tsx';
import { useStartOfSigning } from './host/use-start-of-signing.ts';
import { inkOfDossier } from './ink-place.ts';
import desk from './sign-desk.module.css';
import { SignForm } from './sign-form.tsx';
import styles from './signing.module.css';
import type { SigningSheets } from './use-signing-sheets.ts';

/** One paper to be signed on the screen by the applicant: the sheet at its size, and where to sign beside it. */
export function SignView({
  id,
  draft,
  today,
  place,
  sheets,
  onClose,
}: {
  id: string;
  draft: DraftDossier;
  today: IsoDate;
  place: SignaturePlace;
  sheets: SigningSheets;
  onClose: () => void;
}) {
  const t = useText();
  const title = useRef<HTMLHeadingElement>(null);
  const ink = useMemo(() => inkOfDossier(id), [id]);
  useStartOfSigning(place.document === 'hosting-attestation');
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <main id="page" tabIndex={-1} className={desk.desk} data-scrolls>
        <div className={desk.before}>
          <h1 ref={title} tabIndex={-1}>
            <Text id="sign.view.title" values={{ document: t(`documents.${place.document}`) }} />
          </h1>
          <p>
            <Text id="sign.view.read" />
          </p>
        </div>
        <div className={desk.sheet}>
          <ActualSheet
            document={place.document}
            signer={place.signer}
            sheet={sheets.sheets.get(place.document)}
            isFresh={sheets.isFresh}
            failed={sheets.failed}
          />
        </div>
        <div className={desk.after}>
          <SignForm
            id={id}
            ink={ink}
            draft={draft}
            today={today}
            place={place}
            sheet={sheets.sheets.get(place.document)}
            isFresh={sheets.isFresh}
            onSigned={onClose}
          />
        </div>
      </main>
      <footer className={layout.bottom}>
        <div className={layout.moves}>
          <button type="button" className={buttons.plain} onClick={onClose}>
            <ChevronLeft aria-hidden size={20} />
            <Text id="sign.view.back" />
          </button>
        </div>
        <PrivacyLine className={styles.privacy} />
      </footer>
    </>
  );
}
