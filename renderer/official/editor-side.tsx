import type { ReactNode } from 'react';
import type { BroughtReading, KnownForm } from '../../core/contract/forms.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { FormMapping } from '../../core/model/form-mapping.ts';
import type { OfficialForm } from '../../core/model/official-form.ts';
import { IssueText } from '../language/issue-text.tsx';
import { Text } from '../language/language.tsx';
import { BringForm } from './bring-form.tsx';
import { FormFacts } from './form-facts.tsx';
import styles from './form-page.module.css';
import { PlaceList } from './place-list.tsx';
import { groupPlaces, type Place } from './places.ts';
import { SaveForm } from './save-form.tsx';

/** So many remarks stand open. */
const mostTold = 3;

const uses = ['yes', 'no'] as const;

/** The column of the form: what it is, what became of its places, all of them, and what is made of it. */
export function EditorSide({
  id,
  draft,
  own,
  known,
  head,
  review,
  places,
  selected,
  issues,
  onSelect,
  onChange,
  onBrought,
  onAdopted,
}: {
  id: string;
  draft: DraftDossier;
  own: OfficialForm;
  known: KnownForm | undefined;
  /** The title of the page. */
  head: ReactNode;
  review: ReactNode;
  places: readonly Place[];
  selected: Place | undefined;
  issues: readonly { code: string; at: string }[];
  onSelect: (place: Place) => void;
  onChange: (own: OfficialForm) => void;
  onBrought: (brought: BroughtReading & { path: string; name: string }) => void;
  onAdopted: (mapping: FormMapping, known: KnownForm) => void;
}) {
  const { written, asked } = groupPlaces(places);
  return (
    <div className={styles.side} data-scrolls>
      {head}
      <FormFacts own={own} known={known} />
      {review}
      <p role="status" className={styles.count}>
        <Text id="form.count" values={{ written: written.length, asked: asked.length }} />
      </p>
      {asked.length > 0 && (
        <p className={styles.quiet}>
          <Text id="form.asked.text" />
        </p>
      )}
      <ToldBefore issues={issues} />
      <PlaceList places={places} selected={selected} onSelect={onSelect} />
      <UseChoice own={own} onChange={onChange} />
      <SaveForm id={id} draft={draft} own={own} onAdopted={onAdopted} />
      <BringForm id={id} draft={draft} own={own} onBrought={onBrought} />
    </div>
  );
}

/** Which form goes into the pack. Who goes back to ours loses nothing of this one. */
function UseChoice({ own, onChange }: { own: OfficialForm; onChange: (own: OfficialForm) => void }) {
  return (
    <fieldset className={styles.use}>
      <legend>
        <Text id="form.use.legend" />
      </legend>
      {uses.map((use) => (
        <label key={use}>
          <input
            type="radio"
            name="form-use"
            checked={own.use === use}
            onChange={() => onChange({ ...own, use })}
          />
          <Text id={`form.use.${use}`} />
        </label>
      ))}
    </fieldset>
  );
}

/** What the sheets say before they are printed: an answer that has no room, a letter that no font has. */
function ToldBefore({ issues }: { issues: readonly { code: string; at: string }[] }) {
  if (issues.length === 0) return null;
  return (
    // A form with room for little says much: the places come before it all.
    <details className={styles.told} open={issues.length <= mostTold}>
      <summary>
        <Text id="form.told" values={{ count: issues.length }} />
      </summary>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.code} ${issue.at}`}>
            <IssueText issue={issue} />
          </li>
        ))}
      </ul>
    </details>
  );
}
