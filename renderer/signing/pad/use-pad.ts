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

/** The pointer that writes. */
type Writing = { id: number; kind: string };

/** Milliseconds after a pen has left the field in which a touch is the hand that holds it. */
const handRests = 1500;

/** Drawing by mouse, finger or pen, and by the arrow keys. `lines` are those that were finished. */
export function usePad(
  field: RefObject<SVGSVGElement | null>,
  lines: readonly Line[],
  onChange: (lines: readonly Line[]) => void,
) {
  const [line, setLine] = useState<Line>([]);
  const [pen, setPen] = useState<KeyPen>({ x: 150, y: padHeight / 2, isDown: false });
  const writing = useRef<Writing>(undefined);
  const penSeen = useRef(Number.NEGATIVE_INFINITY);
  // Several events may come before the next picture: what they made is kept here, and shown when there is time.
  const current = useRef<Line>([]);
  const finished = useRef(lines);
  finished.current = lines;
  const isFullNow = () => isFull(current.current.length > 0 ? [...finished.current, current.current] : lines);

  const show = (next: Line) => {
    current.current = next;
    setLine(next);
  };
  const finish = () => {
    if (current.current.length > 0) {
      finished.current = [...finished.current, current.current];
      onChange(finished.current);
    }
    show([]);
  };
  const drawTo = (x: number, y: number) => {
    show(addPoint(current.current, x, y));
    // What is written beyond the edge is on no paper: the line ends there, and another begins where the hand comes back.
    if (!isInside(x, y)) finish();
  };
  const follow = ({ nativeEvent }: PointerEvent) => {
    const box = field.current?.getBoundingClientRect();
    if (!box) return;
    // A fast hand: what the screen saw between two events is told along with the second.
    for (const { clientX, clientY } of [...(nativeEvent.getCoalescedEvents?.() ?? []), nativeEvent]) {
      const [x, y] = [((clientX - box.left) / box.width) * 1000, ((clientY - box.top) / box.width) * 1000];
      if (!isFullNow() && (current.current.length > 0 || isInside(x, y))) drawTo(x, y);
    }
  };
  /** One pointer draws: not the palm beside a pen, nor a second finger. A pen comes before the hand that rests. */
  const mayWrite = ({ pointerType, button, timeStamp }: PointerEvent): boolean => {
    if (button !== 0 || isFullNow()) return false;
    if (writing.current) return pointerType === 'pen' && writing.current.kind === 'touch';
    return pointerType !== 'touch' || timeStamp - penSeen.current > handRests;
  };
  const moveKeyPen = (event: KeyboardEvent, [x, y]: readonly [number, number]) => {
    const size = event.shiftKey ? 40 : 10;
    const next = {
      x: Math.min(1000, Math.max(0, pen.x + x * size)),
      y: Math.min(padHeight, Math.max(0, pen.y + y * size)),
    };
    if (pen.isDown && !isFullNow()) show(addPoint(current.current, next.x, next.y));
    setPen({ ...pen, ...next });
  };
  const lift = ({ pointerId, pointerType, timeStamp }: PointerEvent, keeps: boolean) => {
    if (writing.current?.id !== pointerId) return;
    if (pointerType === 'pen') penSeen.current = timeStamp;
    writing.current = undefined;
    if (keeps) finish();
    else show([]);
  };

  return {
    line,
    pen,
    isFull: isFull(line.length > 0 ? [...lines, line] : lines),
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (!mayWrite(event)) return;
      // The line that the keyboard has begun is kept; what a palm has made is not.
      if (writing.current) show([]);
      else finish();
      event.currentTarget.setPointerCapture(event.pointerId);
      writing.current = { id: event.pointerId, kind: event.pointerType };
      setPen({ ...pen, isDown: false });
      follow(event);
    },
    onPointerMove: (event: PointerEvent) => {
      if (writing.current?.id === event.pointerId) follow(event);
    },
    onPointerUp: (event: PointerEvent) => lift(event, true),
    onLostPointerCapture: (event: PointerEvent) => lift(event, true),
    // A touch that the system takes back was a palm.
    onPointerCancel: (event: PointerEvent) => lift(event, event.pointerType !== 'touch'),
    onKeyDown: (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (step) moveKeyPen(event, step);
      else if (event.key === ' ') {
        if (pen.isDown) finish();
        else if (!isFullNow()) show(addPoint([], pen.x, pen.y));
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

function isInside(x: number, y: number): boolean {
  return x >= 0 && x <= 1000 && y >= 0 && y <= padHeight;
}
