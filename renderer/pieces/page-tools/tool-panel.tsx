import { Maximize, RotateCcw, RotateCw, ScanSearch, Undo2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { MessageKey } from '../../../core/i18n/messages.ts';
import buttons from '../../frame/button.module.css';
import { Text } from '../../language/language.tsx';
import styles from './page-tools.module.css';
import type { usePageEdit } from './use-page-edit.ts';

const tones = ['colour', 'grey', 'contrast'] as const;

/** What can be done with a page. The tone is for pictures: what somebody's PDF draws is left as it is. */
export function ToolPanel({
  tools: { edit, search, turnBy, find, setCorners, setTone, reset },
  isPdf,
}: {
  tools: ReturnType<typeof usePageEdit>;
  isPdf: boolean;
}) {
  const name = useId();
  const chosen = edit.tone ?? 'colour';
  return (
    <div className={styles.panel}>
      <Group title="pageTools.turn">
        <div className={styles.pair}>
          <button type="button" className={buttons.secondary} onClick={() => turnBy(-90)}>
            <RotateCcw aria-hidden size={20} />
            <Text id="pageTools.left" />
          </button>
          <button type="button" className={buttons.secondary} onClick={() => turnBy(90)}>
            <RotateCw aria-hidden size={20} />
            <Text id="pageTools.right" />
          </button>
        </div>
      </Group>
      <Group title="pageTools.crop">
        <p className={styles.hint}>
          <Text id={isPdf ? 'pageTools.cropPdf' : 'pageTools.cropHint'} />
        </p>
        {!isPdf && (
          <button type="button" className={buttons.secondary} onClick={find}>
            <ScanSearch aria-hidden size={20} />
            <Text id="pageTools.find" />
          </button>
        )}
        <button type="button" className={buttons.secondary} onClick={() => setCorners(undefined)}>
          <Maximize aria-hidden size={20} />
          <Text id="pageTools.whole" />
        </button>
        <p role="status" className={styles.hint}>
          {search && <Text id={`pageTools.${search}`} />}
        </p>
      </Group>
      {!isPdf && (
        <Group title="pageTools.tone">
          {tones.map((tone) => (
            <label key={tone} className={styles.tone}>
              <input
                type="radio"
                name={name}
                checked={chosen === tone}
                onChange={() => setTone(tone === 'colour' ? undefined : tone)}
              />
              <span>
                <Text id={`pageTools.tone.${tone}`} />
              </span>
            </label>
          ))}
        </Group>
      )}
      <button
        type="button"
        className={`${buttons.plain} ${styles.reset}`}
        aria-disabled={Object.keys(edit).length === 0}
        onClick={reset}
      >
        <Undo2 aria-hidden size={20} />
        <Text id="pageTools.reset" />
      </button>
    </div>
  );
}

function Group({ title, children }: { title: MessageKey; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>
        <Text id={title} />
      </legend>
      {children}
    </fieldset>
  );
}
