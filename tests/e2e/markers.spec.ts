import { chmod, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Protection } from '../../core/contract/protection.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { askBridge } from './support/ask-bridge.ts';
import { door } from './support/home.ts';
import { press, tabTo } from './support/keyboard.ts';
import { test } from './support/open-liasse.ts';
import { resume, storeStory } from './support/stored-story.ts';
import { t } from './support/words.ts';

/** Planted in the answers: nowhere else would these words come from. */
const planted = {
  birthName: 'Zwanzigerova',
  givenNames: 'Quetzalina',
  street: '17 rue des Xylophones',
  nir: '269054958815780',
  file: 'IBAN-FR7630006000011234567890189.pdf',
};

const passphrase = 'quatre lapins bleus';

const protections: Record<string, Protection> = {
  'behind a passphrase': { kind: 'passphrase', passphrase },
  'in memory alone': { kind: 'memory' },
  // The key lies beside it, which the person was told: its words are no less encrypted.
  'without protection': { kind: 'none' },
};

for (const [how, protection] of Object.entries(protections))
  test(`of a dossier ${how}, no word is found in any file or name of Liasse, while it runs and after it was killed`, async ({
    open,
    data,
  }) => {
    const { app, page, said } = await open();
    const { id, draft } = await askBridge(page, 'dossier.create', { filing: 'first', protection });
    const answers: DraftDossier = {
      ...draft,
      applicant: { birthName: planted.birthName, givenNames: planted.givenNames },
      home: { street: planted.street },
      spouse: { nir: planted.nir },
      pieces: {
        'bank-details': { sendAs: 'copy', files: [{ path: 'attachments/x.pdf', name: planted.file }] },
      },
    };
    await askBridge(page, 'dossier.save', { id, draft: answers });
    await askBridge(page, 'document.preview', { id, draft: answers, document: 'letter' });
    await askBridge(page, 'pack.build', { id, draft: answers });
    expect(await findWords(data)).toEqual([]);
    expect(said.join('')).not.toMatch(new RegExp(Object.values(planted).join('|')));

    const closed = app.waitForEvent('close');
    app.process().kill('SIGKILL');
    await closed;
    expect(await findWords(data)).toEqual([]);

    const { page: again } = await open();
    const start = await askBridge(again, 'app.start', {});
    if (protection.kind === 'memory') expect(start.dossiers).toEqual([]);
    if (protection.kind === 'none') expect(start.dossiers).toMatchObject([{ id, protection: 'none' }]);
    if (protection.kind !== 'passphrase') return;
    expect(start.locked).toMatchObject([{ id, opensWith: 'passphrase' }]);
    expect(JSON.stringify(start)).not.toContain(planted.birthName);
    await askBridge(again, 'dossier.unlock', { id, passphrase });
    expect((await askBridge(again, 'dossier.open', { id })).draft.applicant?.birthName).toBe(
      planted.birthName,
    );
    await askBridge(again, 'dossier.delete', { id });
    expect(await readdir(join(data, 'dossiers'))).toEqual([]);
  });

/** Every file below a folder that has one of the words in its name or its bytes, and which. */
async function findWords(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const bytes = entry.isFile() ? await readFile(path).catch(() => Buffer.alloc(0)) : Buffer.alloc(0);
    for (const word of Object.values(planted))
      if (path.includes(word) || bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
        found.push(`${path}: ${word}`);
  }
  return found;
}

test('a folder that may not be written any more is told at once, and saved to again when it may', async ({
  open,
  data,
}) => {
  const id = await storeStory(data);
  const { page } = await open();
  await resume(page);
  const folder = join(data, 'dossiers', id);
  await chmod(join(folder, 'journal'), 0o400);
  await press(page.getByRole('button', { name: t('frame.home') }));
  await press(door(page, 'resume'));
  await page
    .getByRole('navigation', { name: t('frame.steps') })
    .getByRole('button')
    .nth(1)
    .click();
  const box = page.getByRole('textbox').first();
  await tabTo(box);
  await page.keyboard.type('x');
  await expect(page.getByText(/^Rien ne peut être écrit/)).toBeVisible();
  await chmod(join(folder, 'journal'), 0o600);
  await expect(page.getByText(/^Enregistré à/)).toBeVisible();
});
