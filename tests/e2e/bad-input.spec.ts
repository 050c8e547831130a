import { expect, type Locator, type Page } from 'playwright/test';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { pages } from '../../renderer/steps/pages.ts';
import { test } from './support/open-liasse.ts';
import { openStep, storeStory, titleOf } from './support/stored-story.ts';
import { saying, t } from './support/words.ts';

/** What is tried in every box. */
const kinds = {
  'what people type or paste by mistake': [
    // Nothing but spaces.
    '   ',
    // 500 characters.
    'Ab '.repeat(167).slice(0, 500),
    'Zoé 🥐👩‍👩‍👧',
    // Accents apart from their letters.
    'Ame\u0301lie Noe\u0308lla Nguye\u0302\u0303n',
  ],
  'what no keyboard here types': [
    // Letters from right to left.
    'ياسمين \u202Eالعمراني\u202C',
    // Control characters.
    'Re\u0007yes\u0000\u001B[31m\u200B',
    `<script>document.title='broken'</script><img src=x onerror=alert(1)>"';--`,
  ],
} as const;

/** Between them, they are asked every question that is answered in letters. */
const people: Readonly<Record<string, (draft: DraftDossier) => DraftDossier>> = {
  Hosted: (draft) => ({
    ...draft,
    housing: { ...draft.housing, kind: 'third' },
    host: { ...draft.spouse, birthName: 'Le Goff', givenNames: 'Annick' },
    passport: { expiresOn: '2031-08-30' },
  }),
  Resident: (draft) => ({
    ...draft,
    filing: { kind: 'first', route: 'pass' },
    pass: { hospital: 'Centre hospitalier Bretagne Atlantique', town: 'Vannes' },
    stay: { kind: 'residence-permit', enteredOn: '2026-09-02', permitUntil: '2096-09-01' },
    marriage: { ...draft.marriage, record: 'transcribed', country: 'PH' },
  }),
  Answering: (draft) => ({
    ...draft,
    filing: { kind: 'complement', letterDate: '2026-11-12', requested: ['bank-details'] },
  }),
};

for (const [what, texts] of Object.entries(kinds))
  test(`${what}, in every box, is told in a sentence or taken, and breaks nothing`, async ({
    open,
    data,
  }) => {
    test.setTimeout(300_000);
    for (const [name, change] of Object.entries(people))
      await storeStory(data, (draft) =>
        change({ ...draft, applicant: { ...draft.applicant, givenNames: name } }),
      );
    const { page, said } = await open();
    const seen = new Set<string>();
    for (const name of Object.keys(people)) {
      await page.getByRole('button', { name: t('home.resumeNamed', { title: `${name} Kervella` }) }).click();
      await openStep(page, 'situation');
      await tryEveryPage(page, texts, seen);
      // What was taken is printed, or keeps the pack a draft: it is there either way.
      await expect(page.getByText(t('pack.building'))).toBeHidden({ timeout: 30_000 });
      await expect(page.getByRole('button', { name: /^Enregistrer/ })).toBeEnabled();
      await page.getByRole('button', { name: t('frame.home') }).click();
    }
    const lettered = pages.filter(({ fields }) => fields.some(({ input }) => input !== 'choice'));
    expect([...seen]).toEqual(expect.arrayContaining(lettered.map(({ id }) => t(`pages.${id}.title`))));
    expect(said.filter((line) => /Error:|Warning:|Unhandled/.test(line))).toEqual([]);
    expect(await page.title()).not.toContain('broken');
  });

/** Goes on from page to page up to the pack, and tries every text in the boxes of those that were not seen yet. */
async function tryEveryPage(page: Page, texts: readonly string[], seen: Set<string>): Promise<void> {
  for (let here = await titleOf(page); here !== t('pages.pack.title'); here = await titleOf(page)) {
    if (!seen.has(here)) {
      // Each page begins with another text: the last one that it takes stays, so that the pack holds all kinds.
      const first = seen.size % texts.length;
      seen.add(here);
      if (await tryBoxes(page, here, [...texts.slice(first), ...texts.slice(0, first)])) continue;
    }
    // A remark is told once; who continues again goes on.
    if (!(await goesOn(page, here))) expect(await goesOn(page, here), here).toBe(true);
  }
}

/** Tries one text after the other in all boxes of a page; tells whether the last one led to another page. */
async function tryBoxes(page: Page, here: string, texts: readonly string[]): Promise<boolean> {
  const boxes = await boxesOf(page);
  if (boxes.length === 0) return false;
  const former: string[] = [];
  for (const box of boxes) former.push(await box.inputValue());
  for (const [index, text] of texts.entries()) {
    await retype(boxes, () => text);
    await expectSheet(page);
    if (!(await goesOn(page, here))) await expectSentences(page);
    else if (index === texts.length - 1) return true;
    else await goBack(page, here);
  }
  await retype(boxes, (index) => former[index] ?? '');
  const confirmed = page.getByRole('main').locator('[data-path="addressee.confirmed"] input');
  if (await confirmed.count()) await confirmed.check();
  return false;
}

/** Not by their roles: an open list hides the others from screen readers until one goes on. */
function boxesOf(page: Page): Promise<Locator[]> {
  const boxes = page.getByRole('main').locator('input[type="text"], textarea');
  return boxes.filter({ visible: true }).all();
}

async function expectSentences(page: Page): Promise<void> {
  const summary = page.locator('[aria-labelledby="error-summary-title"]');
  for (const sentence of await summary.getByRole('link').allInnerTexts())
    expect(sentence).toMatch(/^\S.{10,}[.)]$/);
}

async function goBack(page: Page, here: string): Promise<void> {
  await page.getByRole('button', { name: t('frame.back'), exact: true }).click();
  await expect.poll(() => titleOf(page)).toBe(here);
}

/** Box after box: each loses the focus to the next one, and the last one to what comes after it. */
async function retype(boxes: readonly Locator[], textOf: (index: number) => string): Promise<void> {
  for (const [index, box] of boxes.entries()) await box.fill(textOf(index));
  await boxes.at(-1)?.press('Tab');
}

/** The sheet beside the question, where there is one, is still a sheet. */
async function expectSheet(page: Page): Promise<void> {
  const sheet = page.getByRole('region', { name: /^La vraie feuille/ });
  if ((await sheet.count()) > 0) await expect(sheet.getByRole('img').first()).toBeVisible();
  await expect(page.getByText(t('sheet.unavailable'))).toBeHidden();
}

/** Presses Continue; tells whether another page came, or else waits for the words that say why not. */
async function goesOn(page: Page, here: string): Promise<boolean> {
  await page.keyboard.press('Control+Enter');
  const title = page.getByRole('heading', { level: 1 });
  const summary = page.locator('[aria-labelledby="error-summary-title"]');
  await expect(summary.or(title.filter({ hasNotText: saying(here) }))).toBeVisible();
  return (await titleOf(page)) !== here;
}
