import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { withoutBlanks } from '../../core/model/draft.ts';
import { formatDay } from '../../renderer/language/format-date.ts';
import { door } from './support/home.ts';
import { boxOf, press } from './support/keyboard.ts';
import { test } from './support/open-liasse.ts';
import { savePack, textOf } from './support/saved-pack.ts';
import {
  goBackTo,
  goTo,
  openStep,
  readStored,
  resume,
  situationOnly,
  storeStory,
  storeStoryWithScans,
} from './support/stored-story.ts';
import { answer, goOn } from './support/type-story.ts';
import { saying, t } from './support/words.ts';

type Answers = Readonly<Record<string, string>>;

test('a short-stay visa is told not to be enough yet, with what to do; a draft can be printed all the same', async ({
  open,
  data,
  folder,
}) => {
  await storeStory(data, (draft) => ({ ...draft, filing: {}, stay: {} }));
  const liasse = await open();
  const { page } = liasse;
  await resume(page);
  await answerPages(page, {
    filing: { 'filing.kind': 'first', 'filing.route': 'cpam' },
    stay: { 'stay.kind': 'visa-c', 'stay.enteredOn': '2026-09-02' },
    visa: { 'stay.validFrom': '2026-09-01', 'stay.validUntil': '2096-11-30' },
    ground: {},
    children: {},
  });
  await expectTitle(page, 'notYet');
  const reason = page.getByRole('region', { name: t('errors.visa-c-not-this-case') });
  await expect(reason).toContainText(saying(t('notYet.visa-c-not-this-case.do')));
  await expect(page.getByText(t('notYet.draft'))).toBeVisible();

  await press(page.getByRole('button', { name: t('frame.continue') }));
  await expectTitle(page, 'name');
  await goTo(page, 'sending', 'pack');
  const refusals = page.getByRole('region', { name: t('pack.notYet') });
  await expect(refusals).toContainText(saying(t('errors.visa-c-not-this-case')));
  const draft = await savePack(liasse, join(folder, 'draft.pdf'), 'draft');
  expect(textOf(draft, 'Lettre d’accompagnement')).toContain('BROUILLON');
  expect(textOf(draft, 'Demande d’ouverture des droits')).not.toContain('BROUILLON');
});

