import { createHash } from 'node:crypto';
import { translator } from '../../core/i18n/translate.ts';
import { localDay } from '../../core/model/date.ts';
import { AppError } from '../../core/model/result.ts';
import type { DossierStore } from '../../core/node/dossier-store.ts';
import { writeAtomically } from '../../core/node/write-atomically.ts';
import { namingWriteErrors } from '../../core/node/write-pdf.ts';
import { writeCalendar } from '../../core/rules/calendar-file.ts';
import { packFileNames } from '../../core/rules/file-names.ts';
import { readTimeline } from '../../core/rules/timeline.ts';
import { describePosted } from '../../core/usecase/describe-posted.ts';
import type { Handlers } from './answer-call.ts';
import type { PaperClient } from './paper-tasks.ts';
import type { PrivateFolder } from './private-folder.ts';

type Needs = {
  dossiers: Pick<DossierStore, 'readersOf' | 'keepPosted' | 'readPosted'>;
  papers: Pick<PaperClient, 'run'>;
  privateFolder: Pick<PrivateFolder, 'put'>;
  choosePath: (name: string) => Promise<string | undefined>;
  openFile: (path: string) => Promise<boolean>;
};

/** What follows the posting: the packs that left, and the calendar. */
export function journeyHandlers({ dossiers, papers, privateFolder, choosePath, openFile }: Needs) {
  return {
    'posting.keep': async ({ id, draft }) => {
      const scans = dossiers.readersOf(id);
      const { pdf, report } = await papers.run('pack', { id, draft, now: new Date() }, { scans });
      // A letter marked BROUILLON is not what was posted.
      if (report.blockers.length > 0) return { pack: null };
      return { pack: describePosted(draft, report, await dossiers.keepPosted(id, pdf)) };
    },
    'posting.open': async ({ id, ...kept }) => {
      const path = await privateFolder.put(packFileNames.pack, await dossiers.readPosted(id, kept));
      if (!(await openFile(path))) throw new AppError('open-failed');
      return {};
    },
    'calendar.save': async ({ id, draft, language }) => {
      const path = await choosePath('liasse.ics');
      if (path === undefined) return { saved: false };
      const t = translator(language);
      const now = new Date();
      const days = readTimeline(draft, localDay(now))
        .coming.filter(({ state }) => state !== 'done')
        .map(({ id: row, key, on }) => ({ id: nameOf(id, key), on, title: t(`calendar.${row}`) }));
      await namingWriteErrors(() => writeAtomically(path, writeCalendar(days, now)));
      return { saved: true };
    },
  } satisfies Partial<Handlers>;
}

/** The name of a day for calendars: always the same, and as little telling as its title. */
function nameOf(id: string, key: string): string {
  return createHash('sha256').update(`${id} ${key}`).digest('hex').slice(0, 32);
}
