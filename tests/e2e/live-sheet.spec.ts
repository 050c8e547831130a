import { expect, type Locator } from 'playwright/test';
import { isInside, readPdf } from '../support/read-pdf.ts';
import { askBridge } from './support/ask-bridge.ts';
import { boxOf, groupOf, tabTo, typeText } from './support/keyboard.ts';
import { test } from './support/open-liasse.ts';
import { goTo, readStored, resume, storeStory } from './support/stored-story.ts';
import { saying, t } from './support/words.ts';

test('typing a name redraws the sheet, and lights the very place where the name is printed', async ({
  open,
  data,
}) => {
  const id = await storeStory(data);
  const { page } = await open();
  await resume(page);
  await goTo(page, 'applicant', 'name');
  const canvas = page.getByRole('img', {
    name: t('sheet.page', { page: 1, count: 1, document: t('documents.form') }),
  });
  await expect(canvas).toBeVisible();
  const before = await pixelsOf(canvas);

  await typeText(page, 'applicant.birthName', 'Santos');
  await expect.poll(() => pixelsOf(canvas)).not.toBe(before);
  await expect(page.getByText('SANTOS · KERVELLA · Maria Luz')).toBeAttached();

  await expect.poll(async () => (await readStored(data)).applicant?.birthName).toBe('Santos');
  const draft = await readStored(data);
  const { pdf } = await askBridge(page, 'document.preview', { id, draft, document: 'form' });
  const printed = (await readPdf(pdf)).pages[0]?.texts.find(({ text }) => text.startsWith('SANTOS'));
  const lit = page.locator('[data-zone]');
  await expect(lit).toHaveCount(1);
  expect(printed).toBeDefined();
  expect(isInside(printed?.box ?? [0, 0, 0, 0], await millimetresOf(lit, canvas), 0.6)).toBe(true);
});

test('only the place of the question that has the focus is lit, the lines of an address as one', async ({
  open,
  data,
}) => {
  await storeStory(data);
  const { page } = await open();
  await resume(page);
  for (const [id, path, control] of [
    ['birth', 'applicant.birthDate', groupOf(page, 'applicant.birthDate').getByRole('textbox').first()],
    ['birth', 'applicant.birthPlace', boxOf(page, 'applicant.birthPlace.town')],
    ['contact', 'applicant.phone', boxOf(page, 'applicant.phone')],
  ] as const) {
    await goTo(page, 'applicant', id);
    await tabTo(control);
    await expect(page.locator(`[data-zone="${path}"]`).first()).toBeInViewport();
    await expect(page.locator(`[data-zone]:not([data-zone="${path}"])`)).toHaveCount(0);
  }
  await goTo(page, 'sending', 'addressee');
  await tabTo(page.getByRole('textbox', { name: t('fields.addressee.name') }));
  await expect(page.locator('[data-zone="addressee"]')).toHaveCount(1);
});

test('a name too long for its line is told beside its field, kept whole, and keeps the pack a draft', async ({
  open,
  data,
}) => {
  await storeStory(data);
  const { page } = await open();
  await resume(page);
  await goTo(page, 'applicant', 'name');
  const name = 'W'.repeat(60);
  await typeText(page, 'applicant.birthName', name);
  const field = page.getByRole('textbox', { name: t('fields.applicant.birthName') });
  const sentence = t('errors.text-too-long', { field: t('fields.applicant.birthName') });
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(field).toHaveAccessibleDescription(saying(sentence));
  await expect(field).toHaveValue(name);

  await goTo(page, 'sending', 'pack');
  await expect(page.getByRole('region', { name: t('pack.missingTitle') })).toContainText(sentence);
  await expect(page.getByRole('button', { name: t('pack.saveDraft') })).toBeEnabled();
});

async function pixelsOf(canvas: Locator): Promise<string> {
  return canvas.evaluate((element) => (element instanceof HTMLCanvasElement ? element.toDataURL() : ''));
}

/** A place on the sheet that is shown, as a place on A4 paper. */
async function millimetresOf(place: Locator, sheet: Locator): Promise<[number, number, number, number]> {
  const [inner, outer] = [await place.boundingBox(), await sheet.boundingBox()];
  if (!inner || !outer) throw new Error('Not on the screen');
  const scale = 210 / outer.width;
  return [
    (inner.x - outer.x) * scale,
    (inner.y - outer.y) * scale,
    inner.width * scale,
    inner.height * scale,
  ];
}
