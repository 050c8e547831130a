import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { PageFit } from '../../core/model/fit-page.ts';
import type { SeenBox } from '../../core/model/form-mapping.ts';
import type { DeskActions, Point, ToForm } from './desk-actions.ts';
import styles from './form-desk.module.css';
import { arrowOf, moveBox, resizeBox, type Step } from './move-box.ts';
import { placeStyle } from './place-style.ts';
import type { Place } from './places.ts';
import { usePlaceName } from './use-place-name.ts';

type Drag = { from: Point; way: 'move' | 'resize'; box: SeenBox };

/** One place on its page: chosen with a click; one that was drawn is moved and resized by mouse and by keyboard. */
export function PlaceBox({
  place,
  box,
  size,
  fit,
  toForm,
  step,
  isSelected,
  isIdle,
  actions: { onSelect, onBox, onRemove, onRepeat },
}: {
  place: Place;
  box: SeenBox;
  size: { width: number; height: number };
  fit: PageFit;
  toForm: ToForm;
  step: Step;
  isSelected: boolean;
  /** While a place is drawn, the others let the pointer through. */
  isIdle: boolean;
  actions: DeskActions;
}) {
  const nameOf = usePlaceName();
  const [drag, setDrag] = useState<Drag>();
  const change = drag?.way === 'resize' ? resizeBox : moveBox;

  const start = (event: PointerEvent<HTMLElement>, way: Drag['way']) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    onSelect(place);
    if (!place.isDrawn) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ from: toForm(event), way, box });
  };
  const move = (event: PointerEvent) => {
    if (!drag) return;
    const { x, y } = toForm(event);
    setDrag({ ...drag, box: change(box, x - drag.from.x, y - drag.from.y, size, step) });
  };
  const end = () => {
    if (drag?.box.some((number, index) => number !== box[index])) onBox(place, drag.box);
    setDrag(undefined);
  };
  const pressed = (event: KeyboardEvent) => {
    if (place.isDrawn && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd') {
      event.preventDefault();
      onRepeat(place);
    }
    const arrow = arrowOf(event.key, step);
    if (!place.isDrawn || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onRemove(place);
    }
    if (!arrow) return;
    event.preventDefault();
    onBox(place, (event.shiftKey ? resizeBox : moveBox)(box, arrow[0], arrow[1], size, step));
  };
  const drags = { onPointerMove: move, onPointerUp: end, onPointerCancel: () => setDrag(undefined) };

  return (
    <>
      <button
        type="button"
        className={styles.place}
        data-standing={place.standing}
        data-drawn={place.isDrawn}
        data-place={place.key}
        style={{ ...placeStyle(fit, drag?.box ?? box), pointerEvents: isIdle ? 'none' : undefined }}
        aria-label={nameOf(place)}
        aria-pressed={isSelected}
        // The list beside leads to each by keyboard; on the sheet only the chosen one is a stop.
        tabIndex={isSelected ? 0 : -1}
        onClick={() => onSelect(place)}
        onKeyDown={pressed}
        onPointerDown={(event) => start(event, 'move')}
        {...drags}
      />
      {isSelected && place.isDrawn && !isIdle && (
        <span
          className={styles.handle}
          style={handleStyle(fit, drag?.box ?? box)}
          onPointerDown={(event) => start(event, 'resize')}
          {...drags}
        />
      )}
    </>
  );
}

/** The lower right corner, on the form as it lies. */
function handleStyle(fit: PageFit, [x, y, width, height]: SeenBox) {
  const { left, top } = placeStyle(fit, [x + width, y + height, 0.001, 0.001]);
  return { left, top };
}
