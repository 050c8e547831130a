import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import { birthCountryName } from '../../core/model/birth-country.ts';
import { readPath } from '../../core/model/path.ts';
import { pages } from '../../renderer/steps/pages.ts';
import { dossiersFolder, story } from '../support/story.ts';
import { dropFiles } from './support/drop-files.ts';
import { door } from './support/home.ts';
import { boxOf, groupOf } from './support/keyboard.ts';
import { test } from './support/open-liasse.ts';
import { savePack } from './support/saved-pack.ts';
import { readStored } from './support/stored-story.ts';
import { questions } from './support/type-story.ts';
import { saying, t } from './support/words.ts';

/** The scans of the story, called as people call them. */
const scans = {
  'Passeport Maria.jpg': 'passport.jpg',
  'visa.png': 'visa.png',
  'Confirmation OFII.pdf': 'visa-validation.pdf',
  'Traduction acte de naissance.pdf': 'birth-certificate-translation.pdf',
  'Acte de mariage.jpg': 'marriage-certificate.jpg',
  'CNI Loïc recto.jpg': 'host-id-front.jpg',
  'CNI Loïc verso.jpg': 'host-id-back.jpg',
  'facture EDF.pdf': 'host-proof-of-address.pdf',
  'Attestation de droits.pdf': 'spouse-rights.pdf',
} as const;

test('somebody in a hurry has the whole pack on one page, in at most 60 actions, all scans dropped at once', async ({
  open,
  data,
  folder,
}) => {
  test.setTimeout(300_000);
  const liasse = await open();
  const { page } = liasse;
  const hands = new Hands(page);
  const start = Date.now();
  await hands.click(door(page, 'express'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('pages.express.title'));
  for (const path of questions.flatMap(([, paths]) => paths)) await answerQuickly(hands, path);

  const files = Object.entries(scans).map(async ([name, file]) => {
    return [name, await readFile(join(dossiersFolder, 'story', file))] as const;
  });
  await hands.drop(page.getByLabel(t('express.choose'), { exact: true }), await Promise.all(files));
  const count = Object.keys(scans).length;
  await hands.click(page.getByRole('button', { name: t('express.put', { count }) }));
  // Every file is read to its last line, on a computer that does other things as well.
  await expect(page.getByText(t('express.done', { count }))).toBeVisible({ timeout: 120_000 });
  await hands.click(page.getByRole('button', { name: t('frame.continue') }));
  await expect(page.getByText(t('check.nothing'))).toBeVisible();
  await hands.click(page.getByRole('button', { name: t('frame.continue') }));
  const pack = await savePack(liasse, join(folder, 'pack.pdf'), 'complete');
  hands.actions += 1;
  hands.moves += 1;

  const { pieces: _, signing, addressee, ...answers } = story();
  expect(await readStored(data)).toMatchObject({
    ...answers,
    // As the list writes it, and signed today.
    addressee: { ...addressee, town: 'VANNES' },
    signing: { place: signing?.place },
  });
  expect(pack.bookmarks).toHaveLength(13);
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(
    `Express page: ${hands.actions} actions in ${seconds} s; by the piece: ${hands.moves} clicks and keys that move, ${hands.boxes} boxes typed into, ${hands.letters} letters`,
  );
  expect(hands.actions).toBeLessThanOrEqual(60);
});

/** What is offered instead of typing, by the answer. */
const offered: Readonly<Record<string, RegExp>> = {
  'home.town': saying(t('offer.townOfPostcode', { town: 'Vannes' })),
  'housing.since': saying(t('offer.entry', { day: '2 septembre 2026' })),
  'signing.place': saying(t('offer.town', { town: 'Vannes' })),
  'signing.date': saying(t('offer.today')),
  'addressee.name': saying(t('suggestion.useNamed', { name: 'CPAM du Morbihan' })),
};

/** Answers one question as the story does, by the shortest way that the page has. */
async function answerQuickly(hands: Hands, path: string): Promise<void> {
  const { page } = hands;
  const value = String(readPath(story(), path));
  const field = pages.flatMap(({ fields }) => fields).find((candidate) => candidate.path === path);
  const offer = offered[path];
  if (offer) return hands.click(page.getByRole('button', { name: offer }));
  switch (field?.input) {
    case 'choice': {
      const radio = groupOf(page, path).locator(`[value="${value}"]`);
      return (await radio.isChecked()) ? undefined : hands.click(radio);
    }
    case 'confirm':
      return hands.click(boxOf(page, path, 'checkbox'));
    case 'date':
      return hands.fill(groupOf(page, path).getByRole('textbox').first(), value.split('-').reverse());
    case 'country':
      // Going on closes the list: what is under it is for no hand before that.
      await hands.fill(boxOf(page, path, 'combobox'), [birthCountryName(value) ?? value]);
      return hands.goOn();
    default:
      // The address of the fund came with its name.
      if (path.startsWith('addressee.')) return;
      return hands.fill(boxOf(page, path), [value]);
  }
}

/**
 * A person with a mouse and a keyboard. An action is a click, a drop, or a question whose box is filled in, whatever
 * brings the hand to that box; `moves` counts every click and every key that only moves by itself, `boxes` every box.
 */
class Hands {
  actions = 0;
  moves = 0;
  boxes = 0;
  letters = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async click(wanted: Locator): Promise<void> {
    await wanted.click();
    this.actions += 1;
    this.moves += 1;
  }

  /** `texts`: one for each box of the question, with Tab between them. */
  async fill(first: Locator, texts: readonly string[]): Promise<void> {
    await first.click();
    await this.page.keyboard.type(texts[0] ?? '');
    for (const text of texts.slice(1)) {
      await this.page.keyboard.press('Tab');
      await this.page.keyboard.type(text);
    }
    this.actions += 1;
    this.moves += texts.length;
    this.boxes += texts.length;
    this.letters += texts.join('').length;
  }

  /** With Tab, as a part of filling in what is left. */
  async goOn(): Promise<void> {
    await this.page.keyboard.press('Tab');
    this.moves += 1;
  }

  async drop(chooser: Locator, files: readonly (readonly [string, Buffer])[]): Promise<void> {
    await dropFiles(chooser, files);
    this.actions += 1;
    this.moves += 1;
  }
}
