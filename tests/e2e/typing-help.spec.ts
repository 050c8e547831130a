import { expect, type Locator, type Page } from 'playwright/test';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { boxOf, groupOf, press, tabTo, typeText } from './support/keyboard.ts';
import { paste } from './support/main-process.ts';
import { test } from './support/open-liasse.ts';
import { goTo, readStored, readStoredText, resume, storeStory } from './support/stored-story.ts';
import { answer } from './support/type-story.ts';
import { saying, t } from './support/words.ts';

/** The foot of an invented passport, and the same with one digit of the birth date typed wrong. */
const passport = [
  'P<PHLREYES<<MARIA<LUZ<<<<<<<<<<<<<<<<<<<<<<<',
  'P0123456A6PHL9202140F3108309<<<<<<<<<<<<<<<0',
];
const slip = [passport[0], passport[1]?.replace('9202140', '9202150')];

test('the only town of a postcode is offered; several are a list to choose from', async ({ open, data }) => {
  await storeStory(data, (draft) => ({ ...draft, home: { street: '12 rue des Lices' } }));
  const { page } = await open();
  await resume(page);
  await goTo(page, 'applicant', 'address');
  await typeText(page, 'home.postcode', '56000');
  const town = boxOf(page, 'home.town', 'combobox');
  await press(page.getByRole('button', { name: t('offer.townOfPostcode', { town: 'Vannes' }) }));
  await expect(town).toHaveValue('Vannes');
  await expect(town).toBeFocused();

  await boxOf(page, 'home.postcode').fill('56370');
  await town.fill('');
  await expect(
    page.getByRole('button', { name: saying(t('offer.townOfPostcode', { town: '' })) }),
  ).toBeHidden();
  await tabTo(town);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option')).toHaveText(['Le Tour-du-Parc', 'Sarzeau']);
  await page.keyboard.type('sarz');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(town).toHaveValue('Sarzeau');
  await expect.poll(async () => (await readStored(data)).home?.town).toBe('Sarzeau');
});

test('the lines of a passport fill what is empty and show what differs, and overwrite nothing', async ({
  open,
  data,
}) => {
  await storeStory(data, withApplicant({ civility: undefined, birthDate: '1992-02-15' }));
  const liasse = await open();
  const { page } = liasse;
  await resume(page);
  await goTo(page, 'applicant', 'name');
  const box = await openPassportLines(page);
  await paste(liasse, passport.join('\n'));
  await expect(box).toHaveValue(passport.join('\n'));
  await expect(rowOf(page, 'applicant.birthName')).toContainText(saying(t('mrz.state.same')));
  await expect(rowOf(page, 'applicant.birthDate')).toContainText(
    saying(t('mrz.state.different', { name: '15 février 1992' })),
  );
  await press(page.getByRole('button', { name: t('mrz.fill', { count: 2 }) }));
  await expect
    .poll(() => readStored(data))
    .toMatchObject({
      applicant: { civility: 'madame', birthDate: '1992-02-15' },
      passport: { expiresOn: '2031-08-30' },
    });

  await press(page.getByRole('button', { name: saying(t('mrz.use', { name: '14 février 1992' })) }));
  await expect.poll(async () => (await readStored(data)).applicant?.birthDate).toBe('1992-02-14');
  // One press is one deed, however many answers it fills in.
  await page.keyboard.press('Control+Z');
  await expect.poll(async () => (await readStored(data)).applicant?.birthDate).toBe('1992-02-15');
  await page.keyboard.press('Control+Z');
  await expect(page.getByRole('heading', { level: 1, name: t('pages.name.title') })).toBeVisible();
  await expect.poll(async () => (await readStored(data)).passport?.expiresOn).toBeUndefined();
  expect((await readStored(data)).applicant?.civility).toBeUndefined();
  expect(await readStoredText(data)).not.toContain('PHL');
});

test('a check digit of the passport that does not agree is told, and its answer is not offered', async ({
  open,
  data,
}) => {
  await storeStory(data, withApplicant({ civility: undefined, birthDate: '' }));
  const liasse = await open();
  const { page } = liasse;
  await resume(page);
  await goTo(page, 'applicant', 'name');
  await openPassportLines(page);
  await paste(liasse, slip.join('\n'));
  await expect(page.getByText(t('mrz.failed.title'))).toBeVisible();
  await expect(page.getByText(t('mrz.failed.birth', { name: '9202150' }))).toBeVisible();
  const row = rowOf(page, 'applicant.birthDate');
  await expect(row).toContainText(saying(t('mrz.state.doubtful')));
  await expect(row.getByRole('button')).toHaveCount(0);
});

test('the group of an IBAN that holds a slip is named, and nothing of the IBAN is stored', async ({
  open,
  data,
}) => {
  await storeStory(data);
  const { page } = await open();
  await resume(page);
  await goTo(page, 'applicant', 'bank');
  await answer(page, 'bank.account', 'french');
  await press(page.getByText(t('iban.title')));
  const box = page.getByRole('textbox', { name: t('iban.label') });
  await tabTo(box);
  await page.keyboard.type('FR14 2004 7010 0505 0001 3M02 606');
  // Nobody is corrected while typing.
  await expect(page.getByText(t('errors.iban-check'))).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(page.getByText(t('errors.iban-check'))).toBeVisible();
  await expect(page.getByText(t('iban.group', { position: 3, name: '7010' }))).toBeVisible();
  await box.fill('FR14 2004 1010 0505 0001 3M02 606');
  await expect(page.getByText(t('iban.right'))).toBeVisible();
  await answer(page, 'bank.account', 'foreign');
  await expect.poll(async () => (await readStored(data)).bank?.account).toBe('foreign');
  const stored = await readStoredText(data);
  expect(stored.replace(/\s/g, '')).not.toMatch(/FR14|20041010|05050001|3M02/);
});

