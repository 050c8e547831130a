import { Eye, TriangleAlert } from 'lucide-react';
import type { PackReport } from '../../core/contract/papers.ts';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Path } from '../../core/model/path.ts';
import { goesToThePass } from '../../core/rules/asked.ts';
import { Text } from '../language/language.tsx';
import { Card } from './card.tsx';
import { ConcernList } from './concern-list.tsx';
import { listConcerns, listRefusals } from './concerns.ts';
import { KeepCard } from './keep-card.tsx';
import styles from './pack-page.module.css';
import { HandInCard, PostCard } from './post-card.tsx';
import { PrintCard } from './print-card.tsx';
import { Refusals } from './refusals.tsx';
import { SignCard } from './sign-card.tsx';
import type { PackActions } from './use-pack-actions.ts';

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

/** What is left to do by hand: printing, signing, posting and keeping. */
export function PackCards({
  report,
  draft,
  onChange,
  onSign,
  onPosted,
  actions,
}: CardsOf & { actions: PackActions; onSign: () => void; onPosted: () => void }) {
  const hasOriginal = report.documents.some(({ kind, original }) => kind === 'piece' && original);
  const isPosted = !goesToThePass(draft);
  const pages = report.documents.reduce((sum, document) => sum + document.pages + document.fillers, 0);
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
      <PrintCard report={report} draft={draft} pages={pages} actions={actions} />
      <SignCard report={report} actions={actions} onSign={onSign} />
      <div className={styles.stack}>
        {isPosted ? (
          <PostCard report={report} hasOriginal={hasOriginal} actions={actions} onPosted={onPosted} />
        ) : (
          <HandInCard draft={draft} hasOriginal={hasOriginal} actions={actions} onPosted={onPosted} />
        )}
        <KeepCard isPosted={isPosted} actions={actions} />
      </div>
    </div>
  );
}
