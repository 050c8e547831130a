import { useMemo, useRef, useState } from 'react';
import type { SignatureImage, SigningSheet } from '../../core/contract/signing.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { writePath } from '../../core/model/path.ts';
import type { SignaturePlace } from '../../core/rules/signatures.ts';
import buttons from '../frame/button.module.css';
import { Text, useText } from '../language/language.tsx';
import { DropZone } from '../pieces/import/drop-zone.tsx';
import type { InkPlace } from './ink-place.ts';
import { ReadingLine } from './reading-line.tsx';
import { SignedSheetDialog } from './signed-sheet-dialog.tsx';
import styles from './signing.module.css';
import { useReading } from './use-reading.ts';
import { Warning } from './warning.tsx';

/** A picture of a signature made on paper: its paper is taken away, and the ink alone is kept. */
export function ImageWay({
  id,
  ink,
  inputId,
  image,
  draft,
  place,
  sheet,
  onImage,
}: {
  id: string;
  ink: InkPlace;
  inputId: string;
  image: SignatureImage | undefined;
  draft: DraftDossier;
  place: SignaturePlace;
  sheet: SigningSheet | undefined;
  onImage: (image: SignatureImage | undefined) => void;
}) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const reading = useReading();
  const [isShown, setShown] = useState(false);
  const add = async ([file]: File[]) => {
    if (!file) return;
    onImage(undefined);
    const kept = await reading.read(file, ink.keep);
    if (kept) onImage(kept);
  };
  /** The paper as it would be with this picture: nothing is signed by looking. */
  const tried = useMemo(() => {
    const path = `signatures.${place.document}.${place.signer}`;
    const signature = {
      way: 'image',
      path: image?.path,
      signedOn: draft.signing?.date,
      digest: sheet?.digest,
    };
    return writePath(draft, path, signature);
  }, [draft, place, image, sheet]);

  return (
    <div className={styles.imageWay} id={inputId} tabIndex={-1}>
      <p className={styles.meaning}>
        <Text id="sign.image.hint" />
      </p>
      <DropZone
        label={t('sign.image.named')}
        words={{ choose: image ? 'sign.image.other' : 'sign.image.choose', drop: 'sign.photo.drop' }}
        onFiles={(files) => void add(files)}
        ref={input}
      />
      <ReadingLine reading={reading}>{image && <Text id="sign.image.kept" />}</ReadingLine>
      {image?.remarks.map((remark) => (
        <Warning key={remark} id={`sign.remark.${remark}`} />
      ))}
      {image && (
        <div>
          <button type="button" className={buttons.secondary} onClick={() => setShown(true)}>
            <Text id="sign.image.look" />
          </button>
        </div>
      )}
      {isShown && (
        <SignedSheetDialog
          id={id}
          draft={tried}
          document={place.document}
          ink={ink.held}
          onClose={() => setShown(false)}
        />
      )}
    </div>
  );
}
