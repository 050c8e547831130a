import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument } from 'pdf-lib';
import { expect, type Page } from 'playwright/test';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { pieceIds } from '../../core/model/piece.ts';
import { dossiersFolder, story, today } from '../support/story.ts';
import { askBridge } from './support/ask-bridge.ts';
import { press } from './support/keyboard.ts';
import { catchOpenedFiles, watchTitles } from './support/main-process.ts';
import { appRoot, test } from './support/open-liasse.ts';
import { savePack } from './support/saved-pack.ts';
import { goBackTo, resume } from './support/stored-story.ts';
import { t } from './support/words.ts';

/** Set where the whole test is run once more, in a network of its own without a way out. */
const alone = process.env.LIASSE_TEST_ALONE === '1';

/** What the invented person would not want to find anywhere. */
const names = ['reyes', 'kervella', 'marialuz', 'lices', '0639980112', 'FRA012345678'];
const leak = new RegExp(names.join('|'), 'i');

test('all the way from a new dossier to the printed pack, nothing personal is told, and no network is asked', async ({
  open,
  folder,
}) => {
  test.setTimeout(150_000);
  const { app, page, said } = await open();
  const titles = await watchTitles(app);
  const opened = await catchOpenedFiles(app);
  await fillDossier(page);
  await page.reload();
  await resume(page);
  await goBackTo(page, 'pack');
  const path = join(folder, 'liasse-cpam.pdf');
  const pack = await savePack({ app, page, said }, path, 'complete');
  // The marks are on the papers, so this test would find them elsewhere.
  expect(pack.pages.map(({ running }) => running).join(' ')).toMatch(leak);
  await press(page.getByRole('button', { name: t('pack.openPrint') }));
  await expect(page.getByText(t('pack.opened'))).toBeVisible({ timeout: 30_000 });

  for (const file of [path, ...(await opened())]) {
    expect(basename(file)).not.toMatch(leak);
    expect(await propertiesOf(file), file).not.toMatch(leak);
  }
  expect(await titles()).toEqual(['Liasse']);
  const folders = await app.evaluate(
    ({ app }) =>
      [app.getPath('crashDumps'), app.getPath('logs'), app.getPath('temp'), app.getPath('home')] as const,
  );
  await app.close();
  expect(said.join('\n')).not.toMatch(leak);
  // What is in a dossier is the store's; everything else that was written, on the whole of this "computer", is looked at.
  for (const root of [folder, ...folders]) await expectNothingIn(root, path);
  if (alone) await expectNothingAsked();
});

test('the same way in a network namespace without a route', async () => {
  test.skip(alone, 'this is that run');
  test.skip(process.platform !== 'linux', 'network namespaces are Linux’s');
  const run = promisify(execFile);
  const inside = (command: string): [string, string[]] => [
    'unshare',
    ['--user', '--map-current-user', '--keep-caps', '--net', 'sh', '-c', `ip link set lo up && ${command}`],
  ];
  const works = await run(...inside('true')).then(
    () => undefined,
    (error) => String(error.stderr || error.message),
  );
  if (works !== undefined)
    console.warn(`NOT RUN without a route: this computer gives no namespace: ${works}`);
  test.skip(works !== undefined, 'this computer gives an ordinary user no network namespace');
  test.setTimeout(180_000);
  const title = 'all the way from a new dossier';
  const tests = `"${process.execPath}" node_modules/playwright/cli.js test -c tests/e2e/playwright.config.ts`;
  const own = join(test.info().outputDir, 'alone');
  const { stdout } = await run(
    ...inside(
      `LIASSE_TEST_ALONE=1 exec ${tests} --output "${own}" --reporter=line leaves-no-trace -g "${title}"`,
    ),
  ).catch((error) => ({ stdout: `${error.stdout}\n${error.stderr}` }));
  expect(stdout).toMatch(/\b1 passed/);
});

