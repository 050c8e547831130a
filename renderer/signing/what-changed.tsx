import type { SigningSheet } from '../../core/contract/signing.ts';
import { fieldLabelKey } from '../../core/i18n/describe-issue.ts';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Path } from '../../core/model/path.ts';
import { isAsked } from '../../core/rules/asked.ts';
import { changedAnswers, type DraftSignature } from '../../core/rules/signatures.ts';
import { Text, useText } from '../language/language.tsx';
import { pageOfPath } from '../steps/answers.ts';
import { openPages } from '../steps/order.ts';
import styles from './paper-row.module.css';

/** Which answers are others than when a paper was signed, each leading to its question; or that none is. */
export function WhatChanged({
  given,
  sheet,
  draft,
  today,
  onChange,
}: {
  given: DraftSignature;
  sheet: SigningSheet | undefined;
  draft: DraftDossier;
  today: IsoDate;
  onChange: (path: Path) => void;
}) {
  const changed = sheet && changedAnswers(given, sheet.answers);
  if (!changed) return null;
  if (changed.length === 0)
    return (
      <p>
        <Text id="sign.changed.none" />
      </p>
    );
  const lines = new Map(changed.map((path) => [fieldLabelKey(path) ?? path, path]));
  const open = openPages(draft, today).map(({ id }) => id);
  return (
    <>
      <p>
        <Text id="sign.changed" values={{ count: lines.size }} />
      </p>
      <ul className={styles.changed}>
        {[...lines.values()].map((path) => {
          const page = pageOfPath(path);
          // What the change itself has closed, or what is asked on this very page, is named alone.
          const leads = page && page !== 'sign' && open.includes(page) && isAsked(draft, path);
          return (
            <li key={path}>
              {leads ? (
                <button type="button" className={styles.link} onClick={() => onChange(path)}>
                  <Answer path={path} />
                </button>
              ) : (
                <Answer path={path} />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** An answer with the page that asks it: several pages ask for a town. */
function Answer({ path }: { path: Path }) {
  const t = useText();
  const page = pageOfPath(path);
  const label = <Text id={fieldLabelKey(path) ?? 'fields.pieces'} />;
  if (!page || page === 'sign') return label;
  return (
    <span>
      {t('sign.changed.at', { page: t(`pages.${page}.title`) })} {label}
    </span>
  );
}
