import { useId, useRef } from 'react';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { type PlannedDocument, planDocuments } from '../../core/rules/plan.ts';
import { Text } from '../language/language.tsx';
import styles from './outline-pane.module.css';
import { useOverflow } from './use-overflow.ts';

/** What the pack will hold, as the answers so far say: a sheet a document, in the order of posting. */
export function OutlinePane({ draft }: { draft: DraftDossier }) {
  const title = useId();
  const desk = useRef<HTMLElement>(null);
  const scrolls = useOverflow(desk);
  const documents = planDocuments(draft);
  return (
    <section
      ref={desk}
      className={styles.desk}
      data-scrolls
      aria-labelledby={title}
      // A region that scrolls must be reachable by keyboard; one that does not is no stop.
      tabIndex={scrolls ? 0 : undefined}
    >
      <h2 id={title} className={styles.title}>
        <Text id="outline.title" />
      </h2>
      <p className={styles.lead}>
        <Text id="outline.lead" values={{ count: documents.length }} />
      </p>
      <ol className={styles.sheets}>
        {documents.map((document) => (
          <li key={document.id} className={styles.item}>
            <span className={styles.sheet} data-look={lookOf(document)} aria-hidden>
              <span className={styles.lines} />
            </span>
            <span className={styles.name}>
              <Text id={`documents.${document.id}`} />
            </span>
            <span className={styles.kind} data-look={lookOf(document)}>
              <Text id={`outline.${lookOf(document)}`} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Written by Liasse, brought as a copy or as the paper itself, or added outside of the PDF. */
function lookOf({ kind, original }: PlannedDocument): 'written' | 'copy' | 'original' | 'added' {
  if (kind === 'generated') return 'written';
  if (kind === 'to-add') return 'added';
  return original ? 'original' : 'copy';
}
