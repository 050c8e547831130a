import { CircleCheck, Compass, MailCheck, TriangleAlert } from 'lucide-react';
import { type FormEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { checkPastDay, type IsoDate } from '../../../core/model/date.ts';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { postingWays } from '../../../core/model/journey.ts';
import { type Issue, toIssue } from '../../../core/model/result.ts';
import { bindPosting } from '../../../core/rules/answer-letter.ts';
import { goesToThePass } from '../../../core/rules/asked.ts';
import { takenBack } from '../../../core/rules/journey.ts';
import { journeyRemarks } from '../../../core/rules/journey-remarks.ts';
import { planDocuments } from '../../../core/rules/plan.ts';
import { isUnsigned, type SignaturePlace, signaturePlaces } from '../../../core/rules/signatures.ts';
import { call } from '../../bridge.ts';
import { BottomBar, questionFormId } from '../../dossier/bottom-bar.tsx';
import layout from '../../dossier/dossier-screen.module.css';
import { PageTitle } from '../../dossier/page-title.tsx';
import { replaceDraft } from '../../follow/replace-draft.ts';
import { ChoiceField } from '../../form/choice-field.tsx';
import { DateField } from '../../form/date-field.tsx';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { TextField } from '../../form/text-field.tsx';
import buttons from '../../frame/button.module.css';
import { formatDay } from '../../language/format-date.ts';
import { IssueText } from '../../language/issue-text.tsx';
import { Text, useLanguage, useText } from '../../language/language.tsx';
import { useSignerName } from '../../sending/use-signer-name.ts';
import type { Page } from '../../steps/page.ts';
import { standingAt } from '../signature-standing.ts';
import { useSigningSheets } from '../use-signing-sheets.ts';
import styles from './posted.module.css';
import { ReceiptPhoto } from './receipt-photo.tsx';

const ways = postingWays.map((value) => ({ value, label: `posting.way.${value}` as const }));

/** The day of posting. Before it, what is not signed is told; who knows better passes. */
export function PostedPage({
  page,
  id,
  draft,
  today,
  title,
  onBack,
  onSign,
  onFollow,
  flush,
}: {
  page: Page;
  id: string;
  draft: DraftDossier;
  today: IsoDate;
  title: RefObject<HTMLHeadingElement | null>;
  onBack: () => void;
  onSign: () => void;
  /** Leads to what follows the posting. */
  onFollow: () => void;
  flush: () => Promise<boolean>;
}) {
  const language = useLanguage();
  const form = useFormContext<DraftDossier>();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [isPassed, setPassed] = useState(false);
  const [isNoted, setNoted] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const posted = draft.posting?.on ?? '';
  const { open, isRead } = useOpenPlaces(id, draft);
  const asks = open.length === 0 || isPassed || posted !== '';
  const isThePass = goesToThePass(draft);
  const remarks = journeyRemarks(draft);
  const [early, strange] = ['posting.on', 'posting.tracking'].map((place) =>
    remarks.find(({ at }) => at === place),
  );
  const news = useRef<HTMLDivElement>(null);
  const others = takenBack(draft).length;
  const hasPack = Boolean(draft.posting?.pack);
  // What was noted is said under the form: it comes into view, with what can be done next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: again when the pack has been kept, which adds a line
  useEffect(() => {
    if (isNoted) news.current?.scrollIntoView({ block: 'end' });
  }, [isNoted, hasPack]);
  useEffect(() => {
    if (issues.length > 0) summary.current?.focus();
  }, [issues]);

  const note = (event: FormEvent) => {
    event.preventDefault();
    if (!asks) return;
    form.clearErrors();
    const code = checkPastDay(posted, today);
    if (code) form.setError('posting.on', { message: code });
    setIssues(code ? [{ code, at: 'posting.on' }] : []);
    setNoted(code === undefined);
    if (code === undefined) void keep();
  };
  /** What left is kept once: a day or a number that is corrected later changes nothing of it. */
  const keep = async () => {
    const before = form.getValues();
    if (before.posting?.pack) return;
    try {
      const { pack } = await call('posting.keep', { id, draft: before });
      if (pack) replaceDraft(form, bindPosting(form.getValues(), pack));
      await flush();
    } catch (error) {
      setIssues([toIssue(error)]);
    }
  };
  const begin = () => {
    const { posting: _, signatures: __, journey, ...others } = form.getValues();
    const sent = [...(journey?.sent ?? []), ...(draft.posting ? [draft.posting] : [])];
    replaceDraft(form, { ...others, journey: { ...journey, sent } });
    setNoted(false);
  };

  return (
    <>
      <main id="page" tabIndex={-1} className={layout.wide} data-scrolls>
        <div className={styles.page}>
          <ErrorSummary issues={issues} ref={summary} />
          <PageTitle page={page} draft={draft} today={today} ref={title} />
          {isRead && open.length > 0 && (
            <Gate places={open} isPassed={isPassed} onPass={setPassed} onSign={onSign} />
          )}
          <form id={questionFormId} noValidate onSubmit={note} className={styles.form}>
            {asks && (
              <>
                <DateField
                  field={{
                    path: 'posting.on',
                    input: 'date',
                    label: isThePass ? 'posted.onPass' : 'posted.on',
                  }}
                />
                {early && (
                  <p role="status" className={styles.early}>
                    <IssueText issue={early} />
                  </p>
                )}
                <ChoiceField field={{ path: 'posting.way', input: 'choice', choices: ways }} />
                <TextField
                  field={{ path: 'posting.tracking', input: 'text', size: 'medium', optional: true }}
                />
                {strange && (
                  <p role="status">
                    <IssueText issue={strange} />
                  </p>
                )}
                <ReceiptPhoto id={id} />
                <div>
                  <button type="submit" className={buttons.primary}>
                    <MailCheck aria-hidden size={20} />
                    <Text id="posted.note" />
                  </button>
                </div>
              </>
            )}
            <div ref={news} className={styles.news}>
              <p role="status" className={isNoted ? styles.noted : 'visually-hidden'}>
                {isNoted && (
                  <>
                    <CircleCheck aria-hidden size={22} />
                    <span>
                      <Text
                        id={isThePass ? 'posted.notedPass' : 'posted.noted'}
                        values={{ date: formatDay(language, posted) }}
                      />
                    </span>
                  </>
                )}
              </p>
              {others > 0 && (
                <p>
                  <Text id="posted.takenBack" values={{ count: others }} />
                </p>
              )}
              {posted !== '' && (
                <div className={styles.after}>
                  <p>
                    <Text id={hasPack ? 'follow.kept' : 'follow.notKept'} />
                  </p>
                  <button
                    type="button"
                    className={buttons.primary}
                    onClick={() => void flush().then(onFollow)}
                  >
                    <Compass aria-hidden size={20} />
                    <Text id="follow.go" />
                  </button>
                  {hasPack && (
                    <button type="button" className={buttons.plain} onClick={begin}>
                      <Text id="follow.newPack" />
                    </button>
                  )}
                </div>
              )}
            </div>
          </form>
        </div>
      </main>
      <BottomBar onBack={onBack} continues={false} />
    </>
  );
}

type OpenPlace = SignaturePlace & {
  said: 'posted.missing' | 'posted.notOnPhoto' | 'posted.void' | 'posted.unknown';
};

/**
 * The signatures that are missing, that are of a text that is no more, or of which that cannot be told: their paper
 * could not be made. `isRead`: no paper is still being made.
 */
function useOpenPlaces(id: string, draft: DraftDossier): { open: OpenPlace[]; isRead: boolean } {
  const places = signaturePlaces(planDocuments(draft));
  const key = places.map(({ document }) => document).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same papers are the same list
  const documents = useMemo(() => [...new Set(places.map(({ document }) => document))], [key]);
  const { sheets, failed } = useSigningSheets(id, draft, documents);
  const open = places.flatMap((place): OpenPlace[] => {
    const standing = standingAt(draft, place, sheets.get(place.document));
    if (standing === undefined) return [{ ...place, said: 'posted.unknown' }];
    if (!isUnsigned(standing)) return [];
    if (standing === 'not-on-photo') return [{ ...place, said: 'posted.notOnPhoto' }];
    return [{ ...place, said: standing === 'void' ? 'posted.void' : 'posted.missing' }];
  });
  return { open, isRead: failed || open.every(({ said }) => said !== 'posted.unknown') };
}

function Gate({
  places,
  isPassed,
  onPass,
  onSign,
}: {
  places: readonly OpenPlace[];
  isPassed: boolean;
  onPass: (passed: boolean) => void;
  onSign: () => void;
}) {
  const t = useText();
  const nameOf = useSignerName();
  return (
    <section className={styles.gate} aria-labelledby="gate-title">
      <h2 id="gate-title">
        <TriangleAlert aria-hidden size={20} />
        <Text id="posted.gate" values={{ count: places.length }} />
      </h2>
      <p>
        <Text id="posted.gate.text" />
      </p>
      <ul className={styles.places}>
        {places.map(({ document, signer, said }) => (
          <li key={`${document} ${signer}`}>
            <button type="button" className={styles.link} onClick={onSign}>
              <Text id={said} values={{ document: t(`documents.${document}`), signer: nameOf(signer) }} />
            </button>
          </li>
        ))}
      </ul>
      <label className={styles.pass}>
        <input type="checkbox" checked={isPassed} onChange={({ target }) => onPass(target.checked)} />
        <span>
          <Text id="posted.pass" />
        </span>
      </label>
    </section>
  );
}
