import { type ReactNode, useId } from 'react';
import type { MessageKey } from '../../../core/i18n/messages.ts';
import { translator, type Values } from '../../../core/i18n/translate.ts';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { type Path, readPath } from '../../../core/model/path.ts';
import { FieldList } from '../../form/field-list.tsx';
import { Text, useLanguage } from '../../language/language.tsx';
import type { Field } from '../../steps/page.ts';
import styles from './host.module.css';
import { addressFields, hostOf, identityFields, sinceField } from './host-fields.ts';
import { sentenceValues } from './sentence.ts';

/** The sentence that is attested, as the form itself: each part of it with what corrects it. */
export function Declaration({ draft, wrong }: { draft: DraftDossier; wrong: readonly Path[] }) {
  const identity = identityFields(hostOf(draft));
  return (
    <div className={styles.declaration}>
      <Part id="hosting.sentence.me" draft={draft} />
      <Correct title="hosting.correct.me" fields={identity} draft={draft} wrong={wrong} />
      <Part id="hosting.sentence.them" draft={draft} />
      <Correct title="hosting.correct.address" fields={addressFields} draft={draft} wrong={wrong} />
      <div className={styles.since}>
        <FieldList fields={[sinceField]} />
      </div>
    </div>
  );
}

/** In French, which is what is signed; under it in the language of the person. */
function Part({ id, draft }: { id: MessageKey; draft: DraftDossier }) {
  const language = useLanguage();
  const french: Values = sentenceValues(draft, 'fr');
  return (
    <div>
      <p lang="fr" className={styles.sentence}>
        {translator('fr')(id, french)}
      </p>
      {language !== 'fr' && (
        <p className={styles.gloss}>
          <Text id={id} values={sentenceValues(draft, language)} />
        </p>
      )}
    </div>
  );
}

/** What corrects a part of the sentence: folded away where it is whole, open where something is missing or wrong. */
function Correct({
  title,
  fields,
  draft,
  wrong,
}: {
  title: MessageKey;
  fields: readonly Field[];
  draft: DraftDossier;
  wrong: readonly Path[];
}): ReactNode {
  const id = useId();
  const isOpen = fields.some(
    ({ path, optional }) => wrong.includes(path) || (!optional && !readPath(draft, path)),
  );
  return (
    <details className={styles.correct} open={isOpen || undefined}>
      <summary aria-describedby={id}>
        <Text id={title} />
      </summary>
      <div className={styles.fields}>
        <FieldList fields={fields} />
      </div>
    </details>
  );
}
