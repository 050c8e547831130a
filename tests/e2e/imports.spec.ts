import { randomUUID } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { type ElectronApplication, expect, type Page } from 'playwright/test';
import sharp from 'sharp';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Attachment, PieceId } from '../../core/model/piece.ts';
import type { Result } from '../../core/model/result.ts';
import { dossiersFolder } from '../support/story.ts';
import { addPiece, lookAt } from './support/add-piece.ts';
import { askBridge } from './support/ask-bridge.ts';
import { test } from './support/open-liasse.ts';
import { askQpdf } from './support/qpdf.ts';
import { readKept } from './support/stored-story.ts';
import { writeLongScan } from './support/write-long-scan.ts';

const scan = (name: string) => join(dossiersFolder, 'story', name);

/** Read for a minute at least, page by page: whatever is done to it comes in the middle. */
const longScan = writeLongScan(60);

// Starting a process that reads a picture is slow where other tests keep the processor busy.
test.describe.configure({ timeout: 120_000 });

/** The process in which files are read, when there is one. */
function findScanProcess(app: ElectronApplication): Promise<number | undefined> {
  return app.evaluate(({ app }) => app.getAppMetrics().find(({ name }) => name === 'Liasse scans')?.pid);
}

/** Waits until some of its pages are done, and others are not. */
async function waitForPages(page: Page, ticket: string): Promise<void> {
  const progress = () => askBridge(page, 'scan.progress', { ticket });
  await expect.poll(async () => (await progress()).pages, { timeout: 40_000 }).toBeGreaterThan(0);
  expect(await progress()).toMatchObject({ stage: 'reading', of: 60 });
}

/** The path of a scan that was taken. */
function pathOf(answer: Result<Attachment>): string | undefined {
  return answer.ok ? answer.value.path : undefined;
}

/** Of all that was given, this alone lies in the dossier, as it was given; gives its prepared pages. */
async function expectOnlyKept(
  data: string,
  id: string,
  { answer, bytes }: { answer: Result<Attachment>; bytes: Buffer },
): Promise<Buffer[]> {
  expect(answer).toMatchObject({ ok: true });
  const [kept] = await readKept(data, id, [pathOf(answer)]);
  expect(kept?.scan.equals(bytes)).toBe(true);
  return kept?.prepared ?? [];
}

/** Begins to give a file, without waiting for it. */
function begin(page: Page, id: string, bytes: Buffer, piece: PieceId = 'passport') {
  const ticket = randomUUID();
  const answer: Promise<Result<Attachment>> = addPiece(page, { id, piece, ticket, bytes });
  return { ticket, answer };
}

test('a file whose process dies is refused; the one that waits is read, and what was there stays', async ({
  open,
  data,
}) => {
  const { app, page } = await open();
  const { id } = await askBridge(page, 'dossier.create', { filing: 'first' });
  const passport = await readFile(scan('passport.jpg'));
  const proof = await readFile(scan('host-proof-of-address.pdf'));
  const first = await begin(page, id, passport).answer;
  expect(first).toMatchObject({ ok: true, value: { pages: 1 } });

  const hostile = begin(page, id, longScan);
  await waitForPages(page, hostile.ticket);
  const harmless = begin(page, id, proof, 'host-proof-of-address');
  const pid = await findScanProcess(app);
  process.kill(Number(pid), 'SIGKILL');

  expect(await hostile.answer).toEqual({ ok: false, error: { code: 'import-crashed', at: '' } });
  const second = await harmless.answer;
  expect(second).toMatchObject({ ok: true, value: { pages: 1 } });
  expect(await findScanProcess(app)).not.toBe(pid);
  const kept = await readKept(data, id, [pathOf(first), pathOf(second)]);
  // Exactly the bytes that were given.
  expect(kept.map(({ scan }) => scan.equals(passport) || scan.equals(proof))).toEqual([true, true]);
  expect(kept.map(({ prepared }) => prepared.length)).toEqual([1, 1]);
});

test('a file that is cancelled is gone with its process, or before its turn; no sheet waits for it', async ({
  open,
  data,
}) => {
  const { app, page } = await open();
  const { id, draft } = await askBridge(page, 'dossier.create', { filing: 'first' });
  const passport = await readFile(scan('passport.jpg'));
  const running = begin(page, id, longScan);
  const waiting = begin(page, id, passport);
  await waitForPages(page, running.ticket);
  expect(await askBridge(page, 'scan.progress', { ticket: waiting.ticket })).toMatchObject({
    stage: 'waiting',
  });
  expect(
    (await askBridge(page, 'document.preview', { id, draft, document: 'letter' })).pages,
  ).toBeGreaterThan(0);
  expect(await askBridge(page, 'scan.progress', { ticket: running.ticket })).toMatchObject({
    stage: 'reading',
  });

  await askBridge(page, 'scan.cancel', { ticket: waiting.ticket });
  await askBridge(page, 'scan.cancel', { ticket: running.ticket });
  const cancelled = { ok: false, error: { code: 'import-cancelled', at: '' } };
  expect(await waiting.answer).toEqual(cancelled);
  expect(await running.answer).toEqual(cancelled);
  await expect.poll(() => findScanProcess(app), { timeout: 2000 }).toBeUndefined();
  await expectOnlyKept(data, id, { answer: await begin(page, id, passport).answer, bytes: passport });
});

