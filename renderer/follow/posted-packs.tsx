import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { type Issue, toIssue } from '../../core/model/result.ts';
import { type Posting, postingsOf, takenBack } from '../../core/rules/journey.ts';
import { call } from '../bridge.ts';
import buttons from '../frame/button.module.css';
import { formatDay } from '../language/format-date.ts';
import { IssueText } from '../language/issue-text.tsx';
import { Text, useLanguage, useText } from '../language/language.tsx';
import styles from './follow.module.css';

/** Every pack that left, as it left: to be seen and printed again, whatever has changed since. */
export function PostedPacks({ id, draft }: { id: string; draft: DraftDossier }) {
  const { setValue } = useFormContext<DraftDossier>();
  const postings = postingsOf(draft);
  const others = takenBack(draft);
  if (postings.length + others.length === 0) return null;
  const remove = (posting: Posting) =>
    setValue(
      'journey.kept',
      (draft.journey?.kept ?? []).filter(({ pack }) => pack?.path !== posting.pack?.path),
    );
  return (
    <section aria-labelledby="follow-packs">
      <h2 id="follow-packs">
        <Text id="follow.packs" />
      </h2>
      <p className={styles.quiet}>
        <Text id="follow.packsText" />
      </p>
      <ul className={styles.list}>
        {postings.map((posting, index) => (
          // A departure never changes its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <PostedPack key={index} id={id} posting={posting} version={index + 1} />
        ))}
        {others.map((posting) => (
          <PostedPack key={posting.pack?.path} id={id} posting={posting} onRemove={() => remove(posting)} />
        ))}
      </ul>
    </section>
  );
}

function PostedPack({
  id,
  posting,
  version,
  onRemove,
}: {
  id: string;
  posting: Posting;
  /** Absent for one whose posting was taken back: it is kept all the same, until it is removed knowingly. */
  version?: number;
  onRemove?: () => void;
}) {
  const t = useText();
  const language = useLanguage();
  const [issue, setIssue] = useState<Issue>();
  const { on = '', way, tracking, pack } = posting;
  const { path, digest } = pack ?? {};
  const open = () => {
    if (!path || !digest) return;
    setIssue(undefined);
    call('posting.open', { id, path, digest }).catch((error) => setIssue(toIssue(error)));
  };
  return (
    <li className={styles.card} data-version={version}>
      <h3>
        {version === undefined ? (
          <Text id="follow.takenBack" values={{ date: formatDay(language, on) }} />
        ) : (
          <Text id="follow.version" values={{ version, date: formatDay(language, on) }} />
        )}
      </h3>
      <p>{[way && t(`posting.way.${way}`), tracking].filter(Boolean).join(' · ')}</p>
      {pack ? (
        <>
          <p>{(pack.documents ?? []).map(({ title }) => title).join(', ')}</p>
          <p className={styles.quiet}>
            <Text
              id="follow.packFacts"
              values={{ pages: pack.pages ?? 0, code: (digest ?? '').slice(0, 16) }}
            />
          </p>
          <div className={styles.tools}>
            <button
              type="button"
              className={buttons.secondary}
              aria-label={
                version === undefined
                  ? t('follow.openTakenBack', { date: formatDay(language, on) })
                  : t('follow.openVersion', { version })
              }
              onClick={open}
            >
              <FileText aria-hidden size={20} />
              <Text id="follow.open" />
            </button>
          </div>
          {onRemove && <RemovePack onRemove={onRemove} />}
        </>
      ) : (
        <p className={styles.quiet}>
          <Text id="follow.noPack" />
        </p>
      )}
      {issue && (
        <p role="alert">
          <IssueText issue={issue} />
        </p>
      )}
    </li>
  );
}

/** Asked twice: what was really sent has no other copy. A second click on the same place takes nothing away. */
function RemovePack({ onRemove }: { onRemove: () => void }) {
  const [isSure, setSure] = useState(false);
  return (
    <>
      <p role="status" className={styles.quiet}>
        <Text id={isSure ? 'follow.removeText' : 'follow.takenBackText'} />
      </p>
      <div className={styles.tools}>
        <button type="button" className={buttons.plain} onClick={() => setSure(!isSure)}>
          <Text id={isSure ? 'home.cancel' : 'follow.remove'} />
        </button>
        {isSure && (
          <button type="button" className={buttons.danger} onClick={onRemove}>
            <Text id="follow.removeSure" />
          </button>
        )}
      </div>
    </>
  );
}
