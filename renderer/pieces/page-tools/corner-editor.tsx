import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Corners } from '../../../core/model/piece.ts';
import { useText } from '../../language/language.tsx';
import { PageCanvas } from '../../preview/page-canvas.tsx';
import styles from './corner-editor.module.css';
import { moveCorner, type Turn, turnPoint, unturnPoint } from './corners.ts';
import { frameStyle } from './frame-style.ts';
import frames from './page-tools.module.css';

/** As seen, clockwise from the top left. */
const names = ['topLeft', 'topRight', 'bottomRight', 'bottomLeft'] as const;

const steps: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A page with the four corners of the sheet on it, moved by the mouse, a finger, or the arrow keys. */
export function CornerEditor({
  canvas,
  corners,
  turn,
  isBox,
  onChange,
}: {
  /** The page, turned. */
  canvas: HTMLCanvasElement;
  corners: Corners;
  turn: Turn;
  isBox: boolean;
  onChange: (corners: Corners) => void;
}) {
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  const seen = corners.map((corner) => turnPoint(corner, turn));
  const quad = seen.map(({ x, y }) => `${x} ${y}`).join(' L ');

  const put = (index: number, x: number, y: number) =>
    onChange(moveCorner(corners, index, unturnPoint({ x, y }, turn), isBox));
  const drag = (event: PointerEvent, index: number) => {
    const box = frame.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    put(index, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  };
  const nudge = (event: KeyboardEvent, index: number) => {
    const step = steps[event.key];
    const at = seen[index];
    if (!step || !at) return;
    event.preventDefault();
    const size = event.shiftKey ? 0.05 : 0.005;
    put(index, at.x + step[0] * size, at.y + step[1] * size);
  };

  return (
    <div ref={frame} className={frames.frame} style={frameStyle(canvas)}>
      <PageCanvas source={canvas} className={frames.picture} aria-hidden />
      <svg className={styles.quad} viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        <path className={styles.cutAway} fillRule="evenodd" d={`M0 0H1V1H0Z M ${quad} Z`} />
        <path className={styles.edge} d={`M ${quad} Z`} />
      </svg>
      {seen.map(({ x, y }, index) => {
        // A corner is called by where it is seen, whichever of the page's own it is.
        const name = names[(index + turn / 90) % 4] ?? 'topLeft';
        const place = t('pageTools.place', { left: percent(x), top: percent(y) });
        return (
          <div
            key={name}
            role="slider"
            tabIndex={0}
            className={styles.corner}
            style={{ insetInlineStart: `${x * 100}%`, insetBlockStart: `${y * 100}%` }}
            aria-label={t(`pageTools.corner.${name}`)}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={percent(x)}
            aria-valuetext={place}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              event.currentTarget.focus();
            }}
            onPointerMove={(event) => drag(event, index)}
            onKeyDown={(event) => nudge(event, index)}
          />
        );
      })}
    </div>
  );
}

function percent(share: number): number {
  return Math.round(share * 100);
}
