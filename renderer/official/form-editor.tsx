import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { BroughtReading, KnownForm } from '../../core/contract/forms.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { FormMapping, SeenBox } from '../../core/model/form-mapping.ts';
import type { OfficialForm } from '../../core/model/official-form.ts';
import { IssueText } from '../language/issue-text.tsx';
import { Text } from '../language/language.tsx';
import { usePreview } from '../preview/use-preview.ts';
import { BringForm } from './bring-form.tsx';
import type { DeskActions } from './desk-actions.ts';
import { FormDesk } from './form-desk.tsx';
import { FormFacts } from './form-facts.tsx';
import styles from './form-page.module.css';
import { FormTools } from './form-tools.tsx';
import { PlaceList } from './place-list.tsx';
import { PlacePanel } from './place-panel.tsx';
import {
  addPlace,
  groupPlaces,
  keyOf,
  kindOf,
  type Place,
  type PlaceRef,
  placesOf,
  removePlace,
  setBox,
} from './places.ts';
import { SaveForm } from './save-form.tsx';
import { type Sample, useTrial } from './use-trial.ts';

/** Where a place comes to lie that is added by keyboard, in millimetres: in sight, and to be moved from there. */
const newPlace: SeenBox = [20, 20, 60, 6];

const uses = ['yes', 'no'] as const;

/** The form with all that is proposed for it: accepted, corrected and drawn on the very sheet that is printed. */
export function FormEditor({
  id,
  draft,
  own,
  known,
  head,
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
  onChange: (own: OfficialForm) => void;
  onBrought: (brought: BroughtReading & { path: string; name: string }) => void;
  onAdopted: (mapping: FormMapping, known: KnownForm) => void;
}) {
  const desk = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<string>();
  const [isDrawing, setDrawing] = useState(false);
  const [hasGrid, setGrid] = useState(false);
  const [sample, setSample] = useState<Sample>('own');
  const trial = useTrial(draft, own, sample);
  const state = usePreview(id, trial, 'form');
  const { mapping } = own;
  const places = placesOf(mapping);
  const grouped = groupPlaces(places);
  const selected = places.find(({ key }) => key === chosen);

  const update = (next: FormMapping, after?: PlaceRef | null) => {
    if (after !== undefined) setChosen(after ? keyOf(after) : undefined);
    onChange({ ...own, mapping: next });
  };
  /** The next one to check after a place, or the first one; not itself. */
  const nextAfter = (place: Place | undefined) => {
    const others = grouped.asked.filter(({ key }) => key !== place?.key);
    return others.find(({ index }) => index > (place?.index ?? -1)) ?? others[0];
  };
  /** `focus`: brings the keyboard there too. */
  const select = (place: Place | undefined, focus = false) => {
    flushSync(() => setChosen(place?.key));
    const box = place && desk.current?.querySelector<HTMLElement>(`[data-place="${place.key}"]`);
    if (box) show(desk.current, box);
    if (focus) box?.focus({ preventScroll: true });
  };
  const draw = (page: number, box: SeenBox) => {
    const added = addPlace(mapping, page, box);
    setDrawing(false);
    flushSync(() => update(added.mapping, added.ref));
    document.querySelector<HTMLElement>('[data-datum]')?.focus();
  };
  const actions: DeskActions = {
    onSelect: ({ key }) => setChosen(key),
    onBox: (place, box) => update(setBox(mapping, place, box)),
    onDraw: draw,
    onRemove: (place) => {
      update(removePlace(mapping, place), null);
      desk.current?.focus();
    },
  };
  const next = nextAfter(selected);

  return (
    <div className={styles.editor}>
      <div className={styles.side} data-scrolls>
        {head}
        <FormFacts own={own} known={known} />
        <UseChoice own={own} onChange={onChange} />
        <p role="status" className={styles.count}>
          <Text id="form.count" values={{ written: grouped.written.length, asked: grouped.asked.length }} />
        </p>
        {grouped.asked.length > 0 && (
          <p className={styles.quiet}>
            <Text id="form.asked.text" />
          </p>
        )}
        <ToldBefore issues={[...(state?.preview?.issues ?? []), ...(state?.preview?.warnings ?? [])]} />
        <PlaceList places={places} selected={selected} onSelect={(place) => select(place)} />
        <SaveForm id={id} draft={draft} own={own} onAdopted={onAdopted} />
        <BringForm id={id} draft={draft} own={own} onBrought={onBrought} />
      </div>
      <div className={styles.middle}>
        <FormTools
          isDrawing={isDrawing}
          hasGrid={hasGrid}
          sample={sample}
          onDrawing={setDrawing}
          onGrid={setGrid}
          onSample={setSample}
          onAdd={() => draw(1, newPlace)}
        />
        {state && (
          <FormDesk
            state={state}
            own={own}
            places={places}
            selected={selected}
            tools={{ isDrawing, hasGrid }}
            actions={actions}
            ref={desk}
          />
        )}
      </div>
      <div className={styles.decision} data-scrolls>
        {selected ? (
          <PlacePanel
            key={selected.key}
            place={selected}
            mapping={mapping}
            isTick={isTick(own, selected)}
            hasNext={next !== undefined}
            onChange={update}
            onDecided={(decided) => {
              update(decided);
              if (next) select(next);
            }}
            onNext={() => select(next)}
            onGoTo={() => select(selected, true)}
          />
        ) : (
          <p className={styles.quiet}>
            <Text id="form.panel.none" />
          </p>
        )}
      </div>
    </div>
  );
}

function isTick({ mapping: { form } }: OfficialForm, place: Place): boolean {
  const to = place.placement?.to;
  if (!to || 'box' in to) return kindOf(place) === 'tick';
  return form.fields.find(({ name }) => name === to.field)?.kind === 'tick';
}

/** Scrolls the desk, and nothing else, until a place is in its middle. */
function show(desk: HTMLElement | null, box: HTMLElement): void {
  if (!desk) return;
  const [inner, outer] = [box.getBoundingClientRect(), desk.getBoundingClientRect()];
  if (inner.top >= outer.top + 24 && inner.bottom <= outer.bottom - 24) return;
  desk.scrollBy({ top: inner.top - outer.top - (outer.height - inner.height) / 2 });
}

/** Which form goes into the pack. Who goes back to ours loses nothing of this one. */
function UseChoice({ own, onChange }: { own: OfficialForm; onChange: (own: OfficialForm) => void }) {
  return (
    <fieldset className={styles.kinds}>
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
    <section className={styles.told} aria-labelledby="form-told">
      <h2 id="form-told">
        <Text id="form.told" />
      </h2>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.code} ${issue.at}`}>
            <IssueText issue={issue} />
          </li>
        ))}
      </ul>
    </section>
  );
}
