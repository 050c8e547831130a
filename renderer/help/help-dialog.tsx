import { Fragment } from 'react';
import { Text } from '../language/language.tsx';
import styles from './app-dialog.module.css';
import { AppDialog } from './app-dialog.tsx';
import { cases, shortcuts, steps } from './help-parts.ts';

/** The offline help: how the file is made, what to do when, the keyboard, where the answers stay. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <AppDialog title="help.title" onClose={onClose}>
      <h2>
        <Text id="help.made" />
      </h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <Text id={step} />
          </li>
        ))}
      </ol>
      <h2>
        <Text id="help.when" />
      </h2>
      {cases.map((name) => (
        <Fragment key={name}>
          <h3>
            <Text id={`help.${name}`} />
          </h3>
          <p>
            <Text id={`help.${name}.do`} />
          </p>
        </Fragment>
      ))}
      <h2>
        <Text id="help.keyboard" />
      </h2>
      <p>
        <Text id="help.keyboard.text" />
      </p>
      <table className={styles.keys}>
        <tbody>
          {shortcuts.map(({ keys, does }) => (
            <tr key={does}>
              <th scope="row">
                {keys.map((key, index) => (
                  <Fragment key={key}>
                    {index > 0 && ' + '}
                    <kbd>
                      <Text id={`help.key.${key}`} />
                    </kbd>
                  </Fragment>
                ))}
              </th>
              <td>
                <Text id={does} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>
        <Text id="help.privacy" />
      </h2>
      <p>
        <Text id="help.privacy.stays" />
      </p>
      <p>
        <Text id="help.privacy.others" />
      </p>
      <h2>
        <Text id="home.helpTitle" />
      </h2>
      <p>
        <Text id="home.help" />
      </p>
    </AppDialog>
  );
}
