import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { dossiersRoot, nameIn, openStore, unprotected } from '../../../support/stored-dossiers.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

/** How often: `LIASSE_KILLS=200` before a release. The app itself, window and all, is killed by tests/e2e/kill.spec.ts. */
const kills = Number(process.env.LIASSE_KILLS ?? 40);

/** The program of the process in one file, which starts in a moment. */
async function bundle(): Promise<string> {
  const outDir = await temporaryFolder();
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'save-until-killed.ts'),
      outDir,
      rolldownOptions: { output: { entryFileNames: 'save.mjs' } },
    },
  });
  return join(outDir, 'save.mjs');
}

/** Kills the process some time after it was started or has saved once; gives the last save that it was answered. */
async function saveAndKill(args: string[], waitsForSave: boolean): Promise<string | undefined> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  if (waitsForSave) await once(child.stdout, 'data');
  await setTimeout(Math.random() * (waitsForSave ? 60 : 250));
  child.kill('SIGKILL');
  await once(child, 'close');
  return said.split('\n').at(-2);
}

test(`a process that saves and is killed ${kills} times, at any instant, loses no save that was answered`, {
  timeout: 60_000 + kills * 3000,
}, async () => {
  const [program, root] = [await bundle(), await dossiersRoot()];
  const store = openStore(root);
  const { id } = await store.create(unprotected);
  await store.close();
  const outcomes = { answered: 0, oneMore: 0, halfWritten: 0 };
  let stored = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    // One in four dies while it starts, takes the lock and tidies up.
    const said = await saveAndKill([program, root, id, String(stored + 1)], kill % 4 !== 0);
    const later = openStore(root);
    const opened = await later.open(id);
    const answered = Number(said ?? stored);
    const found = Number(nameIn(opened) ?? 0);
    // The one that was under way may be there or not; nothing else may be.
    expect([answered, answered + 1], `kill ${kill}`).toContain(found);
    expect(['', 'half-written']).toContain(opened.notes.join());
    if (opened.notes.length > 0) outcomes.halfWritten += 1;
    if (found === answered) outcomes.answered += 1;
    else outcomes.oneMore += 1;
    stored = found;
    await later.close();
  }
  console.info(`Killed ${kills} times in ${stored} saves: ${JSON.stringify(outcomes)}`);
  expect(stored).toBeGreaterThan(kills / 2);
});
