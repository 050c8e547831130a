import { Eye, Hospital, Mail, PenLine, Printer, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PackReport } from '../../core/contract/papers.ts';
import type { MessageKey } from '../../core/i18n/messages.ts';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Path } from '../../core/model/path.ts';
import { goesToThePass } from '../../core/rules/asked.ts';
import { signerNames } from '../../core/rules/documents.ts';
import { planDocuments } from '../../core/rules/plan.ts';
import { Text, useText } from '../language/language.tsx';
import { ConcernList } from './concern-list.tsx';
import { listConcerns, listRefusals } from './concerns.ts';
import { documentNameKey } from './document-note.ts';
import styles from './pack-page.module.css';
import { passName } from './pass-name.ts';
import { Refusals } from './refusals.tsx';
import { useSignerName } from './use-signer-name.ts';

type CardsOf = { report: PackReport; draft: DraftDossier; onChange: (path: Path) => void };

/** What keeps the pack from being sent, before anything else: why not yet, then what is missing. */
export function MissingCards({ report, draft, today, onChange }: CardsOf & { today: IsoDate }) {
  const missing = listConcerns(draft, today, report.blockers);
  if (report.blockers.length === 0) return null;
  return (
    <div className={styles.missing}>
      <Refusals refusals={listRefusals(report.blockers)} text="pack.notYetText" onChange={onChange} />
      {missing.length > 0 && (
        <Card icon={TriangleAlert} title="pack.missingTitle" tone="missing">
          <ConcernList concerns={missing} onChange={onChange} />
          <p>
            <Text id="pack.missingText" />
          </p>
        </Card>
      )}
    </div>
  );
}

/** What is left to do by hand: printing, signing and posting. */
export function PackCards({ report, draft, onChange }: CardsOf) {
  const hasOriginal = report.documents.some(({ kind, original }) => kind === 'piece' && original);
  const byHand = planDocuments(draft).filter(({ sendAs }) => sendAs === 'by-hand').length;
  return (
    <div className={styles.cards}>
      {report.warnings.length > 0 && (
        <Card icon={Eye} title="check.warnings" tone="warning">
          <ConcernList
            concerns={report.warnings.map((issue) => ({ kind: 'issue', issue }))}
            onChange={onChange}
          />
        </Card>
      )}
      <Card icon={Printer} title="pack.printTitle">
        <ul className={styles.points}>
          <Point id="pack.print.scale" />
          <Point id="pack.print.side" />
          {hasOriginal && <Point id="pack.print.original" />}
          {byHand > 0 && <Point id="pack.print.byHand" count={byHand} />}
        </ul>
        {report.documents.some(({ id }) => id === 'form') && (
          <p className={styles.quiet}>
            <Text id="pack.form" />
          </p>
        )}
      </Card>
      <Card icon={PenLine} title="pack.signTitle">
        <SignerList report={report} />
        <p className={styles.quiet}>
          <Text id="pack.sign.pen" />
        </p>
      </Card>
      {goesToThePass(draft) ? (
        <HandInCard draft={draft} hasOriginal={hasOriginal} />
      ) : (
        <PostCard lines={report.addressee} hasOriginal={hasOriginal} />
      )}
    </div>
  );
}

function PostCard({ lines, hasOriginal }: { lines: readonly string[]; hasOriginal: boolean }) {
  return (
    <Card icon={Mail} title="pack.postTitle">
      <ul className={styles.points}>
        <Point id="pack.post.envelope">
          <AddressLines lines={lines} />
        </Point>
        <Point id={hasOriginal ? 'pack.post.registered' : 'pack.post.proof'} />
        <Point id="pack.post.keep" />
      </ul>
    </Card>
  );
}

/** The PASS of a hospital posts the file itself: there is no envelope. */
function HandInCard({ draft, hasOriginal }: { draft: DraftDossier; hasOriginal: boolean }) {
  return (
    <Card icon={Hospital} title="pack.passTitle">
      <ul className={styles.points}>
        <Point id="pack.pass.handIn">
          <AddressLines lines={[passName(draft)]} />
        </Point>
        {hasOriginal && <Point id="pack.pass.original" />}
        <Point id="pack.pass.ask" />
        <Point id="pack.pass.keep" />
      </ul>
    </Card>
  );
}

/** Who signs what, in the colour of the flags on the strip. */
function SignerList({ report }: { report: PackReport }) {
  const t = useText();
  const nameOf = useSignerName();
  return (
    <ul className={styles.signers}>
      {signerNames.map((signer) => {
        const signed = report.documents.filter(({ signers }) => signers.includes(signer));
        if (signed.length === 0) return null;
        const documents = signed.map(({ id }) => t(documentNameKey(id))).join(', ');
        return (
          <li key={signer}>
            <span className={styles.swatch} data-signer={signer} aria-hidden />
            <span>
              <Text id="pack.sign.line" values={{ signer: nameOf(signer), documents }} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Card({
  icon: Icon,
  title,
  tone,
  children,
}: {
  icon: typeof Mail;
  title: MessageKey;
  tone?: 'missing' | 'warning';
  children: ReactNode;
}) {
  return (
    <section className={styles.card} data-tone={tone} aria-labelledby={`card-${title}`}>
      <h2 id={`card-${title}`}>
        <Icon aria-hidden size={20} />
        <Text id={title} />
      </h2>
      {children}
    </section>
  );
}

function Point({ id, count = 0, children }: { id: MessageKey; count?: number; children?: ReactNode }) {
  return (
    <li>
      <Text id={id} values={{ count }} />
      {children}
    </li>
  );
}

/** The address to copy, in the lines in which the letter has it. */
function AddressLines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <p lang="fr" className={styles.address}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
}
