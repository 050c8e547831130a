import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import { padHeight } from '../../../core/model/signature.ts';
import { addPoint, isFull, type Line } from './lines.ts';

/** The pen that the keyboard moves: where it is, and whether it writes. */
export type KeyPen = { x: number; y: number; isDown: boolean };

const steps: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Drawing by mouse, finger or pen, and by the arrow keys. `lines` are those that were finished. */
export function usePad(
  field: RefObject<SVGSVGElement | null>,
  lines: readonly Line[],
  onChange: (lines: readonly Line[]) => void,
) {
  const [line, setLine] = useState<Line>([]);
  const [pen, setPen] = useState<KeyPen>({ x: 150, y: padHeight / 2, isDown: false });
  // One pointer draws: a palm that touches the screen beside the pen does not.
  const drawing = useRef<number>(undefined);
  const full = isFull(line.length > 0 ? [...lines, line] : lines);

  const pointsAt = (line: Line, event: PointerEvent): Line => {
    const box = field.current?.getBoundingClientRect();
    if (!box) return line;
    const { nativeEvent } = event;
    // A fast hand: what the screen saw between two events is told along with the second.
    const seen = nativeEvent.getCoalescedEvents?.() ?? [];
    return [...seen, nativeEvent].reduce(
      (so, { clientX, clientY }) =>
        addPoint(so, ((clientX - box.left) / box.width) * 1000, ((clientY - box.top) / box.width) * 1000),
      line,
    );
  };
  const finish = () => {
    drawing.current = undefined;
    if (line.length > 0) onChange([...lines, line]);
    setLine([]);
  };
  const moveKeyPen = (event: KeyboardEvent, [x, y]: readonly [number, number]) => {
    const size = event.shiftKey ? 40 : 10;
    const next = {
      x: Math.min(1000, Math.max(0, pen.x + x * size)),
      y: Math.min(padHeight, Math.max(0, pen.y + y * size)),
    };
    if (pen.isDown && !full) setLine(addPoint(line, next.x, next.y));
    setPen({ ...pen, ...next });
  };

  return {
    line,
    pen,
    isFull: full,
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (drawing.current !== undefined || event.button !== 0 || full) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drawing.current = event.pointerId;
      setPen({ ...pen, isDown: false });
      setLine(pointsAt([], event));
    },
    onPointerMove: (event: PointerEvent) => {
      if (drawing.current === event.pointerId && !full) setLine(pointsAt(line, event));
    },
    onPointerEnd: (event: PointerEvent) => {
      if (drawing.current === event.pointerId) finish();
    },
    onKeyDown: (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (step) moveKeyPen(event, step);
      else if (event.key === ' ') {
        if (pen.isDown) finish();
        else if (!full) setLine(addPoint([], pen.x, pen.y));
        setPen({ ...pen, isDown: !pen.isDown });
      } else if (event.key === 'Backspace') onChange(lines.slice(0, -1));
      else return;
      event.preventDefault();
    },
    /** Leaving the field lifts the pen. */
    onBlur: () => {
      if (!pen.isDown) return;
      finish();
      setPen({ ...pen, isDown: false });
    },
  };
}
