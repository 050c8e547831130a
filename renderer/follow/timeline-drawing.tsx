import { useRef } from 'react';
import { addDays, daysBetween, type IsoDate } from '../../core/model/date.ts';
import type { Timeline } from '../../core/rules/timeline.ts';
import { formatShortDay } from '../language/format-date.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import { useWidth } from '../preview/use-width.ts';
import { type DrawnDate, drawnDates } from './drawn-dates.ts';
import { type PlacedLabel, placeLabels } from './place-labels.ts';
import styles from './timeline-drawing.module.css';

const [side, rowHeight, near] = [28, 24, 30];
/** Of a figure or a letter at the size of the drawing: a little wide, so that words never touch. */
const letterWidth = 7.2;

/**
 * The days on a line: what happened under it, with today, what is to come over it. The list below says the same, and is
 * what screen readers read.
 */
export function TimelineDrawing({ timeline, today }: { timeline: Timeline; today: IsoDate }) {
  const t = useText();
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { past, coming, isCut } = drawnDates(timeline, today);
  const days = [...[...past, ...coming].map(({ on }) => on), today].sort();
  const [first = today, last = today] = [days[0], days.at(-1)];
  const end = last === first ? addDays(first, 30) : last;
  const span = Math.max(1, daysBetween(first, end));
  const x = (on: IsoDate) => side + (daysBetween(first, on) / span) * (width - 2 * side);
  const place = (dates: readonly DrawnDate[]) => {
    const marks = dates.map((date) => {
      const text = `${formatShortDay(language, date.on)} · ${t(date.label, date.values)}`;
      return { ...date, x: x(date.on), text, width: text.length * letterWidth };
    });
    const labels = placeLabels(marks, width);
    return marks.map((mark, index) => ({
      ...mark,
      ...(labels[index] ?? { left: 0, right: 0, row: 0, isFlipped: false }),
    }));
  };
  const now = { on: today, state: 'today', label: 'follow.state.today' } as const;
  const [over, under] = [place(coming), place([...past, now])];
  const base = near + rowHeight * rowsOf(over);
  const height = base + near + rowHeight * rowsOf(under);
  const marks = [
    ...over.map((mark) => ({ ...mark, y: base - near - mark.row * rowHeight })),
    ...under.map((mark) => ({ ...mark, y: base + near + mark.row * rowHeight })),
  ].map((mark, index) => ({ ...mark, key: index, isToday: mark.label === 'follow.state.today' }));
  return (
    <div>
      <div ref={frame} className={styles.line}>
        <svg
          viewBox={`0 0 ${width || 1} ${height}`}
          height={height}
          role="img"
          aria-label={t('follow.drawing')}
        >
          <line className={styles.axis} x1={side} x2={x(today)} y1={base} y2={base} />
          <line
            className={`${styles.axis} ${styles.ahead}`}
            x1={x(today)}
            x2={width - side}
            y1={base}
            y2={base}
          />
          {marks.map(({ key, isToday, x: at, y }) => (
            <line key={key} className={styles.thread} data-today={isToday} x1={at} x2={at} y1={base} y2={y} />
          ))}
          {marks.map(({ key, isToday, x: at, state }) => (
            <circle
              key={key}
              className={styles.mark}
              data-state={state}
              data-today={isToday}
              cx={at}
              cy={base}
              r={7}
            />
          ))}
          {marks.map(({ key, isToday, isFlipped, left, right, y, text }) => (
            <text
              key={key}
              data-today={isToday}
              x={isFlipped ? right : left}
              y={y}
              textAnchor={isFlipped ? 'end' : 'start'}
              dominantBaseline="middle"
            >
              {text}
            </text>
          ))}
        </svg>
      </div>
      {isCut && (
        <p className={styles.cut}>
          <Text id="follow.drawingCut" />
        </p>
      )}
    </div>
  );
}

function rowsOf(labels: readonly PlacedLabel[]): number {
  return Math.max(0, ...labels.map(({ row }) => row + 1));
}
