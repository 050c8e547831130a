import { type IsoDate, isCalendarDay } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import type { FundLetterKind, PostingWay } from '../model/journey.ts';
import type { PieceId } from '../model/piece.ts';
import { computeDeadlines, type Deadline } from './deadlines.ts';
import { lettersOf, postingsOf } from './journey.ts';

/** What happened on a day. */
export type PastEvent = { on: IsoDate } & (
  | { what: 'posted'; version: number; way: PostingWay | undefined }
  | { what: 'letter'; index: number; kind: FundLetterKind }
  | { what: 'waiting-number' }
  | { what: 'number' }
  | { what: 'returned'; piece: PieceId }
);

/**
 * A day to keep. `computed`: what the table says, where the person wrote another one in `on`. `state`: `done` is the
 * person's own word, `late` is before today.
 */
export type ComingDate = Deadline & {
  computed: IsoDate;
  state: 'done' | 'late' | 'today' | 'coming';
};

export type Timeline = { past: PastEvent[]; coming: ComingDate[] };

/** What happened so far, and the days to come, each in the order of the calendar, as they stand on `today`. Pure. */
export function readTimeline(draft: DraftDossier, today: IsoDate): Timeline {
  const coming = computeDeadlines(draft).map((deadline) => settleDate(draft, deadline, today));
  return { past: pastEvents(draft).sort(byDay), coming: coming.sort(byDay) };
}

/** The person's own day wins over the computed one; one that does not exist is not taken. */
function settleDate({ journey }: DraftDossier, deadline: Deadline, today: IsoDate): ComingDate {
  const own = journey?.dates?.find(({ id }) => id === deadline.key);
  const on = isCalendarDay(own?.on ?? '') ? (own?.on ?? deadline.on) : deadline.on;
  return { ...deadline, on, computed: deadline.on, state: own?.done === 'yes' ? 'done' : stateOn(on, today) };
}

function stateOn(on: IsoDate, today: IsoDate): ComingDate['state'] {
  if (on === today) return 'today';
  return on < today ? 'late' : 'coming';
}

function pastEvents(draft: DraftDossier): PastEvent[] {
  const { journey } = draft;
  const events: PastEvent[] = [
    ...postingsOf(draft).map(({ on = '', way }, version) => ({
      what: 'posted' as const,
      on,
      way,
      version: version + 1,
    })),
    ...lettersOf(draft).flatMap(({ letter: { on = '', kind }, index }) =>
      kind ? [{ what: 'letter' as const, on, kind, index }] : [],
    ),
    { what: 'waiting-number', on: journey?.waitingSince ?? '' },
    { what: 'number', on: journey?.numberSince ?? '' },
    ...(journey?.returned ?? []).flatMap(({ piece, on = '' }) =>
      piece ? [{ what: 'returned' as const, on, piece }] : [],
    ),
  ];
  return events.filter(({ on }) => isCalendarDay(on));
}

function byDay(one: { on: IsoDate }, other: { on: IsoDate }): number {
  return one.on.localeCompare(other.on);
}
