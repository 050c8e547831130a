import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { readPath } from '../../../core/model/path.ts';
import type { PieceId, SendAs } from '../../../core/model/piece.ts';
import { dossiersFolder, story } from '../../support/story.ts';
import {
  choose,
  chooseRadio,
  pickCountry,
  press,
  type Typist,
  tick,
  typeCountry,
  typeDate,
  typeText,
} from './keyboard.ts';
import { t } from './words.ts';

/** Every question of the interview in order, with how its answer is typed. */
export const questions: readonly (readonly [page: string, answers: Readonly<Record<string, Typist>>])[] = [
  ['case', {}],
  [
    'visa',
    {
      'stay.validFrom': typeDate,
      'stay.validUntil': typeDate,
      'stay.enteredOn': typeDate,
      'stay.validatedOn': typeDate,
      'stay.visaNumber': typeText,
    },
  ],
  [
    'name',
    {
      'applicant.civility': choose,
      'applicant.birthName': typeText,
      'applicant.usageName': typeText,
      'applicant.givenNames': typeText,
    },
  ],
  [
    'birth',
    {
      'applicant.birthDate': typeDate,
      'applicant.birthPlace.town': typeText,
      'applicant.birthPlace.country': pickCountry,
      'applicant.nationality': typeCountry,
    },
  ],
  [
    'address',
    { 'home.street': typeText, 'home.flat': typeText, 'home.postcode': typeText, 'home.town': typeText },
  ],
  ['contact', { 'applicant.phone': typeText, 'applicant.email': typeText, 'applicant.employment': choose }],
  [
    'spouseIdentity',
    { 'spouse.civility': choose, 'spouse.birthName': typeText, 'spouse.givenNames': typeText },
  ],
  [
    'spouseBirth',
    {
      'spouse.birthDate': typeDate,
      'spouse.birthPlace.town': typeText,
      'spouse.birthPlace.country': typeCountry,
    },
  ],
  ['insurance', {}],
  ['marriage', { 'marriage.date': typeDate, 'marriage.town': typeText }],
  ['hosting', { 'hosting.since': typeDate }],
  ['pieces', {}],
  [
    'addressee',
    {
      'addressee.name': typeText,
      'addressee.extra': typeText,
      'addressee.postcode': typeText,
      'addressee.town': typeText,
      'addressee.confirmed': tick,
    },
  ],
  ['signing', { 'signing.place': typeText, 'signing.date': typeDate }],
  ['check', {}],
];

/** Which pieces are attached from files; every other one travels without. */
export const attached = {
  passport: 'passport.jpg',
  visa: 'visa.png',
  'marriage-certificate': 'marriage-certificate.jpg',
} as const satisfies Partial<Record<PieceId, string>>;

const without: Partial<Record<PieceId, SendAs>> = {
  'visa-validation': 'by-hand',
  'birth-certificate-translation': 'by-hand',
  'host-id': 'by-hand',
  'host-proof-of-address': 'by-hand',
  'spouse-rights': 'by-hand',
  'bank-details': 'later',
};

/** Answers the questions of one page. The title has the focus, as on every page that was just opened. */
export async function answerPage(page: Page, id: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: t(`pages.${id}.title`) })).toBeFocused();
  const answers = questions.find(([name]) => name === id)?.[1] ?? {};
  for (const [path, type] of Object.entries(answers)) await type(page, path, String(readPath(story(), path)));
  if (id === 'pieces') await answerPieces(page);
}

/** Goes on in one of the three ways that the keyboard has: Enter in a box, the button, Ctrl+Enter anywhere. */
export async function goOn(page: Page): Promise<void> {
  const isInBox = await page.evaluate(() => document.activeElement?.matches('input[type="text"]'));
  if (isInBox) await page.keyboard.press('Enter');
  else if (
    await page.getByRole('heading', { level: 1 }).evaluate((title) => title === document.activeElement)
  )
    await press(page.getByRole('button', { name: t('frame.continue') }));
  else await page.keyboard.press('Control+Enter');
}

async function answerPieces(page: Page): Promise<void> {
  for (const [id, file] of Object.entries(attached)) {
    const chooser = page.waitForEvent('filechooser');
    await press(chooserOf(page, id));
    await (await chooser).setFiles(join(dossiersFolder, 'story', file));
    await expect(
      page.getByRole('list', { name: t('pieces.files', { document: t(`documents.${id}`) }) }),
    ).toContainText(file);
  }
  for (const [id, way] of Object.entries(without)) {
    const ways = page.getByRole('region', { name: t(`documents.${id}`), exact: true });
    await chooseRadio(ways.getByRole('radio'), ways.getByRole('radio', { name: t(`pieces.send.${way}`) }));
  }
}

export function chooserOf(page: Page, id: string) {
  return page.getByLabel(t('pieces.chooseFor', { document: t(`documents.${id}`) }), { exact: true });
}