test('a social security number whose key is wrong is told at its field', async ({ open, data }) => {
  await storeStory(data);
  const { page } = await open();
  await resume(page);
  await goTo(page, 'spouse', 'insurance');
  await answer(page, 'spouse.nir', '1 90 05 56 121 001 81');
  await page.keyboard.press('Enter');
  const summary = page.getByRole('region', { name: t('summary.title', { count: 1 }) });
  await expect(summary).toContainText(saying('la clé (les deux derniers'));
  await expect(boxOf(page, 'spouse.nir')).toHaveAccessibleDescription(/la\sclé\s\(les\sdeux\sderniers/);
  await boxOf(page, 'spouse.nir').fill('1 90 05 56 121 001 80');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(t('pages.insurance.title'));
});

test('a whole date pasted into one box fills all three', async ({ open, data }) => {
  await storeStory(data);
  const liasse = await open();
  const { page } = liasse;
  await resume(page);
  await goTo(page, 'spouse', 'marriage');
  const boxes = groupOf(page, 'marriage.date').getByRole('textbox');
  for (const [text, date] of [
    ['7/6/2026', '2026-06-07'],
    ['19.09.2025', '2025-09-19'],
    ['2024-02-29', '2024-02-29'],
  ] as const) {
    await tabTo(boxes.first());
    await paste(liasse, text);
    await expect.poll(async () => (await readStored(data)).marriage?.date).toBe(date);
  }
  await expect(boxes.last()).toHaveValue('2024');
});

test('who has only a year of birth says so, and is born in that year on the papers', async ({
  open,
  data,
}) => {
  await storeStory(data, withApplicant({ birthDate: '' }));
  const { page } = await open();
  await resume(page);
  await goTo(page, 'applicant', 'birth');
  const group = groupOf(page, 'applicant.birthDate');
  await press(group.getByRole('checkbox', { name: t('date.partial') }), 'Space');
  await expect(group.getByRole('textbox')).toHaveCount(2);
  await tabTo(group.getByRole('textbox', { name: t('date.year') }));
  await page.keyboard.type('1992');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(t('pages.birth.title'));
  await expect.poll(async () => (await readStored(data)).applicant?.birthDate).toBe('1992');
  const letter = page.getByRole('region', { name: t('sheet.label', { document: t('documents.letter') }) });
  await expect(letter).toContainText(/née\sen\s1992\sà\sCebu/, { timeout: 30_000 });
});

test('an address of a fund that was corrected once is offered in the next dossier', async ({
  open,
  data,
}) => {
  const first = await storeStory(data);
  await storeStory(data, (draft) => ({
    ...draft,
    applicant: { ...draft.applicant, givenNames: 'Aïssatou' },
    addressee: undefined,
  }));
  const { page } = await open();
  const resumeOf = async (given: string) =>
    press(page.getByRole('button', { name: saying(t('home.resumeNamed', { title: `${given} Kervella` })) }));
  await resumeOf('Maria Luz');
  await goTo(page, 'sending', 'addressee');
  await boxOf(page, 'addressee.extra').fill('CS 30099');
  await answer(page, 'addressee.confirmed', 'true');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('pages.signing.title'));
  await expect.poll(async () => (await readStored(data, first)).addressee?.confirmed).toBe(true);
  await press(page.getByRole('button', { name: t('frame.home') }));

  await resumeOf('Aïssatou');
  await goTo(page, 'sending', 'addressee');
  const offers = page.getByRole('region', { name: t('suggestion.title') }).getByRole('listitem');
  await expect(offers).toHaveCount(1);
  await expect(offers).toContainText('CS 30099');
  await expect(offers).toContainText('Votre correction');
  await press(offers.getByRole('button'));
  await expect(boxOf(page, 'addressee.extra')).toHaveValue('CS 30099');
  await expect(boxOf(page, 'addressee.confirmed', 'checkbox')).not.toBeChecked();
});

function withApplicant(answers: DraftDossier['applicant']): (draft: DraftDossier) => DraftDossier {
  return (draft) => ({ ...draft, applicant: { ...draft.applicant, ...answers } });
}

/** Unfolds the box of the two lines, and puts the keyboard into it. */
async function openPassportLines(page: Page): Promise<Locator> {
  await press(page.getByText(t('mrz.title.passport')));
  const box = page.getByRole('textbox', { name: t('mrz.label.passport') });
  await tabTo(box);
  return box;
}

/** What the lines say of one answer. */
function rowOf(page: Page, path: string): Locator {
  const results = page.getByRole('region', { name: t('mrz.results') });
  return results.getByRole('listitem').filter({ has: page.getByText(t(`fields.${path}`), { exact: true }) });
}
