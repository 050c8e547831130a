import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { press, tabTo } from '../tests/e2e/support/keyboard.ts';
import { answerSaveDialog, resize } from '../tests/e2e/support/main-process.ts';
import { makeFolder, openLiasse } from '../tests/e2e/support/open-liasse.ts';
import {
  openStep,
  resume,
  situationOnly,
  storeStory,
  storeStoryWithScans,
} from '../tests/e2e/support/stored-story.ts';
import { t } from '../tests/e2e/support/words.ts';
import { layOutPages } from './pictures/lay-out-pages.ts';
import { pictureScreens } from './pictures/picture-screens.ts';
import { pictureSignedPapers, pictureVoid } from './pictures/picture-signing.ts';
import { takePicture } from './pictures/take-picture.ts';

const [images = ''] = process.argv.slice(2);
const folder = await makeFolder();
try {
  await pictureQuestion(join(folder, 'begun'));
  await picturePack(join(folder, 'finished'));
  await pictureScreens(join(folder, 'every'), join(images, 'screens'));
  await pictureVoid(join(folder, 'void'), join(images, 'screens', 'sign-void.png'));
  await pictureSignedPapers(join(images, 'signed.png'));
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** A dossier that was begun: the name is being typed, and lit on the form. */
async function pictureQuestion(data: string): Promise<void> {
  await storeStory(data, (draft) => ({
    ...situationOnly(draft),
    applicant: { ...draft.applicant, birthPlace: {}, phone: '', email: '' },
  }));
  const { app, page } = await openLiasse(data);
  await resize(app, 1280, 800);
  await resume(page);
  await press(page.getByRole('button', { name: t('frame.back'), exact: true }));
  await tabTo(page.getByRole('textbox', { name: t('fields.applicant.birthName') }));
  await page.keyboard.press('End');
  await expect(page.locator('[data-zone]')).toBeVisible();
  await takePicture(page, join(images, 'question.png'));
  await app.close();
}

/** A dossier that is finished: its pieces, its pack, and the pages of the PDF that it saves. */
async function picturePack(data: string): Promise<void> {
  await storeStoryWithScans(data);
  const { app, page } = await openLiasse(data);
  await resize(app, 1280, 800);
  await resume(page);
  const save = page.getByRole('button', { name: t('pack.save') });
  await expect(save).toBeEnabled({ timeout: 60_000 });
  const pdf = join(folder, 'pack.pdf');
  await answerSaveDialog(app, pdf);
  await press(save);
  await expect(page.getByText(t('pack.saved'))).toBeVisible({ timeout: 60_000 });
  await layOutPages(pdf, join(images, 'pages.png'));
  // Away and back again, for the words about the saved file to be gone.
  await press(page.getByRole('button', { name: t('frame.back'), exact: true }));
  await page.keyboard.press('Control+Enter');
  await expect(save).toBeEnabled({ timeout: 60_000 });
  await takePicture(page, join(images, 'pack.png'));
  await openStep(page, 'pieces');
  const passport = page.getByRole('region', { name: t('documents.passport'), exact: true });
  await tabTo(passport.getByRole('radio', { checked: true }));
  await takePicture(page, join(images, 'pieces.png'));
  await app.close();
}
