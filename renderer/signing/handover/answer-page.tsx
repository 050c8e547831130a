import { ChevronLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { type Path, readPath } from '../../../core/model/path.ts';
import { mergeAnswer, type ReceivedAnswer } from '../../../core/rules/handover.ts';
import layout from '../../dossier/dossier-screen.module.css';
import buttons from '../../frame/button.module.css';
import { Text } from '../../language/language.tsx';
import type { AnswerPath } from '../../steps/page.ts';
import { Differences } from './differences.tsx';
import styles from './handover.module.css';
import { OpenFile } from './open-file.tsx';

/** What the host sent back: opened, compared with what is here, and taken over as far as it is confirmed. */
export function AnswerPage({
  id,
  draft,
  flush,
  onClose,
}: {
  id: string;
  draft: DraftDossier;
  flush: () => Promise<boolean>;
  onClose: () => void;
}) {
  const { setValue } = useFormContext<DraftDossier>();
  const title = useRef<HTMLHeadingElement>(null);
  const [answer, setAnswer] = useState<ReceivedAnswer>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is another one once the file is open
  useEffect(() => title.current?.focus(), [answer]);
  const merge = (accepted: readonly Path[]) => {
    if (!answer) return;
    const merged = mergeAnswer(draft, answer, accepted);
    // Paths that `mergeAnswer` has written are paths of the dossier.
    for (const path of [...accepted, 'handover.merged'])
      setValue(path as AnswerPath, readPath(merged, path) as never, { shouldDirty: true });
    onClose();
  };
  return (
    <>
      <main id="page" tabIndex={-1} className={layout.wide} data-scrolls>
        <div className={styles.page}>
          <h1 ref={title} tabIndex={-1}>
            <Text id={answer ? 'handover.differences' : 'handover.answer'} />
          </h1>
          {answer ? (
            <Differences id={id} draft={draft} answer={answer} onMerge={merge} />
          ) : (
            <>
              <p>
                <Text id="handover.answer.text" />
              </p>
              {/* The dossier on the disk says which answers it knows. */}
              <OpenFile dossier={id} before={flush} onOpened={({ handover }) => setAnswer(handover)} />
            </>
          )}
        </div>
      </main>
      <footer className={layout.bottom}>
        <div className={layout.moves}>
          <button type="button" className={buttons.plain} onClick={onClose}>
            <ChevronLeft aria-hidden size={20} />
            <Text id="sign.view.back" />
          </button>
        </div>
      </footer>
    </>
  );
}
