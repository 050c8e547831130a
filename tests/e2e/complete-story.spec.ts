import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { withoutBlanks } from '../../core/model/draft.ts';
import type { PrintedFile } from '../support/read-pdf.ts';
import { story } from '../support/story.ts';
import { door } from './support/home.ts';
import { press } from './support/keyboard.ts';
import { watchTitles } from './support/main-process.ts';
import { keepPicture, type Liasse, makeFolder, openLiasse, test } from './support/open-liasse.ts';
import { askQpdf } from './support/qpdf.ts';
import { savePack, textOf } from './support/saved-pack.ts';
import { readStored, resume } from './support/stored-story.ts';
import { answerPage, attached, goOn, questions } from './support/type-story.ts';
import { t } from './support/words.ts';

// One person, one afternoon: each test goes on from where the one before has left.
test.describe.configure({ mode: 'serial' });

/** What each paper must say, in the words of the paper. */
const facts: Readonly<Record<string, readonly string[]>> = {
  'Lettre d’accompagnement': [
    'Maria Luz REYES, nom d’usage KERVELLA',
    'Appartement 4',
    '12 rue des Lices',
    '56000 Vannes',
    'Téléphone : 06 39 98 01 12',
    'marialuz.reyes@example.org',
    'CPAM du Morbihan',
    'BP 20321',
    '56021 VANNES',
    'née le 14 février 1992 à Cebu (Philippines) et de nationalité philippine',
    'Le 6 juin 2026, à Vannes, j’ai épousé M. Loïc KERVELLA',
    'entrée en France le 2 septembre 2026',
    'valable du 24 août 2026 au 23 août 2027',
    'validé en ligne le 10 septembre 2026',
    'Depuis le 2 septembre 2026, mon époux m’héberge',
    'FRA012345678',
    'Vannes, le 23 novembre 2026',
  ],
  'Bordereau des pièces jointes': [
    'Maria Luz REYES, nom d’usage KERVELLA',
    'née le 14 février 1992 à Cebu (Philippines)',
    'Appartement 4, 12 rue des Lices, 56000 Vannes',
  ],
  'Demande d’ouverture des droits à l’assurance maladie': [
    'REYES · KERVELLA · Maria Luz',
    '14021992',
    'Cebu – Philippines',
    'Appartement 4',
    '12 rue des Lices',
    '56000',
    'VANNES',
    '0639980112',
    'marialuz.reyes@example.org',
    'membre de la famille d’une personne assurée',
    '23112026',
  ],
  'Passeport : page d’identité et page du tampon d’entrée': ['Pièce 1 – p. 1/1'],
  'Visa de long séjour valant titre de séjour': ['Pièce 2 – p. 1/1'],
  'Acte de naissance avec filiation': ['Insérer ici l’original'],
  'Acte de mariage': ['Pièce 6 – p. 1/1'],
  'Attestation d’hébergement': [
    'Loïc KERVELLA, né le 3 mai 1990 à Lorient (France)',
    'Appartement 4, 12 rue des Lices, 56000 Vannes',
    'Mme Maria Luz REYES',
    'née le 14 février 1992 à Cebu (Philippines)',
    'depuis le 2 septembre 2026',
    'Vannes, le 23 novembre 2026',
  ],
};

let folder: string;
let data: string;
let pack: string;
let networkLog: string;
let liasse: Liasse;
let titles: () => Promise<string[]>;
let saved: PrintedFile;

test.beforeAll(async () => {
  folder = await makeFolder();
  data = join(folder, 'data');
  pack = join(folder, 'pack.pdf');
  networkLog = join(folder, 'network.json');
  liasse = await openLiasse(data, {
    switches: [`--log-net-log=${networkLog}`, '--net-log-capture-mode=IncludeSensitive'],
  });
  titles = await watchTitles(liasse.app);
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed
test.afterEach(async ({}, testInfo) => {
  if (testInfo.status !== testInfo.expectedStatus) await keepPicture(liasse, testInfo);
});

test.afterAll(async () => {
  await liasse.app.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('the whole story can be typed with the keyboard alone, up to the saved pack', async () => {
  test.setTimeout(240_000);
  const { page } = liasse;
  await press(door(page, 'start'));
  for (const [id] of questions) {
    await answerPage(page, id);
    await goOn(page);
  }
  await expect(page.getByRole('heading', { level: 1, name: t('pages.pack.title') })).toBeFocused();
  saved = await savePack(liasse, pack, 'complete');
});

test('what is stored is what was typed, answer by answer', async () => {
  const { pieces: typed, ...answers } = await readStored(data);
  const { pieces: _, ...expected } = story();
  expect(withoutBlanks(answers)).toEqual(expected);
  for (const [piece, name] of Object.entries(attached))
    expect(Reflect.get(typed ?? {}, piece)).toMatchObject({ files: [{ name, pages: 1 }] });
});

test('the saved pack has its documents in posting order, and qpdf finds no fault in it', async () => {
  expect(saved.bookmarks.map(({ title }) => title)).toEqual(Object.keys(facts));
  expect(saved).toMatchObject({ language: 'fr-FR', hasForm: false });
  expect(await askQpdf('--check', pack)).toContain('No syntax or stream encoding errors found');
});

test('every name, date and address stands on the papers that need it', () => {
  for (const [title, expected] of Object.entries(facts)) {
    const text = squeeze(textOf(saved, title));
    for (const fact of expected) expect(text, `${title}: ${fact}`).toContain(squeeze(fact));
  }
});

test('a pack that lacks nothing is not marked as a draft', () => {
  for (const title of Object.keys(facts)) expect(textOf(saved, title)).not.toContain('BROUILLON');
});

test('the title of the window never says more than Liasse', async () => {
  expect(await titles()).toEqual(['Liasse']);
});

test('neither the terminal nor any file but the dossier says anything about the person', async () => {
  const marks = /reyes|kervella|maria|luz|lices|0639980112|FRA012345678|passport\.jpg/i;
  expect(liasse.said.filter((text) => marks.test(text))).toEqual([]);
  const files = await readdir(data, { recursive: true, withFileTypes: true });
  const others = files.filter((file) => file.isFile() && !file.parentPath.startsWith(join(data, 'dossiers')));
  expect(others.length).toBeGreaterThan(0);
  for (const { parentPath, name } of others) {
    expect(name).not.toMatch(marks);
    expect((await readFile(join(parentPath, name), 'latin1')).match(marks), name).toBeNull();
  }
});

test('the network was never asked for anything', async () => {
  await liasse.app.close();
  const log = await readFile(networkLog, 'utf8');
  expect(log).toContain('"events"');
  const asked = [...log.matchAll(/"(?:url|host|address)": ?"([^"]*)"/g)].map(([, what]) => what);
  expect(asked.filter((what) => !what?.startsWith('app://liasse/'))).toEqual([]);
});

test('after a new start everything is there again, at the place where one was', async () => {
  liasse = await openLiasse(data);
  const { page } = liasse;
  await expect(page.getByRole('heading', { level: 3, name: 'Maria Luz Kervella' })).toBeVisible();
  await resume(page);
  await expect(page.getByRole('heading', { level: 1, name: t('pages.pack.title') })).toBeVisible();
  await expect(page.getByRole('button', { name: t('pack.save') })).toBeEnabled();
  expect((await readStored(data)).pieces?.passport?.files).toHaveLength(1);
});

/** A comb holds a digit a cell, and lines break where they must: spaces say nothing. */
function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}
