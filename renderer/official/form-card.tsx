import { FileText } from 'lucide-react';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { planDocuments } from '../../core/rules/plan.ts';
import buttons from '../frame/button.module.css';
import { Text } from '../language/language.tsx';
import pieces from '../pieces/pieces.module.css';
import styles from './form-page.module.css';

/** Which form goes into the pack, ours or the official one, and the way to change it. */
export function FormCard({ draft, onOpen }: { draft: DraftDossier; onOpen: () => void }) {
  if (!planDocuments(draft).some(({ id }) => id === 'form')) return null;
  const own = draft.officialForm;
  const standing = own?.path ? (own.use === 'yes' ? 'brought' : 'kept') : 'ours';
  return (
    <section className={pieces.piece} aria-labelledby="form-card-title" data-path="officialForm">
      <div className={pieces.head}>
        <h2 id="form-card-title">
          <Text id="form.card.title" />
        </h2>
      </div>
      <p className={pieces.hint}>
        <Text id={`form.card.${standing}`} values={{ name: own?.name ?? '' }} />
      </p>
      <div className={styles.cardButton}>
        <button type="button" className={buttons.secondary} onClick={onOpen}>
          <FileText aria-hidden size={18} />
          <Text id={own?.path ? 'form.card.change' : 'form.card.open'} />
        </button>
      </div>
    </section>
  );
}
