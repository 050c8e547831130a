import { CircleAlert, PenLine } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { SigningSheet } from '../../core/contract/signing.ts';
import { type IsoDate, isCalendarDay } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Issue } from '../../core/model/result.ts';
import type { SignaturePlace } from '../../core/rules/signatures.ts';
import { printedDay } from '../../core/rules/signing-dates.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import fields from '../form/field.module.css';
import { fieldId } from '../form/field-id.ts';
import { FieldList } from '../form/field-list.tsx';
import buttons from '../frame/button.module.css';
import { Unfold } from '../frame/why.tsx';
import { IssueText } from '../language/issue-text.tsx';
import { Text, useText } from '../language/language.tsx';
import type { AnswerPath } from '../steps/page.ts';
import { checkSigning } from './check-signing.ts';
import { type Drawn, noSignature, signatureOf } from './drawn.ts';
import { ImageWay } from './image-way.tsx';
import type { InkPlace } from './ink-place.ts';
import { SignaturePad } from './pad/signature-pad.tsx';
import { ScreenFacts } from './screen-facts.tsx';
import { textOf } from './signature-standing.ts';
import styles from './signing.module.css';
import { dateField, mentionField, placeField } from './signing-fields.ts';
import { Warning } from './warning.tsx';

/** Where what has no answer of its own in the dossier is told. */
const padPath = 'signaturePad';

/** Place and day, which the sheet bears; then the signature, drawn or a picture of it. Signing checks all of it. */
export function SignForm({
  id,
  ink,
  draft,
  today,
  place,
  sheet,
  isFresh,
  check = () => [],
  onSigned,
}: {
  id: string;
  /** What keeps the picture of a signature. */
  ink: InkPlace;
  draft: DraftDossier;
  today: IsoDate;
  place: SignaturePlace;
  sheet: SigningSheet | undefined;
  /** The sheet shown is that of this draft. */
  isFresh: boolean;
  /** What else is wrong before anything may be signed. */
  check?: () => { code: string; at: AnswerPath }[];
  onSigned: () => void;
}) {
  const t = useText();
  const form = useFormContext<DraftDossier>();
  const [way, setWay] = useState<'drawn' | 'image'>('drawn');
  const [drawn, setDrawn] = useState<Drawn>(noSignature);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const summary = useRef<HTMLElement>(null);
  const path = `signatures.${place.document}.${place.signer}` as const;
  const isHosts = place.document === 'hosting-attestation';
  const asked = [placeField(isHosts), dateField(isHosts)];
  const date = printedDay(draft, place.document);
  useEffect(() => {
    if (issues.length > 0) summary.current?.focus();
  }, [issues]);

  const sign = (event: FormEvent) => {
    event.preventDefault();
    form.clearErrors();
    const signature = signatureOf(way, drawn);
    const wrong = [...check(), ...checkSigning(draft, place.document, today)];
    for (const { code, at } of wrong) form.setError(at, { message: code });
    const nothing = { code: way === 'drawn' ? 'nothing-drawn' : 'no-image', at: padPath };
    setIssues(signature ? wrong : [...wrong, nothing]);
    if (wrong.length > 0 || !signature || !sheet || !isFresh) return;
    form.setValue(path, { ...signature, signedOn: date, ...textOf(sheet) }, { shouldDirty: true });
    onSigned();
  };
  const noPad = signatureOf(way, drawn) ? undefined : issues.find(({ at }) => at === padPath);

  return (
    <form noValidate onSubmit={sign} className={styles.signForm}>
      <ErrorSummary issues={issues} ref={summary} />
      <FieldList fields={asked} />
      {date < today && isCalendarDay(date) && <Warning id="sign.notToday" />}
      {/* The words above the signatures of an attestation are those of the host: who signs beside has none. */}
      {(!isHosts || place.signer === 'host') && (
        <Unfold title="sign.mention.title">
          <p>
            <Text id="sign.mention.text" />
          </p>
          <FieldList fields={[mentionField(isHosts)]} />
        </Unfold>
      )}
      <fieldset className={styles.signature} data-path={padPath}>
        <legend>
          <Text id="sign.signature" />
        </legend>
        <div className={styles.drawnWays}>
          {(['drawn', 'image'] as const).map((one) => (
            <label key={one} className={styles.option}>
              <input type="radio" name="way" checked={way === one} onChange={() => setWay(one)} />
              <span>
                <Text id={`sign.drawn.${one}`} />
              </span>
            </label>
          ))}
        </div>
        {noPad && (
          <p className={fields.error}>
            <CircleAlert aria-hidden className={fields.errorIcon} />
            <span>
              <IssueText issue={noPad} />
            </span>
          </p>
        )}
        {way === 'drawn' && (
          <SignaturePad
            id={fieldId(padPath)}
            lines={drawn.lines}
            isWrong={noPad !== undefined}
            onChange={(lines) => setDrawn((before) => ({ ...before, lines }))}
          />
        )}
        {way === 'image' && (
          <ImageWay
            id={id}
            ink={ink}
            inputId={fieldId(padPath)}
            image={drawn.image}
            draft={draft}
            place={place}
            sheet={sheet}
            onImage={(image) => setDrawn((before) => ({ ...before, image }))}
          />
        )}
      </fieldset>
      <p className={styles.meaning}>
        <Text id="sign.bound" values={{ document: t(`documents.${place.document}`) }} />
      </p>
      <div>
        <button type="submit" className={buttons.primary} disabled={!sheet || !isFresh}>
          <PenLine aria-hidden size={20} />
          <Text id="sign.sign" />
        </button>
      </div>
      <ScreenFacts />
    </form>
  );
}
