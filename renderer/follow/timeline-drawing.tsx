import { addDays, daysBetween, type IsoDate } from '../../core/model/date.ts';
import type { Timeline } from '../../core/rules/timeline.ts';
import { formatDay } from '../language/format-date.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import styles from './follow.module.css';

const [width, height, margin, base] = [1000, 130, 40, 74];
/** Papers that end in years would press the weeks that matter into a corner: they are told in the list alone. */
const farthest = 300;

/** The days on a line with today on it. The list under it says the same, and is what screen readers read. */
export function TimelineDrawing({ timeline, today }: { timeline: Timeline; today: IsoDate }) {
  const t = useText();
  const language = useLanguage();
  const past = timeline.past.map(({ on }) => ({ on, state: 'past', weight: 'usual' }));
  const coming = timeline.coming.filter(({ on }) => daysBetween(today, on) <= farthest);
  const marks = [...past, ...coming];
  const days = [...marks.map(({ on }) => on), today].sort();
  const [first = today, last = today] = [days[0], days.at(-1)];
  const end = last === first ? addDays(first, 30) : last;
  const span = Math.max(1, daysBetween(first, end));
  const x = (on: IsoDate) => margin + (daysBetween(first, on) / span) * (width - 2 * margin);
  const anchor = x(today) > width - 160 ? 'end' : x(today) < 160 ? 'start' : 'middle';
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('follow.drawing')}
    >
      <line className={styles.axis} x1={margin} x2={x(today)} y1={base} y2={base} />
      <line
        className={`${styles.axis} ${styles.ahead}`}
        x1={x(today)}
        x2={width - margin}
        y1={base}
        y2={base}
      />
      {marks.map(({ on, state, weight }, index) => (
        <circle
          // Several may fall on one day: their place in the line is their name.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          className={styles.mark}
          data-state={state}
          data-weight={weight}
          cx={x(on)}
          cy={base}
          r={8}
        />
      ))}
      <g className={styles.today}>
        <line x1={x(today)} x2={x(today)} y1={38} y2={100} />
        <text x={x(today)} y={28} textAnchor={anchor}>
          <Text id="follow.today" values={{ date: formatDay(language, today) }} />
        </text>
      </g>
      <text x={margin} y={118}>
        {formatDay(language, first)}
      </text>
      <text x={width - margin} y={118} textAnchor="end">
        {formatDay(language, end)}
      </text>
    </svg>
  );
}
