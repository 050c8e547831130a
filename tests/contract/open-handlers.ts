import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { PackReport } from '../../core/contract/papers.ts';
import { DossierStore } from '../../core/node/dossier-store.ts';
import { SettingsStore } from '../../core/node/settings-store.ts';
import type { KeyStore } from '../../core/node/vault/key-file.ts';
import { ChosenFiles } from '../../electron/main/chosen-files.ts';
import { createHandlers } from '../../electron/main/handlers.ts';
import { openPapers, type PaperTasks } from '../../electron/main/paper-tasks.ts';
import type { PrintJob } from '../../electron/main/printing.ts';
import { PrivateFolder } from '../../electron/main/private-folder.ts';
import { openScans, type ScanTasks } from '../../electron/main/scan-tasks.ts';
import type { WorkerProcess } from '../../electron/main/worker-client.ts';
import { keyStoreOfComputer } from '../support/key-store.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const pdf = new TextEncoder().encode('%PDF-1.7 of a test');
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xd9]);
const report: PackReport = {
  status: 'incomplete',
  addressee: [],
  documents: [],
  signatures: [],
  warnings: [{ code: 'piece-later', at: 'pieces.bank-details' }],
  blockers: [{ code: 'missing', at: 'applicant.birthName' }],
  sheets: 1,
  sides: 'one',
  post: { envelope: 'dl', sheets: 1, estimated: 0, grams: 10, band: 20, registered: false },
};

const answers: Record<keyof (PaperTasks & ScanTasks), unknown> = {
  preview: { pdf, pages: 1, zones: [], issues: [] },
  signing: { pdf, digest: '0'.repeat(64), code: '0000-0000', boxes: [], answers: [] },
  pack: { pdf, report },
  part: { name: 'liasse-cpam.pdf', pdf, report },
  files: {
    files: [
      { name: '01-lettre.pdf', pdf },
      { name: 'recepisse.pdf', pdf },
    ],
    report,
  },
  import: { extension: 'jpg', pages: 1, remarks: [], prepared: [jpeg] },
  look: { extension: 'pdf', pages: 2, pieces: ['passport'] },
  signature: { png: jpeg, remarks: ['faint'] },
  page: pdf,
  findSheet: null,
  bringForm: {
    description: {
      kind: 'flat',
      isLocked: false,
      pages: [{ width: 210, height: 297, kind: 'text' }],
      editions: ['15763*02'],
      isS1106: true,
      signed: 'no',
      scripts: 0,
      submits: 0,
      fields: { count: 0, outside: [], hidden: [], readOnly: [], repeated: [] },
    },
    mapping: {
      version: 1,
      form: { digest: 'a'.repeat(64), pages: 1, editions: [], fields: [] },
      placements: [
        {
          datum: 'applicant.birthName',
          to: { page: 1, box: [20, 30, 60, 6], kind: 'text' },
          standing: 'certain',
          label: 'Nom de naissance',
        },
      ],
      signatures: [],
    },
    blank: pdf,
  },
  fillForm: { pdf, warnings: [] },
};

/** What a person and the processes behind do, where it is something else than usual. */
type Person = {
  savesTo?: string;
  chooses?: string;
  hasViewer?: boolean;
  prints?: boolean;
  keyStore?: KeyStore | null;
  answers?: Partial<typeof answers>;
  onTask?: (task: string, input: unknown) => void;
};

/** A process that answers at once with the same papers, whatever it is asked. */
function idleWorker({ answers: told = {}, onTask }: Person): WorkerProcess {
  const listeners: ((response: unknown) => void)[] = [];
  return {
    on: (event: string, listener: (response: unknown) => void) =>
      event === 'message' && listeners.push(listener),
    postMessage: ({ id, task, input }: { id: number; task: keyof typeof answers; input: unknown }) => {
      onTask?.(task, input);
      const response = { id, ok: true, value: told[task] ?? answers[task] };
      queueMicrotask(() => {
        for (const listen of listeners) listen(response);
      });
    },
    kill: () => {},
  };
}

/** The handlers as the app has them, on a disk of their own, with a person who does as the test says. */
export async function openHandlers(person: Person = {}) {
  const folder = await temporaryFolder();
  const opened: string[] = [];
  const languages: string[] = [];
  const themes: string[] = [];
  const asked: string[] = [];
  const printed: PrintJob[] = [];
  // Like most computers, this one has a key store.
  const keyStore = person.keyStore === undefined ? keyStoreOfComputer() : (person.keyStore ?? undefined);
  const dossiers = new DossierStore(join(folder, 'dossiers'), keyStore);
  onTestFinished(() => dossiers.close());
  const handlers = createHandlers({
    dossiers,
    hasKeyStore: keyStore !== undefined,
    settings: new SettingsStore(join(folder, 'settings.json'), ['fr-FR', 'en']),
    papers: openPapers(() => idleWorker(person)),
    scans: openScans(() => idleWorker(person)),
    privateFolder: new PrivateFolder(join(folder, 'to-print')),
    version: '1.2.3',
    engines: { electron: '45.0.0', chromium: '150.0.0' },
    // A menu that is always asked for help: the real one answers when somebody does.
    requests: { next: async () => ({ kind: 'help' as const }) },
    notices: {
      ours: fileURLToPath(new URL('../../NOTICES.txt', import.meta.url)),
      chromium: 'LICENSES.chromium.html',
    },
    onLanguage: (language) => languages.push(language),
    onTheme: (theme) => themes.push(theme),
    choosePath: async (name) => {
      asked.push(name);
      return person.savesTo;
    },
    chosen: new ChosenFiles(),
    chooseFile: async () => person.chooses,
    chooseFolder: async () => person.savesTo,
    openFile: async (path) => {
      opened.push(path);
      return person.hasViewer ?? true;
    },
    printer: {
      find: async () => true,
      print: async (job) => {
        printed.push(job);
        return person.prints ?? true;
      },
    },
  });
  return { folder, dossiers, handlers, opened, languages, themes, asked, printed, pdf, jpeg };
}
