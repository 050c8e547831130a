import type { MessageKey } from '../../core/i18n/messages.ts';
import { daysBetween, type IsoDate } from '../../core/model/date.ts';
import type { Timeline } from '../../core/rules/timeline.ts';

/** What a mark of the line says, and in which colour it is. */
export type DrawnDate = {
  on: IsoDate;
  state: 'past' | 'done' | 'late' | 'today' | 'coming';
  label: MessageKey;
  values?: { version: number };
};

/** Papers that end in years would press the weeks that matter into a corner: they are told in the list alone. */
const farthest = 300;

/** What is drawn under the line, what over it, and whether some days are too far to be drawn. Pure. */
export function drawnDates({ past, coming }: Timeline, today: IsoDate) {
  const near = coming.filter(({ on }) => daysBetween(today, on) <= farthest);
  return {
    past: once(
      past.map((event): DrawnDate => {
        const mark = { on: event.on, state: 'past' as const };
        if (event.what === 'posted')
          return { ...mark, label: 'follow.posted', values: { version: event.version } };
        return { ...mark, label: `mark.${event.what === 'letter' ? event.kind : event.what}` };
      }),
    ),
    coming: once(near.map(({ on, state, id }): DrawnDate => ({ on, state, label: `mark.${id}` }))),
    isCut: near.length < coming.length,
  };
}

/** The letter that brought a number says the same of that day as the number. */
function once(dates: readonly DrawnDate[]): DrawnDate[] {
  return dates.filter(
    ({ on, label, values }, index) =>
      values !== undefined || dates.findIndex((other) => other.on === on && other.label === label) === index,
  );
}
