import { spawn } from 'node:child_process';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from 'playwright/test';
import { handoverByteLimit } from '../../core/model/handover.ts';
import { seal } from '../../core/node/seal.ts';
import { makeRequest } from '../../core/rules/handover.ts';
import { story } from '../support/story.ts';
import { executablePath, openLiasse, program, test } from './support/open-liasse.ts';
import { openStep, readStored, resume, storeStory, withStore } from './support/stored-story.ts';
import { t } from './support/words.ts';

// A file that the system opens with Liasse, in each of the ways in which systems do.
test.describe.configure({ timeout: 120_000 });

const passphrase = 'quatre mots sans rapport';
const name = 'attestation à signer.liasse';

/** Puts a sealed request into the folder; gives its path. */
async function sealRequest(folder: string): Promise<string> {
  const file = join(folder, name);
  const request = makeRequest(story(), '0123456789abcdef0123456789abcdef');
  await writeFile(file, await seal(new TextEncoder().encode(JSON.stringify(request)), passphrase));
  return file;
}

/** The dialog that asks for the passphrase, with the file in it already: the view of the host comes after. */
async function openIn(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(name);
  await dialog.getByLabel(t('handover.passphrase'), { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: t('handover.open'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('hosting.title') })).toBeFocused();
}

test('a file opened while Liasse is closed starts it, and asks for its passphrase', async ({
  folder,
  data,
}) => {
  const file = await sealRequest(folder);
  const { app, page, said } = await openLiasse(data, { switches: [pathToFileURL(file).href] });
  await openIn(page);
  expect(said.join('\n')).not.toContain(folder);
  await app.close();
});

test('a file opened while a dossier is open comes to its window, and the dossier is saved before', async ({
  open,
  folder,
  data,
}) => {
  await storeStory(data);
  await sealRequest(folder);
  const { page } = await open();
  await resume(page);
  await openStep(page, 'applicant');
  await page.getByRole('textbox', { name: t('fields.applicant.givenNames') }).fill('Maria Dolores');
  const second = spawn(executablePath, [...program, `--user-data-dir=${data}`, name], { cwd: folder });
  const code = new Promise((done) => second.on('exit', done));
  await openIn(page);
  expect(await code).toBe(0);
  expect(await readStored(data)).toMatchObject({ applicant: { givenNames: 'Maria Dolores' } });
  await page.getByRole('button', { name: t('handover.leave') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('home.title') })).toBeVisible();
});

test('a file that macOS hands to the app is opened too', async ({ open, folder }) => {
  const file = await sealRequest(folder);
  const { app, page } = await open();
  await app.evaluate(
    ({ app }, path) => app.emit('open-file', { preventDefault: () => undefined }, path),
    file,
  );
  await openIn(page);
});

test('a file that is too large, or gone, is told in the dialog that asks for one', async ({
  open,
  folder,
}) => {
  const { app, page } = await open();
  const dialog = page.getByRole('dialog');
  const large = join(folder, 'large.liasse');
  await writeFile(large, 'Liasse\0\x01');
  await truncate(large, handoverByteLimit + 1);
  const bomb = join(folder, 'bomb.liasse');
  await writeFile(bomb, 'Liasse\0\x02');
  await truncate(bomb, 10 * 1024 ** 4);
  const cases = [
    [large, 'handover-foreign'],
    [bomb, 'file-too-large'],
    [join(folder, 'gone.liasse'), 'handover-unreadable'],
  ] as const;
  for (const [path, refusal] of cases) {
    await app.evaluate(
      ({ app }, path) => app.emit('open-file', { preventDefault: () => undefined }, path),
      path,
    );
    await expect(dialog.getByRole('alert')).toHaveText(t(`errors.${refusal}`));
    await expect(dialog).toContainText(t('handover.noFile'));
  }
});

test('an exported dossier asks for its passphrase, once the one that is open was saved and left', async ({
  open,
  folder,
  data,
}) => {
  const id = await storeStory(data);
  const file = join(folder, 'sorti.liasse');
  await withStore(data, (store) => store.export(id, passphrase, file));
  const { app, page } = await open();
  await resume(page);
  await openStep(page, 'applicant');
  await page.getByRole('textbox', { name: t('fields.applicant.givenNames') }).fill('Maria Dolores');
  await app.evaluate(
    ({ app }, path) => app.emit('open-file', { preventDefault: () => undefined }, path),
    file,
  );
  const dialog = page.getByRole('dialog', { name: t('storage.import') });
  await dialog.getByLabel(t('handover.passphrase'), { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: t('frame.home') }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    'Maria Dolores Kervella',
    // As it was saved, which was before.
    'Maria Luz Kervella',
  ]);
});
