import type { KnownForm } from '../../core/contract/forms.ts';
import type { MessageKey } from '../../core/i18n/messages.ts';
import type { FormDescription } from '../../core/model/form-description.ts';
import type { OfficialForm } from '../../core/model/official-form.ts';
import { Text } from '../language/language.tsx';
import styles from './form-page.module.css';

/** What the PDF is: how it was made, its pages and numbers, whether it looks like S1106, and what is left of it. */
export function FormFacts({ own, known }: { own: OfficialForm; known: KnownForm | undefined }) {
  const { description: form, mapping } = own;
  const notes = notesOf(form);
  const hasPlaces = mapping.placements.length > 0;
  return (
    <section className={styles.facts} aria-label={own.name}>
      <p className={styles.fileName}>{own.name}</p>
      <p>
        <Text id={`form.kind.${form.kind}`} />
      </p>
      <p className={styles.quiet}>
        <Text id="form.facts" values={{ pages: form.pages.length, fields: form.fields.count }} />
        {form.editions.length > 0 && (
          <>
            {'. '}
            <Text id="form.editions" values={{ editions: form.editions.join(', ') }} />
          </>
        )}
      </p>
      <p className={form.isS1106 ? styles.done : styles.told}>
        <Text id={form.isS1106 ? 'form.isS1106' : 'form.otherKind'} />
      </p>
      {(!hasPlaces || form.kind === 'scan') && (
        <p className={styles.told}>
          <Text id={form.kind === 'scan' ? 'form.note.scan' : 'form.note.nothing'} />
        </p>
      )}
      {known?.as === 'same' && (
        <p className={styles.done}>
          <Text id="form.known.same" />
        </p>
      )}
      {notes.length > 0 && (
        <details className={styles.notes}>
          <summary>
            <Text id="form.notes" values={{ count: notes.length }} />
          </summary>
          <ul>
            {notes.map(({ id, count }) => (
              <li key={id}>
                <Text id={id} values={{ count }} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function notesOf(form: FormDescription): { id: MessageKey; count: number }[] {
  const { fields } = form;
  const notes: { id: MessageKey; count: number }[] = [
    { id: 'form.note.locked', count: form.isLocked ? 1 : 0 },
    { id: 'form.note.xfa', count: form.kind === 'acroform-xfa' ? 1 : 0 },
    { id: 'form.note.scripts', count: form.scripts },
    { id: 'form.note.submits', count: form.submits },
    { id: 'form.note.outside', count: fields.outside.length },
    { id: 'form.note.hidden', count: fields.hidden.length },
    { id: 'form.note.readOnly', count: fields.readOnly.length },
    { id: 'form.note.repeated', count: fields.repeated.length },
  ];
  return notes.filter(({ count }) => count > 0);
}
