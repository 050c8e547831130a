import { type PointerEvent, useRef, useState } from 'react';
import { a4, fitPage } from '../../core/model/fit-page.ts';
import type { SeenBox } from '../../core/model/form-mapping.ts';
import { useText } from '../language/language.tsx';
import type { DeskActions, DeskTools, Point, ToForm } from './desk-actions.ts';
import styles from './form-desk.module.css';
import { boxBetween, type Step } from './move-box.ts';
import { PlaceBox } from './place-box.tsx';
import { placeStyle } from './place-style.ts';
import type { Place } from './places.ts';

/** The places of one page, over its picture; where the person draws, the new one. */
export function FormOverlay({
  page,
  size,
  places,
  selected,
  former,
  tools: { isDrawing, hasGrid },
  actions,
}: {
  page: number;
  /** Millimetres of the page of the form. */
  size: { width: number; height: number };
  places: readonly Place[];
  selected: Place | undefined;
  /** Where the chosen place stood in the edition before. */
  former: SeenBox | undefined;
  tools: DeskTools;
  actions: DeskActions;
}) {
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<{ from: Point; to: Point }>();
  const fit = fitPage(size);
  const step: Step = hasGrid ? 1 : 0.5;
  const toForm: ToForm = ({ clientX, clientY }) => {
    const box = frame.current?.getBoundingClientRect();
    if (!box || box.width === 0) return { x: 0, y: 0 };
    return fit.toForm({
      x: ((clientX - box.left) / box.width) * a4.width,
      y: ((clientY - box.top) / box.height) * a4.height,
    });
  };

  const start = (event: PointerEvent) => {
    if (!isDrawing || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrawn({ from: toForm(event), to: toForm(event) });
  };
  const end = () => {
    if (drawn) actions.onDraw(page, boxBetween(drawn.from, drawn.to, size, step));
    setDrawn(undefined);
  };

  return (
    <div
      ref={frame}
      className={styles.overlay}
      data-drawing={isDrawing}
      data-page={page}
      onPointerDown={start}
      onPointerMove={(event) => drawn && setDrawn({ ...drawn, to: toForm(event) })}
      onPointerUp={end}
      onPointerCancel={() => setDrawn(undefined)}
    >
      {hasGrid && <Grid name={t('form.tool.grid')} />}
      {places.flatMap((place) =>
        place.at
          .filter((at) => at.page === page)
          .map(({ box }, index) => (
            <PlaceBox
              // The places of one field differ by their order alone.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={`${place.key} ${index}`}
              place={place}
              box={box}
              size={size}
              fit={fit}
              toForm={toForm}
              step={step}
              isSelected={place.key === selected?.key}
              isIdle={isDrawing}
              actions={actions}
            />
          )),
      )}
      {former && <div className={styles.former} data-former style={placeStyle(fit, former)} />}
      {drawn && (
        <div className={styles.drawn} style={placeStyle(fit, boxBetween(drawn.from, drawn.to, size, step))} />
      )}
    </div>
  );
}

/** Thin lines a millimetre apart, stronger ones each centimetre. */
function Grid({ name }: { name: string }) {
  return (
    <svg className={styles.grid} viewBox={`0 0 ${a4.width} ${a4.height}`} role="img" aria-label={name}>
      <defs>
        <pattern id="millimetre" width="1" height="1" patternUnits="userSpaceOnUse">
          <path d="M1 0H0V1" />
        </pattern>
        <pattern
          id="centimetre"
          className={styles.centimetre}
          width="10"
          height="10"
          patternUnits="userSpaceOnUse"
        >
          <path d="M10 0H0V10" />
        </pattern>
      </defs>
      <rect width={a4.width} height={a4.height} fill="url(#millimetre)" />
      <rect width={a4.width} height={a4.height} fill="url(#centimetre)" />
    </svg>
  );
}