test('a file that takes more memory than there is to spare is refused, and the next one is read', async ({
  open,
  data,
}) => {
  const { app, page } = await open();
  const { id } = await askBridge(page, 'dossier.create', { filing: 'first' });
  const passport = await readFile(scan('passport.jpg'));
  await app.evaluate(({ app }) => {
    const measure = app.getAppMetrics.bind(app);
    app.getAppMetrics = () => {
      app.getAppMetrics = measure;
      return measure().map((metric) =>
        metric.name === 'Liasse scans'
          ? { ...metric, memory: { ...metric.memory, workingSetSize: 3e6 } }
          : metric,
      );
    };
  });
  const greedy = begin(page, id, longScan);
  const harmless = begin(page, id, passport);
  expect(await greedy.answer).toEqual({ ok: false, error: { code: 'import-crashed', at: '' } });
  await expectOnlyKept(data, id, { answer: await harmless.answer, bytes: passport });
});

test('a locked PDF is opened with its password, once; the password is kept nowhere, the file as it was given', async ({
  open,
  data,
  folder,
}) => {
  const { page, said } = await open();
  const created = await askBridge(page, 'dossier.create', { filing: 'first' });
  const { id } = created;
  const locked = join(folder, 'locked.pdf');
  const password = 'Orme-4471-bleu';
  await askQpdf('--encrypt', password, 'owner', '256', '--', scan('bank-details.pdf'), locked);
  const bytes = await readFile(locked);
  const add = (password?: string) =>
    addPiece(page, {
      id,
      piece: 'bank-details',
      ticket: randomUUID(),
      bytes,
      ...(password === undefined ? {} : { password }),
    });

  expect(await add()).toMatchObject({ error: { code: 'attachment-encrypted' } });
  expect(await add('autre')).toMatchObject({ error: { code: 'attachment-password-wrong' } });
  const added = await add(password);
  expect(added).toMatchObject({ ok: true, value: { pages: 1 } });
  if (!added.ok) return;

  const [prepared = Buffer.alloc(0)] = await expectOnlyKept(data, id, { answer: added, bytes });
  expect((await PDFDocument.load(prepared)).getPageCount()).toBe(1);

  const draft: DraftDossier = {
    ...created.draft,
    bank: { account: 'french' },
    pieces: { 'bank-details': { sendAs: 'copy', files: [added.value] } },
  };
  await askBridge(page, 'dossier.save', { id, draft });
  const { report } = await askBridge(page, 'pack.build', { id, draft });
  expect(report.documents.find((document) => document.id === 'bank-details')).toMatchObject({ pages: 1 });
  const alone = await askBridge(page, 'scan.page', {
    id,
    path: added.value.path,
    page: 1,
    edit: { turn: 90 },
  });
  expect((await PDFDocument.load(alone.pdf)).getPage(0).getRotation().angle).toBe(90);

  for (const file of await readdir(data, { recursive: true, withFileTypes: true }))
    if (file.isFile() && !file.name.startsWith('Singleton'))
      expect(await readFile(join(file.parentPath, file.name), 'latin1')).not.toContain(password);
  expect(said.join('')).not.toContain(password);
});

test('what a PDF says of itself is read inside Electron too, and nothing of it is kept', async ({
  open,
  data,
}) => {
  const { page } = await open();
  const { id } = await askBridge(page, 'dossier.create', { filing: 'first' });
  const look = await lookAt(page, await readFile(scan('bank-details.pdf')));
  expect(look).toEqual({ ok: true, value: { extension: 'pdf', pages: 1, pieces: ['bank-details'] } });
  expect(await readdir(join(data, 'dossiers', id))).not.toContainEqual(expect.stringMatching(/\.bin$/));
});

test('every kind of picture is read inside Electron, whatever its name', async ({ open, data, folder }) => {
  const { page } = await open();
  const { id } = await askBridge(page, 'dossier.create', { filing: 'first' });
  const passport = sharp(scan('passport.jpg')).autoOrient().resize(800);
  const paths: (string | undefined)[] = [];
  for (const format of ['png', 'webp', 'avif', 'tiff', 'jpeg'] as const) {
    const bytes = await passport.clone().toFormat(format).toBuffer();
    await writeFile(join(folder, format), bytes);
    const added = await begin(page, id, bytes).answer;
    expect(added, format).toMatchObject({ ok: true, value: { pages: 1 } });
    paths.push(pathOf(added));
  }
  for (const { prepared } of await readKept(data, id, paths))
    expect(await sharp(prepared[0]).metadata()).toMatchObject({ format: 'jpeg', width: 800 });
});
