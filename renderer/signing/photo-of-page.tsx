import { Camera, Crop } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { z } from 'zod';
import type { SigningSheet } from '../../core/contract/signing.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { type PageEdit, pageEdit } from '../../core/model/piece.ts';
import { planDocuments } from '../../core/rules/plan.ts';
import { type DraftSignature, type SignaturePlace, signaturePlaces } from '../../core/rules/signatures.ts';
import { call } from '../bridge.ts';
import fields from '../form/field.module.css';
import buttons from '../frame/button.module.css';
import { Text, useText } from '../language/language.tsx';
import { DropZone } from '../pieces/import/drop-zone.tsx';
import { PageTools } from '../pieces/page-tools/page-tools.tsx';
import { ReadingLine } from './reading-line.tsx';
import styles from './signing.module.css';
import { bearsCode, isSameCode } from './text-code.ts';
import { useReading } from './use-reading.ts';

/**
 * The photograph of a sheet that was signed by hand: it takes the place of the sheet that Liasse prints. The code at
 * its foot says whether it shows the same text.
 */
export function PhotoOfPage({
  id,
  place,
  given,
  sheet,
}: {
  id: string;
  place: SignaturePlace;
  given: DraftSignature | undefined;
  sheet: SigningSheet | undefined;
}) {
  const t = useText();
  const { getValues, setValue } = useFormContext<DraftDossier>();
  const reading = useReading();
  const [isEdited, setEdited] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const path = `signatures.${place.document}.${place.signer}` as const;
  const isOfTwo = useSignersOf(place.document) > 1;
  const photo = given?.photo?.path ? { ...given.photo, path: given.photo.path } : undefined;

  const add = async ([file]: File[]) => {
    if (!file) return;
    const kept = await reading.read(file, (given) => call('signing.photo', { ...given, id }));
    if (!kept) return;
    const signedOn = getValues(`${path}.signedOn`);
    // Which text it shows is not known before its code was compared: it has no digest until then.
    setValue(path, { way: 'photo', signedOn, photo: { path: kept.path, page: 1 } }, { shouldDirty: true });
  };
  const keepEdit = (edit: PageEdit) => {
    if (photo)
      setValue(`${path}.photo`, { path: photo.path, page: photo.page ?? 1, ...edit }, { shouldDirty: true });
  };
  // What else the photograph says is how it was adjusted: its path and page are no part of that.
  const { data: edit = {} } = z.object(pageEdit.shape).safeParse(photo);

  return (
    <div className={styles.photo}>
      <p className={styles.photoTitle}>
        <Camera aria-hidden size={18} />
        <span>
          <strong>
            <Text id="sign.photo.title" />
          </strong>{' '}
          <Text id="frame.optional" />
        </span>
      </p>
      <p className={styles.meaning}>
        <Text id="sign.photo.hint" />
        {isOfTwo && ' '}
        {isOfTwo && <Text id="sign.photo.both" />}
      </p>
      {!photo && (
        <DropZone
          label={t('sign.photo.named', { document: t(`documents.${place.document}`) })}
          words={{ choose: 'sign.photo.choose', drop: 'sign.photo.drop' }}
          onFiles={(files) => void add(files)}
          ref={input}
        />
      )}
      <ReadingLine reading={reading} />
      {photo && sheet && (
        <>
          <div className={styles.tools}>
            <button type="button" className={buttons.secondary} onClick={() => setEdited(true)}>
              <Crop aria-hidden size={18} />
              <Text id="sign.photo.adjust" />
            </button>
          </div>
          {bearsCode(place.document) && (
            <CodeCheck
              key={photo.path}
              path={path}
              sheet={sheet}
              isChecked={given?.digest === sheet.digest}
            />
          )}
        </>
      )}
      {isEdited && photo && (
        <PageTools
          id={id}
          sheet={{ file: 0, path: photo.path, page: photo.page ?? 1, edit }}
          name={t('sign.photo.title')}
          onKeep={keepEdit}
          onClose={() => setEdited(false)}
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

/** The code at the foot of the photographed sheet, typed by who has it before their eyes. */
function CodeCheck({
  path,
  sheet,
  isChecked,
}: {
  path: `signatures.${SignaturePlace['document']}.${SignaturePlace['signer']}`;
  sheet: SigningSheet;
  isChecked: boolean;
}) {
  const id = useId();
  const { setValue } = useFormContext<DraftDossier>();
  const [typed, setTyped] = useState(isChecked ? sheet.code : '');
  const [isWrong, setWrong] = useState(false);
  const compare = () => {
    const isSame = isSameCode(typed, sheet.code);
    setWrong(!isSame);
    setValue(`${path}.digest`, isSame ? sheet.digest : undefined, { shouldDirty: true });
  };
  return (
    <div>
      <label htmlFor={id} className={fields.label}>
        <Text id="sign.photo.code" />
      </label>
      <p id={`${id}-hint`} className={styles.meaning}>
        <Text id="sign.photo.code.hint" />
      </p>
      <div className={styles.codeLine}>
        <input
          id={id}
          type="text"
          className={`${fields.box} ${styles.codeBox}`}
          value={typed}
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={isWrong || undefined}
          aria-describedby={`${id}-hint ${id}-said`}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            compare();
          }}
        />
        <button type="button" className={buttons.secondary} onClick={compare}>
          <Text id="sign.photo.compare" />
        </button>
      </div>
      <p id={`${id}-said`} role="status" className={isWrong ? styles.wrong : styles.right}>
        {isWrong && <Text id="sign.photo.other" />}
        {!isWrong && isChecked && <Text id="sign.photo.same" />}
      </p>
    </div>
  );
}
