import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'playwright/test';
import { folderTemplates } from '../../core/node/folder-templates.ts';
import { signingSheet } from '../../core/usecase/signing-sheet.ts';
import { bringAxe, expectNoFaultInBoth } from './support/axe.ts';
import { boxOf } from './support/keyboard.ts';
import { test } from './support/open-liasse.ts';
import { letterPlace, readMarks } from './support/printed-marks.ts';
import { savePack } from './support/saved-pack.ts';
import {
  cardOf,
  chooseWay,
  datedToday,
  draw,
  openSheet,
  openSigning,
  paperOf,
  signButton,
  tickOf,
  today,
  wave,
} from './support/signing.ts';
import { goTo, resume, storeStory } from './support/stored-story.ts';
import { saying, t } from './support/words.ts';

// Several papers, files and windows of the system each.
test.describe.configure({ timeout: 120_000 });

test('a change makes void what it changes, says so, prints nothing of it, and leaves the rest', async ({
  open,
  data,
  folder,
}) => {
  await storeStory(data, datedToday);
  const liasse = await open();
  const { page } = liasse;
  await bringAxe(page);
  await resume(page);
  await openSigning(page);
  const [card, host] = [cardOf(page, t('pack.you')), cardOf(page, 'Loïc')];
  await chooseWay(card, 'screen');
  await openSheet(card, 'letter');
  await draw(page, wave);
  await signButton(page).click();
  await chooseWay(host, 'paper');
  await tickOf(host, 'hosting-attestation').check();
  await expect(paperOf(card, 'letter')).toHaveAttribute('data-standing', 'drawn');
  await expect(paperOf(host, 'hosting-attestation')).toHaveAttribute('data-standing', 'paper');

  // Only the letter prints the number of the visa.
  await goTo(page, 'situation', 'visa');
  await boxOf(page, 'stay.visaNumber').fill('FRA012345699');
  await goTo(page, 'sending', 'sign');
  const letter = paperOf(card, 'letter');
  await expect(letter).toHaveAttribute('data-standing', 'void');
  await expect(letter.getByText(/ne compte plus/)).toBeVisible();
  // What has changed, and nothing else, leads to its question; Continue comes back here.
  await expect(letter.getByText(saying(t('sign.changed', { count: 1 })))).toBeVisible();
  const changed = letter.getByRole('button', { name: saying(t('fields.stay.visaNumber')) });
  await expect(letter.getByRole('list').getByRole('button')).toHaveCount(1);
  await changed.click();
  await expect(boxOf(page, 'stay.visaNumber')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: t('pages.sign.title') })).toBeFocused();
  await expect(paperOf(host, 'hosting-attestation')).toHaveAttribute('data-standing', 'paper');
  await expectNoFaultInBoth(page, 'a signature that is void');
  await page.getByRole('button', { name: t('frame.back'), exact: true }).click();
  const field = t('fields.signatures.letter');
  await expect(page.getByText(saying(t('errors.signature-void', { field })))).toBeVisible();
  const path = join(folder, 'changed.pdf');
  await savePack(liasse, path, 'complete');
  expect(await readMarks(page, path, letterPlace(data))).toMatchObject({ inBox: 0 });

  await openSigning(page);
  await chooseWay(card, 'screen');
  await openSheet(card, 'letter');
  await draw(page, wave);
  await signButton(page).click();
  await expect(letter).toHaveAttribute('data-standing', 'drawn');
});

test('where no answer has changed, the sheet itself is told to be another one', async ({ open, data }) => {
  // As an older Liasse has left it: the same answers on other bytes.
  await storeStory(data, async (draft) => {
    const dated = datedToday(draft);
    const { answers } = await signingSheet({ templates }, dated, 'letter');
    const applicant = { way: 'paper' as const, signedOn: today, digest: '0'.repeat(64), answers };
    return { ...dated, signatures: { letter: { applicant } } };
  });
  const { page } = await open();
  await resume(page);
  // What was begun is gone on with: here, signing.
  await expect(page.getByRole('heading', { level: 1, name: t('pages.sign.title') })).toBeVisible();
  const letter = paperOf(cardOf(page, t('pack.you')), 'letter');
  await expect(letter).toHaveAttribute('data-standing', 'void');
  await expect(letter.getByText(t('sign.changed.none'))).toBeVisible();
});

const templates = folderTemplates(fileURLToPath(new URL('../../templates', import.meta.url)));
