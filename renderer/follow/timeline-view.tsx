import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { describeIssue } from '../../core/i18n/describe-issue.ts';
import type { IsoDate } from '../../core/model/date.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { toIssue } from '../../core/model/result.ts';
import { readTimeline } from '../../core/rules/timeline.ts';
import { call } from '../bridge.ts';
import buttons from '../frame/button.module.css';
import { Text, useLanguage, useText } from '../language/language.tsx';
import styles from './follow.module.css';
import { PostedPacks } from './posted-packs.tsx';
import { TimelineDrawing } from './timeline-drawing.tsx';
import { TimelineList } from './timeline-list.tsx';

/** The days on a line and in a list, the calendar to take along, what left, and notes. */
export function TimelineView({ id, draft, today }: { id: string; draft: DraftDossier; today: IsoDate }) {
  const t = useText();
  const language = useLanguage();
  const { register } = useFormContext<DraftDossier>();
  const [news, setNews] = useState('');
  const timeline = readTimeline(draft, today);
  const saveCalendar = async () => {
    try {
      const { saved } = await call('calendar.save', { id, draft, language });
      if (saved) setNews(t('follow.calendarSaved'));
    } catch (error) {
      setNews(describeIssue(language, toIssue(error)));
    }
  };
  return (
    <>
      <TimelineDrawing timeline={timeline} today={today} />
      <div className={styles.tools}>
        <button type="button" className={buttons.secondary} onClick={saveCalendar}>
          <CalendarPlus aria-hidden size={20} />
          <Text id="follow.calendar" />
        </button>
      </div>
      <p role="status" className={news ? styles.quiet : 'visually-hidden'}>
        {news}
      </p>
      <TimelineList past={timeline.past} coming={timeline.coming} />
      <PostedPacks id={id} draft={draft} />
      <section aria-labelledby="follow-notes">
        <h2 id="follow-notes">
          <Text id="follow.notes" />
        </h2>
        <textarea
          {...register('journey.notes')}
          className={styles.notes}
          aria-labelledby="follow-notes"
          maxLength={2000}
        />
      </section>
    </>
  );
}
