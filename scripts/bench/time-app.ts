/** Run beside Electron: times the app and a bare window in turn, and writes the figures as JSON. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import electronPath from 'electron';
import { _electron, type ElectronApplication, type Page } from 'playwright/test';
import { tabTo } from '../../tests/e2e/support/keyboard.ts';
import { makeFolder, openLiasse } from '../../tests/e2e/support/open-liasse.ts';
import { goTo, resume, storeStory } from '../../tests/e2e/support/stored-story.ts';
import { t } from '../../tests/e2e/support/words.ts';
import { median, timeOfSheet, timeSheets } from './time-sheets.ts';

const [output = '', rounds = '7'] = process.argv.slice(2);
const folder = await makeFolder();
const bare = join(folder, 'bare');
await mkdir(bare);
await writeFile(join(bare, 'package.json'), JSON.stringify({ name: 'bare', main: 'main.js' }));
await writeFile(
  join(bare, 'main.js'),
  `const { app, BrowserWindow } = require('electron');
   app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadURL('data:text/html,<h1>Bare</h1>'));`,
);

try {
  const starts = await compareStarts(Number(rounds));
  const keys = await timeKeys();
  const sorted = keys.toSorted((a, b) => a - b);
  const cases = [
    row(
      'app: start to first heading',
      starts.map(({ app }) => app.seconds),
      median(starts.map(({ app }) => app.memory)),
    ),
    row(
      'bare window: start to heading',
      starts.map(({ bare }) => bare.seconds),
      median(starts.map(({ bare }) => bare.memory)),
    ),
    row('app: key to refreshed sheet, median', sorted),
    row('app: key to refreshed sheet, 95th centile', [
      sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    ]),
  ];
  await writeFile(output, JSON.stringify(cases));
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function row(name: string, seconds: readonly number[], memory?: number) {
  return { name, median_s: median(seconds), ratio_to_qpdf: null, peak_mb: memory ?? null };
}

/** Both in turn. Memory is what all of its processes hold, two seconds after the first words. */
async function compareStarts(count: number) {
  const starts = [];
  for (let start = 0; start <= count; start += 1) {
    const app = await timeStart(async () => (await openLiasse(join(folder, 'empty'))).app);
    const bareWindow = await timeStart(openBare);
    // The first round warms up the disk's memory.
    if (start > 0) starts.push({ app, bare: bareWindow });
  }
  return starts;
}

async function timeStart(open: () => Promise<ElectronApplication>) {
  const start = performance.now();
  const app = await open();
  const seconds = (performance.now() - start) / 1000;
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const memory = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().reduce((sum, { memory: { workingSetSize } }) => sum + workingSetSize / 1024, 0),
  );
  await app.close();
  return { seconds, memory };
}

async function openBare(): Promise<ElectronApplication> {
  const app = await _electron.launch({
    executablePath: String(electronPath),
    args: [bare, `--user-data-dir=${join(folder, 'bare-data')}`],
    chromiumSandbox: process.env.LIASSE_TEST_WITHOUT_SANDBOX !== '1',
  });
  const page: Page = await app.firstWindow();
  await page.getByRole('heading', { name: 'Bare' }).waitFor();
  return app;
}

/** Seconds from a key to the sheet that shows it, while a name is typed. */
async function timeKeys(): Promise<number[]> {
  const data = join(folder, 'keys');
  await storeStory(data);
  const { app, page } = await openLiasse(data);
  await resume(page);
  await goTo(page, 'applicant', 'name');
  await page.getByText('REYES · KERVELLA · Maria Luz').waitFor({ state: 'attached' });
  await tabTo(page.getByRole('textbox', { name: t('fields.applicant.birthName') }));
  await page.keyboard.press('End');
  await timeSheets(page);
  const times: number[] = [];
  for (const key of 'delacruzsantosgarciadelacruzsantosgarcia') {
    await page.keyboard.press(key);
    times.push((await timeOfSheet(page)) / 1000);
  }
  await app.close();
  return times;
}
