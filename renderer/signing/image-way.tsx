import { useMemo, useRef, useState } from 'react';
import type { SignatureImage, SigningSheet } from '../../core/contract/signing.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { writePath } from '../../core/model/path.ts';
import { AppError, type Issue, toIssue } from '../../core/model/result.ts';
import { scanByteLimit } from '../../core/model/scan-type.ts';
import type { SignaturePlace } from '../../core/rules/signatures.ts';
import { call } from '../bridge.ts';
import buttons from '../frame/button.module.css';
import { IssueText } from '../language/issue-text.tsx';
import { Text, useText } from '../language/language.tsx';
import { DropZone } from '../pieces/import/drop-zone.tsx';
import { shortenFileName } from '../pieces/shorten-file-name.ts';
import { SignedSheetDialog } from './signed-sheet-dialog.tsx';
import styles from './signing.module.css';
import { Warning } from './warning.tsx';

/** A picture of a signature made on paper: its paper is taken away, and the ink alone is kept. */
export function ImageWay({
  id,
  inputId,
  image,
  draft,
  place,
  sheet,
  onImage,
}: {
  id: string;
  inputId: string;
  image: SignatureImage | undefined;
  draft: DraftDossier;
  place: SignaturePlace;
  sheet: SigningSheet | undefined;
  onImage: (image: SignatureImage | undefined) => void;
}) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [issue, setIssue] = useState<Issue>();
  const [isReading, setReading] = useState(false);
  const [isShown, setShown] = useState(false);
  const add = async ([file]: File[]) => {
    if (!file) return;
    setReading(true);
    setIssue(undefined);
    try {
      if (file.size > scanByteLimit) throw new AppError('attachment-too-large');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const name = shortenFileName(file.name);
      onImage(await call('signing.image', { id, ticket: crypto.randomUUID(), name, bytes }));
    } catch (error) {
      onImage(undefined);
      setIssue(toIssue(error));
    }
    setReading(false);
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
      <p role="status" className={isReading || image ? styles.right : 'visually-hidden'}>
        {isReading && <Text id="sign.photo.reading" />}
        {!isReading && image && <Text id="sign.image.kept" />}
      </p>
      {issue && (
        <p role="alert" className={styles.wrong}>
          <IssueText issue={issue} />
        </p>
      )}
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
        <SignedSheetDialog id={id} draft={tried} document={place.document} onClose={() => setShown(false)} />
      )}
    </div>
  );
}
