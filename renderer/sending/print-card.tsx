import { ListChecks, Printer } from 'lucide-react';
import type { PackReport } from '../../core/contract/papers.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { planDocuments } from '../../core/rules/plan.ts';
import { Unfold } from '../frame/why.tsx';
import { Text } from '../language/language.tsx';
import { Card, Point } from './card.tsx';
import { CardButton } from './card-button.tsx';
import styles from './pack-page.module.css';
import { PrintAgain } from './print-again.tsx';
import { PrintOptions } from './print-options.tsx';
import type { PackActions } from './use-pack-actions.ts';

/** How to print: the sides, the scale, what is added by hand, and a few pages again. */
export function PrintCard({
  report,
  draft,
  pages,
  actions,
}: {
  report: PackReport;
  draft: DraftDossier;
  pages: number;
  actions: PackActions;
}) {
  const hasOriginal = report.documents.some(({ kind, original }) => kind === 'piece' && original);
  const byHand = planDocuments(draft).filter(({ sendAs }) => sendAs === 'by-hand').length;
  const hasSeparators = draft.print?.separators !== 'no';
  const { print } = actions;
  const hasFillers = report.documents.some(({ fillers }) => fillers > 0);
  return (
    <Card icon={Printer} title="pack.printTitle">
      <PrintOptions hasOriginal={hasOriginal} />
      <ul className={styles.points}>
        <Point id="pack.print.scale" />
        {report.sides === 'two' && <Point id="pack.print.longEdge" />}
        {hasFillers && <Point id="pack.print.fillers" />}
        {hasOriginal && <Point id={hasSeparators ? 'pack.print.original' : 'pack.print.originalAlone'} />}
        {byHand > 0 && <Point id="pack.print.byHand" values={{ count: byHand }} />}
      </ul>
      {print && (
        <div className={styles.direct}>
          <CardButton
            icon={Printer}
            label="pack.dialog.open"
            isBusy={actions.isBusy}
            onPress={() => print({ kind: 'pack' })}
          />
          <p className={styles.quiet}>
            <Text id="pack.dialog.note" values={{ sides: report.sides }} />
          </p>
        </div>
      )}
      <CardButton
        icon={ListChecks}
        label="pack.checklist"
        isBusy={actions.isBusy}
        onPress={() => actions.open({ kind: 'checklist' })}
      />
      <Unfold title="pack.again.title">
        <PrintAgain
          key={pages}
          pages={pages}
          isBusy={actions.isBusy}
          onOpen={(from, to) => actions.open({ kind: 'pages', from, to })}
          onPrint={print && ((from, to) => print({ kind: 'pages', from, to }))}
        />
      </Unfold>
      {report.documents.some(({ id }) => id === 'form') && (
        <p className={styles.quiet}>
          <Text id="pack.form" />
        </p>
      )}
    </Card>
  );
}
