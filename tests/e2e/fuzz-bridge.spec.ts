import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { build } from 'vite';
import { channelNames } from '../../core/contract/channels.ts';
import { marker } from '../support/hostile-input.ts';
import { askBridge } from './support/ask-bridge.ts';
import type { Fuzzed } from './support/fuzz-bridge.ts';
import { answerSaveDialog, catchOpenedFiles } from './support/main-process.ts';
import { test } from './support/open-liasse.ts';
import { answerPrintDialog } from './support/print-dialog.ts';
import { readStored, storeStory } from './support/stored-story.ts';

/** How many hostile messages each channel gets; `tests/security/fuzz-channels.test.ts` sends more, without a window. */
const messages = 200;
/** Dossiers that the messages name: these may be changed, opened and erased. */
const named = ['5f0be561-38c3-417b-b6a9-c5c12c5b05d3', '7d1a3f0e-52f4-4c1d-8f0e-0a6f3f1c2b3d'];

test(`${messages} hostile messages on every channel, from the page through the real bridge: the app lives, answers, and says nothing`, async ({
  open,
  folder,
  data,
}) => {
  test.setTimeout(240_000);
  const bystander = await storeStory(data);
  const before = await readStored(data, bystander);
  for (const id of named) {
    await mkdir(join(data, 'dossiers', id));
    await writeFile(join(data, 'dossiers', id, 'dossier.json'), '{"version":1}');
  }
  const { app, page, said } = await open();
  await answerSaveDialog(app, undefined);
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
  });
  await catchOpenedFiles(app);
  await answerPrintDialog(app);
  const pid = app.process().pid;

  await page.evaluate(await bundle(folder));
  // Put there by what was just run.
  const outcomes: Record<string, Fuzzed> = await page.evaluate(
    (messages) => Reflect.get(globalThis, 'fuzz')(messages),
    messages,
  );
  const sum = (what: keyof Omit<Fuzzed, 'strange'>) =>
    Object.values(outcomes).reduce((all, one) => all + one[what], 0);
  console.info(
    `${Object.keys(outcomes).length} channels: ${sum('refused')} refused, ${sum('answered')} answered, ${sum('stopped')} not carried by the bridge, ${sum('waiting')} waiting`,
  );
  expect(Object.keys(outcomes)).toEqual([...channelNames]);
  for (const [name, { strange, ...counts }] of Object.entries(outcomes)) {
    expect(strange, name).toEqual([]);
    expect(
      Object.values(counts).reduce((all, one) => all + one, 0),
      name,
    ).toBe(messages);
    expect(counts.refused, name).toBeGreaterThan(messages / 2);
  }

  expect(app.process()).toMatchObject({ pid, exitCode: null });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect((await askBridge(page, 'dossier.open', { id: bystander })).draft).toEqual(before);
  expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
  expect(said.join('')).not.toContain(marker);
  // Some messages made dossiers in memory, which the window would not let go of unasked.
  const gone = new Promise((done) => app.process().once('exit', done));
  await app.evaluate(({ app }) => app.exit()).catch(() => undefined);
  await gone;
  expect(await readStored(data, bystander)).toEqual(before);
});

/** What sends the messages, in one piece. */
async function bundle(folder: string): Promise<string> {
  const outDir = join(folder, 'fuzz');
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"test"' },
    build: {
      lib: {
        entry: join(import.meta.dirname, 'support', 'fuzz-bridge.ts'),
        formats: ['iife'],
        name: 'fuzzing',
        fileName: () => 'fuzz.js',
      },
      outDir,
    },
  });
  // A page that is not isolated from others has none to send.
  return `globalThis.SharedArrayBuffer ??= ArrayBuffer;\n${await readFile(join(outDir, 'fuzz.js'), 'utf8')}`;
}
