import { Redo2, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { fieldLabelKey } from '../../../core/i18n/describe-issue.ts';
import type { Way } from '../../frame/use-undo-keys.ts';
import { Text, useText } from '../../language/language.tsx';
import type { Deed } from './history.ts';
import styles from './undo-buttons.module.css';
import type { UndoNews } from './use-undo.ts';

/** How long what was done stays in sight, in milliseconds. It is read out at once, and a key goes back on it. */
const inSight = 6000;

const ways = [
  { way: 'undo', icon: Undo2, keys: 'Ctrl+Z' },
  { way: 'redo', icon: Redo2, keys: 'Ctrl+Y' },
] as const;

/** Back and forth in the answers, each button named after what it would change; and what was just changed. */
export function UndoButtons({
  next,
  news,
  onGo,
}: {
  next: Record<Way, Deed | undefined>;
  news: UndoNews | undefined;
  onGo: (way: Way) => void;
}) {
  const t = useText();
  const nameOf = useDeedName();
  return (
    <div className={styles.undo}>
      {ways.map(({ way, icon: Icon, keys }) => {
        const deed = next[way];
        const name = deed ? t(`undo.${way}That`, { name: nameOf(deed) }) : t(`undo.${way}`);
        return (
          <button
            key={way}
            type="button"
            className={styles.button}
            aria-label={name}
            aria-keyshortcuts={keys.replace('Ctrl', 'Control')}
            title={`${name} (${keys})`}
            // It stays where the keyboard is when there is nothing left to press it for.
            aria-disabled={!deed}
            onClick={() => deed && onGo(way)}
          >
            <Icon aria-hidden size={20} />
          </button>
        );
      })}
      <UndoStatus news={news} />
    </div>
  );
}

/** Said and shown: which answer has changed, and where, if the page has changed too. */
function UndoStatus({ news }: { news: UndoNews | undefined }) {
  const t = useText();
  const nameOf = useDeedName();
  const [over, setOver] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setOver(news?.count ?? 0), inSight);
    return () => clearTimeout(timer);
  }, [news]);
  return (
    <p role="status" className={news && news.count > over ? styles.news : 'visually-hidden'}>
      {news && news.count > over && (
        // The same answer undone twice is said twice.
        <span key={news.count}>
          <Text id={`undo.${news.way}.done`} values={{ name: nameOf(news.deed) }} />
          {news.hasMoved && <Text id="undo.onPage" values={{ page: t(`pages.${news.deed.page}.title`) }} />}
        </span>
      )}
    </p>
  );
}

/** The question of a deed; of several, the first and how many there are. */
function useDeedName(): (deed: Deed) => string {
  const t = useText();
  return ({ changes }) => {
    const keys = [...new Set(changes.map(({ path }) => fieldLabelKey(path) ?? 'undo.answer'))];
    return t('undo.names', { field: t(keys[0] ?? 'undo.answer'), others: keys.length - 1 });
  };
}