/** A new dossier with its answers, a scan and a signature, through the page's own bridge. */
async function fillDossier(page: Page): Promise<void> {
  const { id } = await askBridge(page, 'dossier.create', { filing: 'first' });
  const draft = quickStory();
  await askBridge(page, 'dossier.save', { id, draft });
  const bytes = await readFile(join(dossiersFolder, 'story', 'passport.jpg'));
  const ticket = '7d1a3f0e-52f4-4c1d-8f0e-0a6f3f1c2b3d';
  const scan = {
    ticket,
    id,
    piece: 'passport',
    name: `${names[0]}.jpg`,
    bytes: new Uint8Array(bytes),
  } as const;
  const file = await askBridge(page, 'piece.add', scan);
  // What cannot be read is refused with a code, and told nowhere with its name.
  const broken = new TextEncoder().encode(`%PDF-1.7 ${names[1]}`);
  await expect(
    askBridge(page, 'piece.add', { ...scan, name: `${names[1]}.pdf`, bytes: broken }),
  ).rejects.toThrow(/attachment-/);
  const { digest } = await askBridge(page, 'signing.sheet', { id, draft, document: 'letter' });
  const drawn = { way: 'drawn', signedOn: today, digest, strokes: [[100, 100, 400, 300, 700, 120]] } as const;
  await askBridge(page, 'dossier.save', {
    id,
    draft: {
      ...draft,
      pieces: { ...draft.pieces, passport: { sendAs: 'copy', files: [file] } },
      signatures: { letter: { applicant: { ...drawn, strokes: drawn.strokes.map((line) => [...line]) } } },
    },
  });
}

function quickStory(): DraftDossier {
  const draft = story();
  return {
    ...draft,
    pieces: Object.fromEntries(pieceIds.map((piece) => [piece, { sendAs: 'by-hand' as const }])),
  };
}

/** What a PDF says of itself beside its pages: title, author, subject, keywords, programs, and its own metadata. */
async function propertiesOf(file: string): Promise<string> {
  const bytes = await readFile(file);
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const xmp = bytes.toString('latin1').match(/<x:xmpmeta.*?<\/x:xmpmeta>/gs) ?? [];
  return [
    pdf.getTitle(),
    pdf.getAuthor(),
    pdf.getSubject(),
    pdf.getKeywords(),
    pdf.getCreator(),
    pdf.getProducer(),
    ...xmp,
  ].join(' ');
}

/** Every file under `root` but the dossiers and the pack that was saved: its name, and what is in it in two alphabets. */
async function expectNothingIn(root: string, pack: string): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (/[\\/]dossiers[\\/]/.test(path) || path === pack || path.startsWith(appRoot)) continue;
    // Other tests, at the same time, have people of the same names; Playwright keeps the words of this one.
    if (/[\\/](liasse-e2e-|playwright|test-results)/.test(path.slice(root.length))) continue;
    expect(entry.name).not.toMatch(leak);
    if (!entry.isFile()) continue;
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    expect(leak.test(bytes.toString('latin1')) || leak.test(bytes.toString('utf16le')), path).toBe(false);
  }
}

/**
 * The kernel counts, in each network of its own, what was sent where no route leads: nothing by the app; and one more
 * when somebody tries, so that the count is known to count.
 */
async function expectNothingAsked(): Promise<void> {
  expect(Object.keys(networkInterfaces())).toEqual(['lo']);
  const count = async () => {
    const [v4, v6] = await Promise.all([
      readFile('/proc/net/snmp', 'utf8'),
      readFile('/proc/net/snmp6', 'utf8'),
    ]);
    const [titles = [], values = []] = v4
      .split('\n')
      .filter((line) => line.startsWith('Ip:'))
      .map((line) => line.split(' '));
    const inSix = Number(/^Ip6OutNoRoutes\s+(\d+)$/m.exec(v6)?.[1]);
    return Number(values[titles.indexOf('OutNoRoutes')]) + inSix;
  };
  expect(await count()).toBe(0);
  await new Promise((done) => connect(443, '192.0.2.1').on('error', done));
  expect(await count()).toBeGreaterThan(0);
}
