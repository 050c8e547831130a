import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { BroughtReading, KnownForm } from '../../core/contract/forms.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { PlaceChange } from '../../core/model/form-editions.ts';
import type { FormMapping, SeenBox } from '../../core/model/form-mapping.ts';
import type { OfficialForm } from '../../core/model/official-form.ts';
import { usePreview } from '../preview/use-preview.ts';
import { addPlace, removePlace, repeatPlace, setBox } from './change-places.ts';
import type { DeskActions } from './desk-actions.ts';
import { ChangeNote, EditionReview } from './edition-review.tsx';
import { EditorSide } from './editor-side.tsx';
import { FormDesk } from './form-desk.tsx';
import styles from './form-page.module.css';
import { FormTools } from './form-tools.tsx';
import { FormerDesk } from './former-desk.tsx';
import { GonePanel } from './gone-panel.tsx';
import { NothingChosen } from './nothing-chosen.tsx';
import { PlacePanel } from './place-panel.tsx';
import { fieldKindOf, groupPlaces, keyOf, type Place, type PlaceRef, placesOf } from './places.ts';
import { pageInSight, scrollToPlace } from './scroll-desk.ts';
import { useReview } from './use-review.ts';
import { type Sample, useTrial } from './use-trial.ts';

/** Where a place comes to lie that is added by keyboard, in millimetres: in sight, and to be moved from there. */
const newPlace: SeenBox = [20, 20, 60, 6];

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
  const [key, setKey] = useState<string>();
  const [isDrawing, setDrawing] = useState(false);
  const [hasGrid, setGrid] = useState(false);
  const [sample, setSample] = useState<Sample>('own');
  const trial = useTrial(draft, own, sample);
  const state = usePreview(id, trial, 'form');
  const { mapping, before } = own;
  const places = placesOf(mapping);
  const grouped = groupPlaces(places);
  const selected = places.find((place) => place.key === key);
  const review = useReview(before, mapping, selected);

  const choose = (next: string | undefined) => {
    review.leave();
    setKey(next);
  };
  const update = (next: FormMapping, after?: PlaceRef | null) => {
    if (after !== undefined) choose(after ? keyOf(after) : undefined);
    onChange({ ...own, mapping: next });
  };
  /** The next one to check after a place, or the first one; not itself. */
  const nextAfter = (place: Place | undefined) => {
    const others = grouped.asked.filter((other) => other.key !== place?.key);
    return others.find(({ index }) => index > (place?.index ?? -1)) ?? others[0];
  };
  /** `focus`: brings the keyboard there too. */
  const select = (place: Place | undefined, focus = false) => {
    flushSync(() => {
      choose(place?.key);
      review.show(false);
    });
    scrollToPlace(desk.current, place?.key, focus);
  };
  const look = (change: PlaceChange) => {
    flushSync(() => setKey(review.choose(change)));
    requestAnimationFrame(() => scrollToPlace(desk.current, undefined, false));
  };
  /** A new place is named at once. */
  const add = (added: { mapping: FormMapping; ref: PlaceRef }) => {
    setDrawing(false);
    flushSync(() => update(added.mapping, added.ref));
    scrollToPlace(desk.current, keyOf(added.ref), false);
    document.querySelector<HTMLElement>('[data-datum]')?.focus();
  };
  const repeat = (place: Place) => {
    const size = own.description.pages[(place.at[0]?.page ?? 1) - 1];
    const repeated = size && repeatPlace(mapping, place, size);
    if (repeated) add(repeated);
  };
  const actions: DeskActions = {
    onSelect: (place) => choose(place.key),
    onBox: (place, box) => update(setBox(mapping, place, box)),
    onDraw: (page, box) => add(addPlace(mapping, page, box)),
    onRemove: (place) => {
      update(removePlace(mapping, place), null);
      desk.current?.focus();
    },
    onRepeat: repeat,
  };
  const next = nextAfter(selected);
  const { chosen, former } = review;

  return (
    <div className={styles.editor}>
      <EditorSide
        id={id}
        draft={draft}
        own={own}
        known={known}
        head={head}
        review={
          before && (
            <EditionReview
              before={before.mapping}
              mapping={mapping}
              changes={review.changes}
              chosen={chosen}
              hasFile={before.path !== undefined}
              onChoose={look}
              onDone={() => {
                const { before: _before, ...seen } = own;
                onChange(seen);
              }}
            />
          )
        }
        places={places}
        selected={selected}
        issues={[...(state?.preview?.issues ?? []), ...(state?.preview?.warnings ?? [])]}
        onSelect={(place) => select(place)}
        onChange={onChange}
        onBrought={onBrought}
        onAdopted={onAdopted}
      />
      <div className={styles.middle}>
        <FormTools
          isDrawing={isDrawing}
          hasGrid={hasGrid}
          sample={sample}
          edition={former && (review.isFormer ? 'former' : 'new')}
          onDrawing={setDrawing}
          onGrid={setGrid}
          onSample={setSample}
          onAdd={() => add(addPlace(mapping, pageInSight(desk.current), newPlace))}
          onEdition={(edition) => review.show(edition === 'former')}
        />
        {former && review.isFormer ? (
          <FormerDesk
            id={id}
            before={former}
            changes={review.changes}
            chosen={chosen?.before}
            onChoose={look}
            ref={desk}
          />
        ) : (
          state && (
            <FormDesk
              state={state}
              own={own}
              places={places}
              selected={selected}
              former={review.was}
              tools={{ isDrawing, hasGrid }}
              actions={actions}
              ref={desk}
            />
          )
        )}
      </div>
      <div className={styles.decision} data-scrolls>
        {selected && (
          <PlacePanel
            key={selected.key}
            place={selected}
            mapping={mapping}
            kind={fieldKindOf(mapping, selected)}
            hasNext={next !== undefined}
            note={
              chosen &&
              before && <ChangeNote change={chosen} before={before.mapping.placements[chosen.before ?? -1]} />
            }
            onChange={update}
            onDecided={(decided) => {
              update(decided);
              if (next) select(next);
            }}
            onNext={() => select(next)}
            onGoTo={() => select(selected, true)}
            onRepeat={() => repeat(selected)}
          />
        )}
        {!selected && chosen?.kind === 'gone' && before && (
          <GonePanel before={before.mapping} change={chosen} />
        )}
        {!selected && !chosen && <NothingChosen next={next} onNext={() => select(next)} />}
      </div>
    </div>
  );
}
