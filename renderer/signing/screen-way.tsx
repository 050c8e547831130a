import { PenLine } from 'lucide-react';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { isUnsigned, type SignaturePlace } from '../../core/rules/signatures.ts';
import buttons from '../frame/button.module.css';
import { Text, useText } from '../language/language.tsx';
import { photoOfOther, standingAt } from './signature-standing.ts';
import styles from './signing.module.css';
import type { SigningSheets } from './use-signing-sheets.ts';

/** Every paper is read and signed by itself: what is signed is what was shown. */
export function ScreenWay({
  places,
  draft,
  sheets,
  onSign,
}: {
  places: readonly SignaturePlace[];
  draft: DraftDossier;
  sheets: SigningSheets;
  onSign: (place: SignaturePlace) => void;
}) {
  const t = useText();
  return (
    <div className={styles.wayContent}>
      <p>
        <Text id="sign.screen.text" />
      </p>
      <div className={styles.tools}>
        {places.map((place) => {
          const sheet = sheets.sheets.get(place.document);
          // What would be signed on the screen is not what is printed.
          if (photoOfOther(draft, place, sheet)) return null;
          const isOpen = isUnsigned(standingAt(draft, place, sheet));
          const document = t(`documents.${place.document}`);
          return (
            <button
              key={place.document}
              type="button"
              className={buttons.secondary}
              onClick={() => onSign(place)}
            >
              <PenLine aria-hidden size={18} />
              <span>
                <Text id={isOpen ? 'sign.screen.one' : 'sign.screen.again'} values={{ document }} />
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
