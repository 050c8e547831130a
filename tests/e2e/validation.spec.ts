import { expect, type Page } from 'playwright/test';
import { groupOf, press, tabTo, typeDate, typeText } from './support/keyboard.ts';
import { test } from './support/open-liasse.ts';
import { resume, situationOnly, storeStory } from './support/stored-story.ts';
import { saying, t } from './support/words.ts';

test('going on from empty fields tells each of them, on top and beside it, and leads there', async ({
  open,
  data,
}) => {
  await storeStory(data, situationOnly);
  const { page } = await open();
  await resume(page);
  const fields = ['applicant.civility', 'applicant.birthName'];

  await page.keyboard.press('Control+Enter');
  const summary = page.getByRole('region', { name: t('summary.title', { count: fields.length }) });
  await expect(summary).toBeFocused();
  const sentences = fields.map((path) => t(`errors.missing.${path}`));
  await expect(summary.getByRole('link')).toHaveText(sentences);
  await expect(page.getByRole('group', { name: t('fields.applicant.civility') })).toContainText(
    String(sentences[0]),
  );
  const name = page.getByRole('textbox', { name: t('fields.applicant.birthName') });
  await expect(name).toHaveAccessibleDescription(saying(String(sentences[1])));

  await press(summary.getByRole('link', { name: String(sentences[1]) }));
  await expect(name).toBeFocused();
});

test('going back keeps what was typed, right or wrong', async ({ open, data }) => {
  await storeStory(data, situationOnly);
  const { page } = await open();
  await resume(page);
  await typeText(page, 'applicant.birthName', 'Reyes');
  await press(page.getByRole('button', { name: t('frame.back'), exact: true }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('pages.children.title'));
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: t('fields.applicant.birthName') })).toHaveValue('Reyes');
});

for (const { what, date, code } of [
  { what: 'a day that does not exist', date: '1992-02-31', code: 'date-impossible' },
  { what: 'a birth that is yet to come', date: '2092-02-14', code: 'date-in-future' },
])
  test(`${what} is not taken for a date of birth, and stays as it was typed`, async ({ open, data }) => {
    await storeStory(data, (draft) => ({
      ...draft,
      applicant: { ...draft.applicant, birthDate: '' },
    }));
    const { page } = await open();
    await resume(page);
    await expectTitle(page, 'birth');
    await typeDate(page, 'applicant.birthDate', date);
    await page.keyboard.press('Enter');
    const sentence = t(`errors.${code}`, { field: t('fields.applicant.birthDate') });
    await expect(page.getByRole('link', { name: sentence })).toBeVisible();
    const boxes = groupOf(page, 'applicant.birthDate');
    await expect(boxes).toContainText(sentence);
    await expectTitle(page, 'birth');
    const year = boxes.getByRole('textbox', { name: t('date.year') });
    await tabTo(year);
    await expect(year).toHaveValue(date.slice(0, 4));
  });

async function expectTitle(page: Page, id: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: t(`pages.${id}.title`) })).toBeVisible();
}
