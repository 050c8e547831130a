import type { KeyboardEvent, ReactNode } from 'react';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { focusField } from '../form/field-id.ts';
import { Why } from '../frame/why.tsx';
import { Text } from '../language/language.tsx';
import { PiecesPage } from '../pieces/pieces-page.tsx';
import { PageQuestions } from '../questions/page-questions.tsx';
import { fieldsOf } from '../steps/order.ts';
import type { PageId } from '../steps/page.ts';
import { pages } from '../steps/pages.ts';
import styles from './express-questions.module.css';

/**
 * Every question that this person is asked, under the titles of their pages: a section opens as soon as an answer
 * calls for it. At the end the pieces.
 */
export function ExpressQuestions({ draft, id }: { draft: DraftDossier; id: string }) {
  return (
    // Enter in a box leads on from a page of few questions; here it would check fifty of them at the first.
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing to press, something not to do
    <div className={styles.page} onKeyDown={holdEnter}>
      {pages.map((page) => {
        if (fieldsOf(page, draft).length === 0) return null;
        return (
          <Section key={page.id} page={page.id}>
            <PageQuestions page={page} draft={draft} />
            {page.why && <Why text={page.why.text} source={page.why.source} />}
          </Section>
        );
      })}
      <Section page="pieces">
        <PiecesPage draft={draft} id={id} onChange={focusField} />
      </Section>
    </div>
  );
}

function holdEnter(event: KeyboardEvent) {
  const isInBox = event.target instanceof HTMLInputElement;
  if (event.key === 'Enter' && isInBox && !event.ctrlKey && !event.metaKey) event.preventDefault();
}

function Section({ page, children }: { page: PageId; children: ReactNode }) {
  return (
    <section className={styles.section} aria-labelledby={`express-${page}`}>
      <h2 id={`express-${page}`}>
        <Text id={`pages.${page}.title`} />
      </h2>
      {children}
    </section>
  );
}
