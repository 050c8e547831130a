import { Archive, FolderDown, ReceiptText } from 'lucide-react';
import { Card, Point } from './card.tsx';
import { CardButton } from './card-button.tsx';
import styles from './pack-page.module.css';
import type { PackActions } from './use-pack-actions.ts';

/** What the person keeps: a copy of everything, and a record of what was sent. */
export function KeepCard({ isPosted, actions }: { isPosted: boolean; actions: PackActions }) {
  return (
    <Card icon={Archive} title="pack.keepTitle">
      <ul className={styles.points}>
        <Point id={isPosted ? 'pack.post.keep' : 'pack.pass.keep'} />
        <Point id="pack.keep.receipt" />
      </ul>
      <div className={styles.row}>
        <CardButton
          icon={ReceiptText}
          label="pack.receipt"
          isBusy={actions.isBusy}
          onPress={() => actions.open({ kind: 'receipt' })}
        />
        <CardButton
          icon={FolderDown}
          label="pack.saveFolder"
          isBusy={actions.isBusy}
          onPress={actions.saveFolder}
        />
      </div>
    </Card>
  );
}
