import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import electronPath from 'electron';
import {
  _electron,
  test as base,
  type ElectronApplication,
  errors,
  expect,
  type Page,
  type TestInfo,
} from 'playwright/test';
import type { RememberedProtection } from '../../../core/contract/protection.ts';
import { SettingsStore } from '../../../core/node/settings-store.ts';

/** The running app: its main process, its window, and all that it says to a terminal or to the window's console. */
export type Liasse = { app: ElectronApplication; page: Page; said: string[] };

type Fixtures = {
  /** An option: `ask` for a person who has not said it. */
  remembered: Remembered;
  /** A folder for this test alone. */
  folder: string;
  /** Where Liasse keeps everything: empty at first, kept through a test that starts it twice. */
  data: string;
  /** Starts Liasse on `data`, or on another computer's, and waits for its first words; quits at the end of the test. */
  open: (elsewhere?: string) => Promise<Liasse>;
};

/** The sources that are tested. */
export const appRoot = fileURLToPath(new URL('../../..', import.meta.url));
/** The folder of a packaged app, in whose place the sources are run where none is given. */
const packaged = process.env.LIASSE_PACKAGED;
/** What is started, and what it is told first. */
export const [executablePath, program] = packaged
  ? [join(packaged, 'liasse'), []]
  : [String(electronPath), [appRoot]];

export const test = base.extend<Fixtures>({
  remembered: ['none', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed
  folder: async ({}, use) => {
    const folder = await makeFolder();
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  data: async ({ folder }, use) => use(join(folder, 'data')),
  open: async ({ data, remembered }, use, testInfo) => {
    const running: Liasse[] = [];
    await use(async (elsewhere = data) => {
      const liasse = await openLiasse(elsewhere, { remembered });
      running.push(liasse);
      return liasse;
    });
    for (const liasse of running) {
      if (testInfo.status !== testInfo.expectedStatus) await keepPicture(liasse, testInfo);
      await liasse.app.close();
    }
  },
});

export function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'liasse-e2e-'));
}

/** `switches` are Chromium's own; `root`: a changed copy of the sources. */
type Start = { switches?: readonly string[]; root?: string; remembered?: Remembered };

/** What the person has said once of the protection of new dossiers: no machine of these tests has a key store. */
type Remembered = RememberedProtection | 'ask';

/** Starts Liasse on a computer whose language is French. */
export async function openLiasse(
  data: string,
  { switches = [], root, remembered = 'none' }: Start = {},
): Promise<Liasse> {
  const settings = new SettingsStore(join(data, 'settings.json'), []);
  await settings.rememberProtection(remembered === 'ask' ? undefined : remembered);
  const said: string[] = [];
  const app = await launch([
    ...(root ? [root] : program),
    `--user-data-dir=${data}`,
    // Where there is no graphics card, its process is begun twice in vain before the first page is painted.
    '--disable-gpu',
    ...switches,
  ]);
  const { stdout, stderr } = app.process();
  for (const stream of [stdout, stderr]) stream?.on('data', (text) => said.push(String(text)));
  const page = await app.firstWindow();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  try {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  } catch (error) {
    await app.close();
    throw new Error(`Liasse did not start; it said: ${said.join('\n')}`, { cause: error });
  }
  return { app, page, said };
}

/**
 * On a busy computer one start in some hundreds does not answer Playwright, which has reached both of its debuggers by
 * then: that is told, and Electron is started once more. A second silence is a failure.
 */
async function launch(args: string[]): Promise<ElectronApplication> {
  const options = {
    executablePath,
    args,
    chromiumSandbox: process.env.LIASSE_TEST_WITHOUT_SANDBOX !== '1',
    // Shorter than a test, so that a start that hangs is told as such, with what it has said so far.
    timeout: 25_000,
    env: { ...definedOf(process.env), LANGUAGE: 'fr', LANG: 'fr_FR.UTF-8' },
  };
  try {
    return await _electron.launch(options);
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    console.warn('Electron did not answer its start: it is started once more.');
    return _electron.launch(options);
  }
}

/** What the window showed when a test failed. */
export async function keepPicture({ page }: Liasse, testInfo: TestInfo): Promise<void> {
  if (!page.isClosed()) await page.screenshot({ path: testInfo.outputPath('window.png') });
}

function definedOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(environment);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
