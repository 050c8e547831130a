import { CircleCheck, Eye, TriangleAlert } from 'lucide-react';
import type { FormEvent, RefObject } from 'react';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { type Path, readPath } from '../../core/model/path.ts';
import { judgeDossier } from '../../core/rules/judge.ts';
import { BottomBar, questionFormId } from '../dossier/bottom-bar.tsx';
import layout from '../dossier/dossier-screen.module.css';
import { PageTitle } from '../dossier/page-title.tsx';
import { FieldName } from '../form/field-frame.tsx';
import { Text, useLanguage, useText } from '../language/language.tsx';
import { PieceAnswers } from '../pieces/piece-answers.tsx';
import { fieldsOf, openPages } from '../steps/order.ts';
import type { Field, Page, PageId } from '../steps/page.ts';
import { type AnswerText, readAnswer } from './answer-text.ts';
import styles from './check-page.module.css';
import { ConcernList } from './concern-list.tsx';
import { listConcerns, listRefusals } from './concerns.ts';
import { Refusals } from './refusals.tsx';

/** All answers on one page, each with its "Modifier"; what is missing or looks wrong comes first. */
export function CheckPage({
  page,
  draft,
  today,
  title,
  onBack,
  onContinue,
  onChange,
  onPage,
}: {
  page: Page;
  draft: DraftDossier;
  today: IsoDate;
  title: RefObject<HTMLHeadingElement | null>;
  onBack: () => void;
  onContinue: (event: FormEvent) => void;
  /** Leads to one answer. */
  onChange: (path: Path) => void;
  /** Leads to a page of questions. */
  onPage: (page: PageId) => void;
}) {
  const { blockers, warnings } = judgeDossier(draft, today);
  const missing = listConcerns(draft, today, blockers);
  const answered = openPages(draft, today).filter((open) => fieldsOf(open, draft).length > 0);
  return (
    <>
      <main id="page" tabIndex={-1} className={layout.wide} data-scrolls>
        <div className={styles.page}>
          <div>
            <PageTitle page={page} draft={draft} today={today} ref={title} />
            {/* Nothing to fill in: Continue and Ctrl+Enter go on from here as from any page. */}
            <form id={questionFormId} onSubmit={onContinue} />
          </div>
          <Refusals refusals={listRefusals(blockers)} text="check.notYetText" onChange={onChange} />
          {missing.length > 0 && (
            <section className={styles.blockers} aria-labelledby="blockers-title">
              <h2 id="blockers-title">
                <TriangleAlert aria-hidden size={20} />
                <Text id="check.blockers" />
              </h2>
              <ConcernList concerns={missing} onChange={onChange} />
            </section>
          )}
          {blockers.length === 0 && (
            <p className={styles.complete}>
              <CircleCheck aria-hidden size={20} />
              <Text id="check.nothing" />
            </p>
          )}
          {warnings.length > 0 && (
            <section className={styles.warnings} aria-labelledby="warnings-title">
              <h2 id="warnings-title">
                <Eye aria-hidden size={20} />
                <Text id="check.warnings" />
              </h2>
              <ConcernList
                concerns={warnings.map((issue) => ({ kind: 'issue', issue }))}
                onChange={onChange}
              />
            </section>
          )}
          {answered.map((open) => (
            <Answers key={open.id} page={open.id} onPage={onPage}>
              <PageAnswers fields={fieldsOf(open, draft)} draft={draft} />
            </Answers>
          ))}
          <Answers page="pieces" onPage={onPage}>
            <dl>
              <PieceAnswers draft={draft} />
            </dl>
          </Answers>
        </div>
      </main>
      <BottomBar onBack={onBack} />
    </>
  );
}

function Answers({
  page,
  onPage,
  children,
}: {
  page: PageId;
  onPage: (page: PageId) => void;
  children: React.ReactNode;
}) {
  const t = useText();
  return (
    <section className={styles.answers} aria-labelledby={`check-${page}`}>
      <div className={styles.head}>
        <h2 id={`check-${page}`}>
          <Text id={`pages.${page}.title`} />
        </h2>
        <button
          type="button"
          className={styles.change}
          aria-label={t('check.changeNamed', { page: t(`pages.${page}.title`) })}
          onClick={() => onPage(page)}
        >
          <Text id="check.change" />
        </button>
      </div>
      {children}
    </section>
  );
}

/** What may be left empty is only shown where it was answered; where nothing was, that is said once. */
function PageAnswers({ fields, draft }: { fields: readonly Field[]; draft: DraftDossier }) {
  const language = useLanguage();
  const read = fields.map((field) => ({
    ...field,
    answer: readAnswer(field, readPath(draft, field.path), language),
  }));
  const shown = read.filter(({ answer, optional }) => answer || !optional);
  if (shown.length === 0)
    return (
      <p className={styles.nothing}>
        <Text id="check.nothingGiven" />
      </p>
    );
  return (
    <dl>
      {shown.map(({ path, answer }) => (
        <div key={path} className={styles.answer}>
          <dt>
            <FieldName path={path} />
          </dt>
          <dd className={answer ? undefined : styles.unanswered}>
            {answer ? <AnswerWords answer={answer} /> : <Text id="check.unanswered" />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A text, a label, or a label a line. */
function AnswerWords({ answer }: { answer: NonNullable<AnswerText> }) {
  if ('text' in answer) return answer.text;
  const [first] = answer.messages;
  if (answer.messages.length === 1 && first) return <Text id={first} />;
  return (
    <ul>
      {answer.messages.map((id) => (
        <li key={id}>
          <Text id={id} />
        </li>
      ))}
    </ul>
  );
}