test('the same visa is enough for who says to be Algerian, and the page that said no is gone', async ({
  open,
  data,
}) => {
  await storeStory(data, (draft) => situationOnly({ ...draft, stay: { ...draft.stay, kind: 'visa-c' } }));
  const { page } = await open();
  await resume(page);
  await goTo(page, 'situation', 'notYet');
  await press(page.getByRole('button', { name: t('notYet.change') }));
  await expectTitle(page, 'stay');
  await boxOf(page, 'applicant.nationality', 'combobox').fill('');
  await answer(page, 'applicant.nationality', 'DZ');
  await page.keyboard.press('Control+Enter');
  // It is allowed, but not sure: told once, then the person goes on.
  await expect(page.getByRole('link', { name: t('errors.visa-c-uncertain') })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(t('pages.stay.title'));
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(t('pages.notYet.title'));
});

test('without an insured spouse the first possible day is told, to the day, also on Home', async ({
  open,
  data,
}) => {
  const permit = { kind: 'residence-permit', permitUntil: '2096-09-01' } as const;
  await storeStory(data, (draft) => situationOnly({ ...draft, stay: permit }));
  const { page } = await open();
  await resume(page);
  await expectTitle(page, 'stay');
  // Who came on the first of this month has been here for more than three months on a second, three months later.
  const now = new Date();
  const [first, second] = [isoDay(now, 0, 1), isoDay(now, 3, 2)];
  await answer(page, 'stay.enteredOn', first);
  await goTo(page, 'situation', 'ground');
  await answer(page, 'ground.kind', 'residence');
  await goTo(page, 'situation', 'notYet');
  const reason = page.getByRole('region', { name: t('errors.three-months') });
  await expect(reason).toContainText(saying(t('notYet.earliest', { date: formatDay('fr', second) })));

  await press(page.getByRole('button', { name: t('frame.home') }));
  const standing = t('home.standing.notYetUntil', { date: formatDay('fr', second) });
  await expect(page.getByRole('listitem').getByText(standing)).toBeVisible();
});

test('hosted by the mother-in-law, the couple has an attestation that she signs, in her name', async ({
  open,
  data,
  folder,
}) => {
  await storeStoryWithScans(data);
  const liasse = await open();
  const { page } = liasse;
  await resume(page);
  await goTo(page, 'spouse', 'housing');
  await answer(page, 'housing.kind', 'third');
  await goTo(page, 'spouse', 'hostIdentity');
  await answerPages(page, {
    hostIdentity: {
      'host.civility': 'madame',
      'host.birthName': 'Le Goff',
      'host.usageName': 'Kervella',
      'host.givenNames': 'Annick',
    },
  });
  await expectTitle(page, 'hostBirth');
  // The sheet beside the question is hers as soon as she has a name.
  await expect(
    page.getByRole('region', { name: t('sheet.label', { document: t('documents.hosting-attestation') }) }),
  ).toContainText('Annick LE GOFF', { timeout: 30_000 });
  await answerPages(page, {
    hostBirth: {
      'host.birthDate': '1961-07-21',
      'host.birthPlace.town': 'Quimper',
      'host.birthPlace.country': 'FR',
    },
  });
  await goTo(page, 'sending', 'pack');
  const pack = await savePack(liasse, join(folder, 'pack.pdf'), 'complete');
  const attestation = textOf(pack, 'Attestation d’hébergement');
  for (const words of [
    'Annick LE GOFF',
    'née le 21 juillet 1961 à Quimper',
    'Maria Luz REYES',
    'Loïc KERVELLA',
  ])
    expect(attestation).toContain(words);
});

test('through the PASS there is a letter to the hospital, and no address of a fund is asked or printed', async ({
  open,
  data,
  folder,
}) => {
  await storeStoryWithScans(data);
  const liasse = await open();
  const { page } = liasse;
  await resume(page);
  await goTo(page, 'situation', 'filing');
  await answer(page, 'filing.route', 'pass');
  await openStep(page, 'sending');
  // The first page of the last step is no longer the address of the fund.
  await expectTitle(page, 'pass');
  await answerPages(page, {
    pass: { 'pass.hospital': 'Centre hospitalier Bretagne Atlantique', 'pass.town': 'Vannes' },
  });
  await goTo(page, 'sending', 'pack');
  const pack = await savePack(liasse, join(folder, 'pack.pdf'), 'complete');
  expect(pack.bookmarks[0]?.title).toBe('Lettre à la permanence d’accès aux soins de santé');
  expect(textOf(pack, 'Lettre à la permanence')).toContain('Centre hospitalier Bretagne Atlantique');
  expect(pack.pages.some(({ running }) => running.includes('BP 20321'))).toBe(false);
});

test('a letter of the fund is answered with what it asks for and nothing else, quoting its date and the number', async ({
  open,
  data,
  folder,
}) => {
  const first = await storeStoryWithScans(data);
  const liasse = await open();
  const { page } = liasse;
  await press(door(page, 'letter'));
  const copy = page.getByRole('button', {
    name: saying(t('home.copyFrom', { title: 'Maria Luz Kervella' })),
  });
  await press(page.getByRole('dialog', { name: t('home.letterDialog') }).locator(copy));
  await answerPages(page, {
    fundLetter: {
      'filing.letterDate': '2026-11-12',
      'filing.letterReference': 'PUMA-2026-118',
      'filing.waitingNumber': '2 92 02 99 123 456 51',
      'filing.requested': 'birth-certificate,bank-details',
    },
  });
  await goTo(page, 'sending', 'addressee');
  await answer(page, 'addressee.confirmed', 'true');
  await goTo(page, 'sending', 'signing');
  await answer(page, 'signing.date', '2026-11-23');
  await goTo(page, 'pieces', 'pieces');
  const pieces = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(pieces).toHaveText(
    ['cpam-letter', 'birth-certificate', 'bank-details'].map((id) => t(`documents.${id}`)),
  );
  for (const id of ['cpam-letter', 'bank-details'])
    await page
      .getByRole('region', { name: t(`documents.${id}`), exact: true })
      .locator('[value="by-hand"]')
      .check();
  await goTo(page, 'sending', 'pack');
  const pack = await savePack(liasse, join(folder, 'pack.pdf'), 'complete');
  expect(pack.bookmarks.map(({ title }) => title)).toEqual([
    'Lettre de complément',
    'Bordereau des pièces jointes',
    'Acte de naissance avec filiation',
  ]);
  const letter = textOf(pack, 'Lettre de complément');
  for (const words of ['votre lettre du 12 novembre 2026, n° PUMA-2026-118', '2 92 02 99 123 456 51'])
    expect(letter).toContain(words);
  // The first file is as it was.
  expect(await readStored(data, first)).toMatchObject({ filing: { kind: 'first' } });
});

test('a branch that closes and opens again still has its answers', async ({ open, data }) => {
  await storeStory(data, (draft) => ({ ...draft, housing: { ...draft.housing, kind: 'third' } }));
  const { page } = await open();
  await resume(page);
  await expectTitle(page, 'hostIdentity');
  await answer(page, 'host.birthName', 'Le Goff');
  await answer(page, 'host.givenNames', 'Annick');
  await goBackTo(page, 'housing');
  await answerPages(page, {
    housing: { 'housing.kind': 'own' },
    spouseIdentity: {},
    spouseBirth: {},
    insurance: {},
  });
  await expectTitle(page, 'pieces');
  await goBackTo(page, 'housing');
  await answerPages(page, {
    housing: { 'housing.kind': 'third' },
    spouseIdentity: {},
    spouseBirth: {},
    insurance: {},
  });
  await expectTitle(page, 'hostIdentity');
  await expect(boxOf(page, 'host.birthName')).toHaveValue('Le Goff');
  await expect(boxOf(page, 'host.givenNames')).toHaveValue('Annick');
});

test('going back from the pack to the first question loses nothing', async ({ open, data }) => {
  await storeStoryWithScans(data, (draft) => ({
    ...draft,
    host: { civility: 'madame', birthName: 'Le Goff' },
    filing: { ...draft.filing, requested: ['bank-details'] },
  }));
  const before = await readStored(data);
  const { app, page } = await open();
  await resume(page);
  await expectTitle(page, 'pack');
  await goBackTo(page, 'filing');
  await app.close();
  expect(withoutBlanks(await readStored(data))).toEqual(before);
});

/** Answers page after page, each of which must be the next one. */
async function answerPages(page: Page, answers: Readonly<Record<string, Answers>>): Promise<void> {
  for (const [id, own] of Object.entries(answers)) {
    await expectTitle(page, id);
    for (const [path, value] of Object.entries(own)) await answer(page, path, value);
    await goOn(page);
  }
}

async function expectTitle(page: Page, id: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(`pages.${id}.title`));
}

function isoDay(from: Date, months: number, day: number): string {
  return new Date(Date.UTC(from.getFullYear(), from.getMonth() + months, day)).toISOString().slice(0, 10);
}
