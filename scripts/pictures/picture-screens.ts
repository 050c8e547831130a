import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { resize } from '../../tests/e2e/support/main-process.ts';
import { openLiasse } from '../../tests/e2e/support/open-liasse.ts';
import { storeEveryKind } from '../../tests/e2e/support/store-every-kind.ts';
import { eachPageOnward, goHome, openNamed } from '../../tests/e2e/support/visit-screens.ts';
import { t } from '../../tests/e2e/support/words.ts';
import { takePicture } from './take-picture.ts';

/** Dossiers that between them go through every page: the story, then what only some people see. */
const kinds = ['complete', 'branches', 'complement', 'notYet'] as const;

/** A picture of every screen, for docs/screens.md: each page once, from the first dossier that has it. */
export async function pictureScreens(data: string, images: string): Promise<void> {
  await storeEveryKind(data);
  const { app, page } = await openLiasse(data);
  await resize(app, 1280, 800);
  const picture = async (screen: string) => {
    const file = join(images, `${screen}.png`);
    if (!existsSync(file)) await takePicture(page, file);
  };
  await picture('home');
  for (const kind of kinds) {
    await openNamed(page, kind);
    await eachPageOnward(page, picture);
    await goHome(page);
  }
  await page.getByRole('button', { name: t('home.express') }).click();
  await picture('express');
  await app.close();
}
