import { useFormContext } from 'react-hook-form';
import { isCalendarDay } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { ComingDate, PastEvent } from '../../core/rules/timeline.ts';
import { SourceLine, Unfold } from '../frame/why.tsx';
import { formatDay } from '../language/format-date.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import styles from './follow.module.css';

/** What happened, then the days to come: each may be moved or ticked, and says where it comes from. */
export function TimelineList({
  past,
  coming,
}: {
  past: readonly PastEvent[];
  coming: readonly ComingDate[];
}) {
  return (
    <>
      {past.length > 0 && (
        <section aria-labelledby="follow-past">
          <h2 id="follow-past">
            <Text id="follow.past" />
          </h2>
          <ol className={styles.days}>
            {past.map((event, index) => (
              // What happened on one day may be of one kind twice: its place is its name.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <PastLine key={index} event={event} />
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="follow-coming">
        <h2 id="follow-coming">
          <Text id="follow.coming" />
        </h2>
        <ol className={styles.days}>
          {coming.map((date) => (
            <ComingLine key={date.key} date={date} />
          ))}
        </ol>
      </section>
    </>
  );
}

function PastLine({ event }: { event: PastEvent }) {
  const language = useLanguage();
  return (
    <li className={styles.day} data-state="past">
      <span className={styles.when}>{formatDay(language, event.on)}</span>
      <span>
        <PastWords event={event} />
      </span>
    </li>
  );
}

function PastWords({ event }: { event: PastEvent }) {
  const t = useText();
  switch (event.what) {
    case 'posted':
      return (
        <>
          <Text id="follow.posted" values={{ version: event.version }} />
          {event.way && ` · ${t(`posting.way.${event.way}`)}`}
        </>
      );
    case 'letter':
      return <Text id="follow.letter" values={{ title: t(`letter.${event.kind}`) }} />;
    case 'returned':
      return <Text id="follow.returned" values={{ title: t(`documents.${event.piece}`) }} />;
    default:
      return <Text id={`follow.${event.what}`} />;
  }
}

function ComingLine({ date }: { date: ComingDate }) {
  const t = useText();
  const language = useLanguage();
  const { getValues, setValue } = useFormContext<DraftDossier>();
  const own = { date: formatDay(language, date.computed) };
  const change = (facts: { on?: string; done?: 'yes' | 'no' }) => {
    const known = getValues('journey.dates') ?? [];
    const before = known.find(({ id }) => id === date.key) ?? { id: date.key };
    const others = known.filter(({ id }) => id !== date.key);
    setValue('journey.dates', [...others, { ...before, ...facts }]);
  };
  const title = date.piece
    ? `${t(`deadline.${date.id}`)} (${t(`documents.${date.piece}`)})`
    : t(`deadline.${date.id}`);
  return (
    <li className={styles.day} data-state={date.state} data-deadline={date.id}>
      <div>
        <p className={styles.when}>{formatDay(language, date.on)}</p>
        <p className={styles.state}>
          <Text id={`follow.state.${date.state}`} />
          {' · '}
          <Text id={`follow.weight.${date.weight}`} />
        </p>
      </div>
      <div className={styles.what}>
        <p>{title}</p>
        <Unfold title="frame.why">
          <p>
            <Text id={`deadline.${date.id}.why`} />
          </p>
          {date.on !== date.computed && (
            <p>
              <Text id="follow.moved" values={own} />
            </p>
          )}
          <SourceLine source={date.source} />
        </Unfold>
      </div>
      <div className={styles.edit}>
        <input
          type="date"
          aria-label={t('follow.move', { title })}
          value={date.on}
          onChange={({ target }) => isCalendarDay(target.value) && change({ on: target.value })}
        />
        <label>
          <input
            type="checkbox"
            aria-label={t('follow.done', { title })}
            checked={date.state === 'done'}
            onChange={({ target }) => change({ done: target.checked ? 'yes' : 'no' })}
          />
          <Text id="follow.state.done" />
        </label>
      </div>
    </li>
  );
}
