import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from 'playwright/test';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { type Attachment, type PieceId, pieceIds } from '../../../core/model/piece.ts';
import { DossierStore } from '../../../core/node/dossier-store.ts';
import { folderTemplates } from '../../../core/node/folder-templates.ts';
import { scanPictures } from '../../../core/node/scan/scan-pictures.ts';
import { importScan } from '../../../core/usecase/import-scan.ts';
import { dossiersFolder, story } from '../../support/story.ts';
import { door } from './home.ts';
import { t } from './words.ts';

const ports = {
  pictures: scanPictures,
  templates: folderTemplates(fileURLToPath(new URL('../../../templates', import.meta.url))),
};

type Change = (draft: DraftDossier, id: string) => DraftDossier | Promise<DraftDossier>;
const unchanged: Change = (draft) => draft;

/** A dossier of which the first step alone is answered. */
export const situationOnly = ({
  version,
  filing,
  applicant,
  stay,
  ground,
  children,
}: DraftDossier): DraftDossier => ({
  version,
  filing,
  applicant: { nationality: applicant?.nationality, employment: applicant?.employment },
  stay,
  ground,
  children,
});

/**
 * Puts the story where Liasse will find it, complete and quick to build: every piece is a photocopy to add.
 * `change` makes another one of it.
 */
export async function storeStory(data: string, change = unchanged): Promise<string> {
  const pieces = Object.fromEntries(pieceIds.map((piece) => [piece, { sendAs: 'by-hand' as const }]));
  return storeDossier(data, { ...story(), pieces }, change);
}

/** The same with all its scans, as a person has it who has finished. */
export async function storeStoryWithScans(data: string, change = unchanged): Promise<string> {
  return storeDossier(data, story(), async (draft, id) => {
    for (const file of pieceIds.flatMap((piece) => draft.pieces?.[piece]?.files ?? [])) {
      Object.assign(file, await storeScan(data, id, join(dossiersFolder, file.path ?? '')));
    }
    return change(draft, id);
  });
}

async function storeDossier(data: string, draft: DraftDossier, change: Change): Promise<string> {
  return withStore(data, async (store) => {
    // Knowingly: no machine of these tests has a key store, and what they look at is read beside the app.
    const { id } = await store.create({ kind: 'none' });
    await store.save(id, await change(draft, id));
    return id;
  });
}

const scansRead = new Map<string, ReturnType<typeof importFile>>();

/** Each file is read once for all the tests of a process. */
function readScan(file: string): ReturnType<typeof importFile> {
  const reading = scansRead.get(file) ?? importFile(file);
  scansRead.set(file, reading);
  return reading;
}

async function importFile(file: string) {
  const bytes = await readFile(file);
  return { bytes, ...(await importScan(ports, { bytes })) };
}

/** Puts a scan beside a stored dossier; gives what the dossier says about it. */
export async function storeScan(data: string, id: string, file: string): Promise<Attachment> {
  const { bytes, pages, remarks, ...scan } = await readScan(file);
  const path = await withStore(data, (store) => store.addAttachment(id, { ...scan, bytes }));
  return { path, name: basename(file), pages, remarks };
}

/** What is on the disk at this moment, of the only dossier or of the one named. */
export async function readStored(data: string, id?: string): Promise<DraftDossier> {
  const name = id ?? (await readdir(join(data, 'dossiers')))[0] ?? '';
  return withStore(data, async (store) => (await store.read(name)).draft);
}

/** The same, letter by letter. */
export async function readStoredText(data: string, id?: string): Promise<string> {
  return JSON.stringify(await readStored(data, id), null, 2);
}

/**
 * The bytes of each scan that the app has kept, in the order of their paths, and the pages prepared of it. Nothing
 * else may lie in the dossier.
 */
export async function readKept(
  data: string,
  id: string,
  paths: readonly (string | undefined)[],
): Promise<{ scan: Buffer; prepared: Buffer[] }[]> {
  const files = (await readdir(join(data, 'dossiers', id))).filter((name) => name.endsWith('.bin'));
  // Of each the scan and what was prepared of it.
  expect(files).toHaveLength(2 * paths.length);
  return withStore(data, async (store) => {
    const { attachments, prepared } = store.readersOf(id);
    const read = async (path = '') => ({
      scan: Buffer.from(await attachments.read(path)),
      prepared: ((await prepared.read(path)) ?? []).map((page) => Buffer.from(page)),
    });
    return Promise.all(paths.map(read));
  });
}

const atWork = new Map<string, DossierStore>();

/**
 * The store beside the app, which it lets go of again: a dossier is open in one process at a time. Steps of one and the
 * same change share it: a dossier that is opened anew has no scans but those that it names.
 */
export async function withStore<T>(data: string, use: (store: DossierStore) => Promise<T>): Promise<T> {
  const shared = atWork.get(data);
  if (shared) return use(shared);
  const store = new DossierStore(join(data, 'dossiers'));
  atWork.set(data, store);
  return use(store).finally(() => {
    atWork.delete(data);
    return store.close();
  });
}

/** A dossier with these files for a piece, and none of its own. */
export function withFiles(draft: DraftDossier, piece: PieceId, ...files: Attachment[]): DraftDossier {
  return { ...draft, pieces: { ...draft.pieces, [piece]: { sendAs: 'copy', files } } };
}

/** Opens the dossier of Home that was saved last. A complete one opens at its pack. */
export async function resume(page: Page): Promise<void> {
  await door(page, 'resume').click();
  await expect(page.getByRole('navigation', { name: t('frame.steps') })).toBeVisible();
}

/** Opens a step at its first page that is not done, or at its first. */
export async function openStep(page: Page, step: string): Promise<void> {
  const steps = page.getByRole('navigation', { name: t('frame.steps') });
  await steps.getByRole('button', { name: new RegExp(`^${t(`step.${step}`)} `) }).click();
}

/** Goes to a page of an opened dossier by its step, then on from page to page. */
export async function goTo(page: Page, step: string, id: string): Promise<void> {
  await openStep(page, step);
  await walkTo(page, id, () => page.keyboard.press('Control+Enter'));
}

/** Goes back from page to page. */
export async function goBackTo(page: Page, id: string): Promise<void> {
  await walkTo(page, id, () => page.getByRole('button', { name: t('frame.back'), exact: true }).click());
}

async function walkTo(page: Page, id: string, move: () => Promise<void>): Promise<void> {
  const title = page.getByRole('heading', { level: 1 });
  for (let moves = 0; moves < 30; moves += 1) {
    const here = await titleOf(page);
    if (here === t(`pages.${id}.title`)) return;
    await move();
    await expect(title).not.toHaveText(here);
  }
  throw new Error(`The page ${id} is not on this way`);
}

/** The title of the page that is shown, with plain spaces. */
export async function titleOf(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).innerText()).replace(/\s/g, ' ');
}
