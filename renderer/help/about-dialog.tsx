import { ExternalLink, ScrollText } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../core/contract/contract.ts';
import { type Issue, toIssue } from '../../core/model/result.ts';
import { call } from '../bridge.ts';
import buttons from '../frame/button.module.css';
import { IssueText } from '../language/issue-text.tsx';
import { Text } from '../language/language.tsx';
import styles from './app-dialog.module.css';
import { AppDialog } from './app-dialog.tsx';

/** What the app is, whose, and what it is made of, with all the licences. */
export function AboutDialog({
  version,
  engines,
  onClose,
}: Pick<Output<'app.start'>, 'version' | 'engines'> & { onClose: () => void }) {
  const [notices, setNotices] = useState<string>();
  const [issue, setIssue] = useState<Issue>();
  const tell = (error: unknown) => setIssue(toIssue(error));
  const showNotices = () => call('app.notices', {}).then(({ text }) => setNotices(text), tell);
  const showChromiumNotices = () =>
    call('app.showChromiumNotices', {}).then(
      ({ shown }) => setIssue(shown ? undefined : { code: 'notices-not-shown', at: '' }),
      tell,
    );
  return (
    <AppDialog title="about.title" onClose={onClose}>
      <dl className={styles.facts}>
        <dt>
          <Text id="about.version" />
        </dt>
        <dd>{version}</dd>
        <dt>
          <Text id="about.engines" />
        </dt>
        <dd>
          Electron {engines.electron}, Chromium {engines.chromium}
        </dd>
        <dt>
          <Text id="about.licence" />
        </dt>
        <dd>
          <Text id="about.mit" />
        </dd>
      </dl>
      <p>
        <Text id="about.notAffiliated" />
      </p>
      <p>
        <Text id="about.sources" />
      </p>
      <div className={styles.buttons}>
        {notices === undefined && (
          <button type="button" className={buttons.secondary} onClick={() => void showNotices()}>
            <ScrollText aria-hidden size={20} />
            <Text id="about.notices" />
          </button>
        )}
        <button type="button" className={buttons.secondary} onClick={() => void showChromiumNotices()}>
          <ExternalLink aria-hidden size={20} />
          <Text id="about.chromiumNotices" />
        </button>
      </div>
      {issue && (
        <p role="alert">
          <IssueText issue={issue} />
        </p>
      )}
      {notices !== undefined && (
        <>
          {/* The button that had the focus is gone: on with what it has brought. */}
          <h2 ref={(title) => title?.focus()} tabIndex={-1}>
            <Text id="about.notices" />
          </h2>
          <pre className={styles.notices} lang="en">
            {notices}
          </pre>
        </>
      )}
    </AppDialog>
  );
}
