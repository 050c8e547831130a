import { join } from 'node:path';
import { DossierStore } from '../../core/node/dossier-store.ts';
import { SettingsStore } from '../../core/node/settings-store.ts';
import { createHandlers } from '../../electron/main/handlers.ts';
import { PaperClient, type PaperWorker } from '../../electron/main/paper-client.ts';
import type { PaperRequest } from '../../electron/main/paper-tasks.ts';
import { PrivateFolder } from '../../electron/main/private-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const pdf = new TextEncoder().encode('%PDF-1.7 of a test');
const report = {
  status: 'incomplete',
  addressee: [],
  documents: [],
  warnings: [{ code: 'piece-later', at: 'pieces.bank-details' }],
  blockers: [{ code: 'missing', at: 'applicant.birthName' }],
  sheets: 1,
  post: { envelope: 'dl', grams: 10, band: 20 },
};

const papers: Record<PaperRequest['task'], unknown> = {
  preview: { pdf, pages: 1, zones: [], issues: [] },
  pack: { pdf, report },
  import: { extension: 'jpg', pages: 1, remarks: [], prepared: [pdf] },
};

/** A paper process that answers at once with the same papers, whatever it is asked. */
function idleWorker(): PaperWorker {
  const listeners: ((response: unknown) => void)[] = [];
  return {
    on: (event: string, listener: (response: unknown) => void) =>
      event === 'message' && listeners.push(listener),
    postMessage: ({ id, task }) => {
      const response = { id, ok: true, value: papers[task] };
      queueMicrotask(() => {
        for (const listen of listeners) listen(response);
      });
    },
    kill: () => {},
  };
}

/** The handlers as the app has them, on a disk of their own, with a person who does as the test says. */
export async function openHandlers(person: { savesTo?: string; hasViewer?: boolean } = {}) {
  const folder = await temporaryFolder();
  const opened: string[] = [];
  const languages: string[] = [];
  const handlers = createHandlers({
    dossiers: new DossierStore(join(folder, 'dossiers')),
    settings: new SettingsStore(join(folder, 'settings.json'), ['fr-FR', 'en']),
    papers: new PaperClient(idleWorker),
    privateFolder: new PrivateFolder(join(folder, 'to-print')),
    version: '1.2.3',
    onLanguage: (language) => languages.push(language),
    choosePath: async () => person.savesTo,
    openFile: async (path) => {
      opened.push(path);
      return person.hasViewer ?? true;
    },
  });
  return { folder, handlers, opened, languages, pdf };
}
