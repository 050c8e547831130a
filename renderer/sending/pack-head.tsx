import { CircleCheck, Eye, TriangleAlert } from 'lucide-react';
import type { RefObject } from 'react';
import type { PackedDocument, PackReport } from '../../core/contract/papers.ts';
import type { MessageKey } from '../../core/i18n/messages.ts';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { goesToThePass } from '../../core/rules/asked.ts';
import { PageTitle } from '../dossier/page-title.tsx';
import { Text } from '../language/language.tsx';
import type { Page } from '../steps/page.ts';
import styles from './pack-page.module.css';
import { passName } from './pass-name.ts';

/** The title of the pack, how much paper it is, for whom, and where it stands. */
export function PackHead({
  page,
  draft,
  today,
  title,
  report,
}: {
  page: Page;
  draft: DraftDossier;
  today: IsoDate;
  title: RefObject<HTMLHeadingElement | null>;
  report: PackReport | undefined;
}) {
  const receiver = goesToThePass(draft) ? passName(draft) : report?.addressee[0];
  return (
    <div className={styles.head}>
      <PageTitle page={page} draft={draft} today={today} ref={title} />
      {report && (
        <div className={styles.counts}>
          <p>
            <Text id="pack.documents" values={{ count: report.documents.filter(isSent).length }} />
            {' · '}
            <Text id="pack.sheets" values={{ count: report.sheets }} />
            {receiver && (
              <>
                {' · '}
                <Text id="pack.for" /> <strong lang="fr">{receiver}</strong>
              </>
            )}
          </p>
          <Standing report={report} />
        </div>
      )}
    </div>
  );
}

/** In the PDF, or an original that is put in its place by hand. */
function isSent({ firstPage, kind, original }: PackedDocument): boolean {
  return firstPage !== null || (kind === 'piece' && original);
}

const standings: Record<PackReport['status'], { label: MessageKey; tone: 'done' | 'look' | 'missing' }> = {
  ready: { label: 'pack.ready', tone: 'done' },
  'ready-with-warnings': { label: 'pack.toCheck', tone: 'look' },
  incomplete: { label: 'pack.incomplete', tone: 'missing' },
  'not-yet': { label: 'pack.notYet', tone: 'missing' },
};

const icons = { done: CircleCheck, look: Eye, missing: TriangleAlert };

function Standing({ report }: { report: PackReport }) {
  const { label, tone } = standings[report.status];
  const Icon = icons[tone];
  return (
    <p className={styles.standing} data-tone={tone}>
      <Icon aria-hidden size={16} />
      <span>
        <Text id={label} values={{ count: report.warnings.length }} />
      </span>
    </p>
  );
}
