import { CircleCheck, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../../core/contract/contract.ts';
import type { IsoDate } from '../../../core/model/date.ts';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import layout from '../../dossier/dossier-screen.module.css';
import buttons from '../../frame/button.module.css';
import { PrivacyLine } from '../../frame/privacy-line.tsx';
import { TopBar } from '../../frame/top-bar.tsx';
import { Text, useText } from '../../language/language.tsx';
import { inkOfDossier } from '../ink-place.ts';
import desk from '../sign-desk.module.css';
import styles from './host.module.css';
import { HostDesk } from './host-desk.tsx';
import { useStartOfSigning } from './use-start-of-signing.ts';

/** The screen in the hands of the host: their attestation and nothing else of the dossier, and the way back. */
export function HostScreen({
  id,
  draft,
  today,
  onBack,
  onLanguage,
}: {
  id: string;
  draft: DraftDossier;
  today: IsoDate;
  onBack: () => void;
  onLanguage: (language: Language) => void;
}) {
  const t = useText();
  const title = useRef<HTMLHeadingElement>(null);
  const [isSigned, setSigned] = useState(false);
  const ink = useMemo(() => inkOfDossier(id), [id]);
  const applicant = draft.applicant?.givenNames?.trim().split(/\s+/)[0] ?? '';
  useStartOfSigning();
  useEffect(() => {
    document.title = t('hosting.window');
  }, [t]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title is another one once it is signed
  useEffect(() => title.current?.focus(), [isSigned]);
  return (
    <div className={`${layout.screen} ${styles.screen}`}>
      <TopBar onLanguage={onLanguage} />
      {isSigned ? (
        <main id="page" className={styles.thanks}>
          <CircleCheck aria-hidden size={48} />
          <h1 ref={title} tabIndex={-1}>
            <Text id="hosting.thanks" />
          </h1>
          <p>
            <Text id="hosting.thanks.text" values={{ name: applicant || t('hosting.applicant') }} />
          </p>
        </main>
      ) : (
        <main id="page" tabIndex={-1} className={desk.desk} data-scrolls data-titled>
          <h1 ref={title} tabIndex={-1} className={styles.title}>
            <Text id="hosting.title" />
          </h1>
          <HostDesk id={id} ink={ink} draft={draft} today={today} onSigned={() => setSigned(true)} />
        </main>
      )}
      <footer className={layout.bottom}>
        <div className={layout.moves}>
          <button type="button" className={isSigned ? buttons.primary : buttons.secondary} onClick={onBack}>
            <Undo2 aria-hidden size={20} />
            <span>
              <Text id="hosting.back" values={{ name: applicant || t('hosting.applicant') }} />
            </span>
          </button>
        </div>
        <PrivacyLine className={layout.privacy} />
      </footer>
    </div>
  );
}
