import { Camera, Crop, Eye } from 'lucide-react';
import { useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { z } from 'zod';
import type { SigningSheet } from '../../../core/contract/signing.ts';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { pageEdit } from '../../../core/model/piece.ts';
import type { Signature } from '../../../core/model/signature.ts';
import { planDocuments } from '../../../core/rules/plan.ts';
import { type DraftSignature, type SignaturePlace, signaturePlaces } from '../../../core/rules/signatures.ts';
import { call } from '../../bridge.ts';
import buttons from '../../frame/button.module.css';
import { Text, useText } from '../../language/language.tsx';
import { DropZone } from '../../pieces/import/drop-zone.tsx';
import { PageTools } from '../../pieces/page-tools/page-tools.tsx';
import { ReadingLine } from '../reading-line.tsx';
import { textOf } from '../signature-standing.ts';
import signing from '../signing.module.css';
import { useReading } from '../use-reading.ts';
import type { SigningSheets } from '../use-signing-sheets.ts';
import { CodeCheck } from './code-check.tsx';
import { CompareByEye } from './compare-by-eye.tsx';
import styles from './photo.module.css';
import { PhotoPages } from './photo-pages.tsx';
import { bearsCode } from './text-code.ts';

/** What is known of a photograph that nobody has compared with the sheet of today, or no longer. */
const unchecked = { digest: undefined, answers: undefined, compared: undefined };

/**
 * The photograph of a sheet that was signed by hand: it takes the place of the sheet that Liasse prints. The code at
 * its foot says whether it shows the same text; where there is none, or besides, eyes do.
 */
export function PhotoOfPage({
  id,
  place,
  given,
  sheets,
}: {
  id: string;
  place: SignaturePlace;
  given: DraftSignature | undefined;
  sheets: SigningSheets;
}) {
  const t = useText();
  const { getValues, setValue } = useFormContext<DraftDossier>();
  const reading = useReading();
  const [open, setOpen] = useState<'tools' | 'eye'>();
  const input = useRef<HTMLInputElement>(null);
  const path = `signatures.${place.document}.${place.signer}` as const;
  const sheet = sheets.sheets.get(place.document);
  const isOfTwo = useSignersOf(place.document) > 1;
  const document = t(`documents.${place.document}`);
  const photo = given?.photo?.path
    ? { ...given.photo, path: given.photo.path, page: given.photo.page ?? 1 }
    : undefined;
  // What else the photograph says is how it was adjusted: its path and page are no part of that.
  const { data: edit = {} } = z.object(pageEdit.shape).safeParse(photo);

  const keep = (changes: DraftSignature) =>
    setValue(path, { ...getValues(path), ...changes }, { shouldDirty: true });
  const add = async ([file]: File[]) => {
    if (!file) return;
    const kept = await reading.read(file, (read) => call('signing.photo', { ...read, id }));
    // Which text it shows is not known before it was compared: it has no digest until then.
    if (kept) keep({ way: 'photo', photo: { path: kept.path, page: 1, of: kept.pages }, ...unchecked });
  };
  const bind = (text: SigningSheet, compared: NonNullable<Signature['compared']>, isSame: boolean) =>
    keep(isSame ? { ...textOf(text), compared } : unchecked);

  return (
    <div className={styles.photo}>
      <p className={styles.title}>
        <Camera aria-hidden size={18} />
        <span>
          <strong>
            <Text id="sign.photo.title" />
          </strong>{' '}
          <Text id="frame.optional" />
        </span>
      </p>
      <p className={signing.meaning}>
        <Text id="sign.photo.hint" />
        {isOfTwo && ' '}
        {isOfTwo && <Text id="sign.photo.both" />}
      </p>
      {!photo && (
        <DropZone
          label={t('sign.photo.named', { document })}
          words={{ choose: 'sign.photo.choose', drop: 'sign.photo.drop' }}
          onFiles={(files) => void add(files)}
          ref={input}
        />
      )}
      <ReadingLine reading={reading} />
      {photo && (photo.of ?? 1) > 1 && (
        <PhotoPages
          id={id}
          path={photo.path}
          page={photo.page}
          count={photo.of ?? 1}
          // Another page is another picture: how this one was turned and cropped is nothing to it.
          onChoose={(page) => keep({ photo: { path: photo.path, page, of: photo.of }, ...unchecked })}
        />
      )}
      {photo && sheet && (
        <>
          {bearsCode(place.document) && (
            <CodeCheck
              key={`${photo.path} ${photo.page}`}
              sheet={sheet}
              isChecked={given?.digest === sheet.digest && given.compared !== 'eye'}
              onCompared={(isSame) => bind(sheet, 'code', isSame)}
            />
          )}
          <div className={signing.tools}>
            <button type="button" className={buttons.secondary} onClick={() => setOpen('eye')}>
              <Eye aria-hidden size={18} />
              <Text id="sign.photo.byEye" />
            </button>
            <button type="button" className={buttons.secondary} onClick={() => setOpen('tools')}>
              <Crop aria-hidden size={18} />
              <Text id="sign.photo.adjust" />
            </button>
          </div>
        </>
      )}
      {open === 'eye' && photo && sheet && (
        <CompareByEye
          photo={{ id, path: photo.path, page: photo.page, edit }}
          paper={document}
          sheet={sheet}
          isSame={given?.digest === sheet.digest && given.compared === 'eye'}
          onCompared={(isSame) => bind(sheet, 'eye', isSame)}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'tools' && photo && (
        <PageTools
          id={id}
          sheet={{ file: 0, path: photo.path, page: photo.page, edit }}
          name={t('sign.photo.title')}
          onKeep={(changed) => {
            const adjusted = { path: photo.path, page: photo.page, of: photo.of, ...changed };
            // What was compared by eye is the picture as it was then.
            keep({ photo: adjusted, ...(given?.compared === 'eye' ? unchecked : {}) });
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}

/** How many people sign a paper. */
function useSignersOf(document: SignaturePlace['document']): number {
  const { getValues } = useFormContext<DraftDossier>();
  return signaturePlaces(planDocuments(getValues())).filter((place) => place.document === document).length;
}
