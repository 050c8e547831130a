import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { readPath } from '../../../core/model/path.ts';
import type { PieceId, SendAs } from '../../../core/model/piece.ts';
import type { Field } from '../../../renderer/steps/page.ts';
import { pages } from '../../../renderer/steps/pages.ts';
import { dossiersFolder, story } from '../../support/story.ts';
import {
  choose,
  chooseRadio,
  pickCountry,
  press,
  type Typist,
  tick,
  tickEach,
  typeCountry,
  typeDate,
  typeText,
  typeTown,
} from './keyboard.ts';
import { t } from './words.ts';

/** Every page that the story goes through, in order, with what is answered there. */
export const questions: readonly (readonly [page: string, answers: readonly string[]])[] = [
  ['filing', ['filing.kind', 'filing.route']],
  ['stay', ['applicant.nationality', 'stay.kind', 'stay.enteredOn']],
  ['visa', ['stay.validFrom', 'stay.validUntil', 'stay.visaNumber', 'stay.validation', 'stay.validatedOn']],
  ['ground', ['applicant.employment', 'ground.kind']],
  ['children', ['children.any']],
  ['name', ['applicant.civility', 'applicant.birthName', 'applicant.usageName', 'applicant.givenNames']],
  ['birth', ['applicant.birthDate', 'applicant.birthPlace.town', 'applicant.birthPlace.country']],
  ['certificate', ['birthCertificate.origin', 'birthCertificate.names', 'birthCertificate.owned']],
  ['address', ['home.street', 'home.flat', 'home.postcode', 'home.town']],
  ['contact', ['applicant.phone', 'applicant.email']],
  ['bank', ['bank.account']],
  ['marriage', ['marriage.record', 'marriage.date', 'marriage.town']],
  ['housing', ['housing.kind', 'housing.since']],
  ['spouseIdentity', ['spouse.civility', 'spouse.birthName', 'spouse.givenNames']],
  ['spouseBirth', ['spouse.birthDate', 'spouse.birthPlace.town', 'spouse.birthPlace.country']],
  ['insurance', []],
  ['pieces', []],
  [
    'addressee',
    ['addressee.name', 'addressee.extra', 'addressee.postcode', 'addressee.town', 'addressee.confirmed'],
  ],
  ['signing', ['signing.place', 'signing.date']],
  ['check', []],
];

const typists: Readonly<Record<Field['input'], Typist>> = {
  text: typeText,
  town: typeTown,
  date: typeDate,
  country: typeCountry,
  choice: choose,
  choices: tickEach,
  confirm: tick,
};

/** A country is typed whole, but for this one, which is taken from the list. */
const picked: Readonly<Record<string, Typist>> = { 'applicant.birthPlace.country': pickCountry };

/** Answers one question of the page that is open, in the way of its field. */
export const answer: Typist = async (page, path, value) => {
  const field = pages.flatMap(({ fields }) => fields).find((candidate) => candidate.path === path);
  if (!field) throw new Error(`No question about ${path}`);
  await (picked[path] ?? typists[field.input])(page, path, value);
};

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
};

/** Answers the questions of one page. The title has the focus, as on every page that was just opened. */
export async function answerPage(page: Page, id: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: t(`pages.${id}.title`) })).toBeFocused();
  const paths = questions.find(([name]) => name === id)?.[1] ?? [];
  for (const path of paths) await answer(page, path, String(readPath(story(), path)));
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
    await chooseRadio(ways.getByRole('radio'), ways.locator(`[value="${way}"]`));
  }
}

export function chooserOf(page: Page, id: string) {
  return page.getByLabel(t('pieces.chooseFor', { document: t(`documents.${id}`) }), { exact: true });
}
