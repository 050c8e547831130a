import { FileText, Hospital, Mail, MailCheck, TriangleAlert } from 'lucide-react';
import type { PackReport } from '../../core/contract/papers.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { isNearTop } from '../../core/rules/postage.ts';
import { Text } from '../language/language.tsx';
import { AddressLines, Card, Point } from './card.tsx';
import { CardButton } from './card-button.tsx';
import styles from './pack-page.module.css';
import { passName } from './pass-name.ts';
import type { PackActions } from './use-pack-actions.ts';

/** The envelope, the address, the weight and how to post it. */
export function PostCard({
  report: { addressee, post },
  hasOriginal,
  actions,
  onPosted,
}: {
  report: PackReport;
  hasOriginal: boolean;
  actions: PackActions;
  onPosted: () => void;
}) {
  return (
    <Card icon={Mail} title="pack.postTitle">
      <p className={styles.weight}>
        <Text id="pack.post.weight" values={{ sheets: post.sheets, grams: post.grams }} />{' '}
        <strong>
          <Text
            id={post.band === null ? 'pack.post.tooHeavy' : 'pack.post.band'}
            values={{ band: post.band ?? 0 }}
          />
        </strong>
      </p>
      {isNearTop(post) && (
        <p className={styles.nearTop}>
          <TriangleAlert aria-hidden size={18} />
          <Text id="pack.post.nearTop" />
        </p>
      )}
      <ul className={styles.points}>
        {post.estimated > 0 && <Point id="pack.post.estimated" values={{ count: post.estimated }} />}
        <Point id={`pack.post.envelope.${post.envelope}`} />
        <Point id="pack.post.address">
          <AddressLines lines={addressee} />
        </Point>
        <Point id={hasOriginal ? 'pack.post.registered' : 'pack.post.proof'} />
      </ul>
      <div className={styles.row}>
        <CardButton
          icon={Mail}
          label="pack.envelope"
          isBusy={actions.isBusy}
          onPress={() => actions.open({ kind: 'envelope' })}
        />
        <CardButton icon={MailCheck} label="pack.posted" isBusy={false} onPress={onPosted} />
      </div>
    </Card>
  );
}

/** The PASS of a hospital posts the file itself: there is no envelope. */
export function HandInCard({
  draft,
  hasOriginal,
  actions,
  onPosted,
}: {
  draft: DraftDossier;
  hasOriginal: boolean;
  actions: PackActions;
  onPosted: () => void;
}) {
  return (
    <Card icon={Hospital} title="pack.passTitle">
      <ul className={styles.points}>
        <Point id="pack.pass.handIn">
          <AddressLines lines={[passName(draft)]} />
        </Point>
        {hasOriginal && <Point id="pack.pass.original" />}
        <Point id="pack.pass.ask" />
      </ul>
      <div className={styles.row}>
        <CardButton
          icon={FileText}
          label="pass.sheet"
          isBusy={actions.isBusy}
          onPress={() => actions.open({ kind: 'pass-sheet' })}
        />
        <CardButton icon={MailCheck} label="pack.handedIn" isBusy={false} onPress={onPosted} />
      </div>
    </Card>
  );
}
