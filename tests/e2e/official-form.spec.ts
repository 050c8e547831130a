import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFName } from 'pdf-lib';
import { expect, type Locator, type Page } from 'playwright/test';
import { readOfficialForm } from '../../core/model/official-form.ts';
import {
  addOddFields,
  addScriptAndButton,
  certify,
  changedForm,
  formEdition,
  formMadeOnOpening,
  lockedPdf,
  nextEdition,
  pdfOfPages,
} from '../support/forms/change-form.ts';
import { exampleForms } from '../support/forms/example-forms.ts';
import { healthForm } from '../support/forms/questions.ts';
import { readPdf } from '../support/read-pdf.ts';
import { bringAxe, expectNoFault, expectNoFaultInBoth } from './support/axe.ts';
import { dropFiles } from './support/drop-files.ts';
import { press, tabTo } from './support/keyboard.ts';
import { answerSaveDialog, catchOpenedFiles } from './support/main-process.ts';
import { test } from './support/open-liasse.ts';
import { savePack, textOf } from './support/saved-pack.ts';
import { goTo, readStored, resume, storeStory } from './support/stored-story.ts';
import { t } from './support/words.ts';

/** Reading a form takes a while on a busy computer. */
const reading = { timeout: 30_000 };

const example = async (part: string) =>
  (await exampleForms.find(({ name }) => name.includes(part))?.make())?.bytes ?? new Uint8Array();

const button = (page: Page, key: string, values = {}) =>
  page.getByRole('button', { name: t(key, values), exact: true });
const chooser = (page: Page) => page.getByLabel(t('form.chooseNamed'), { exact: true });
const bring = (page: Page, bytes: Uint8Array) =>
  chooser(page).setInputFiles({
    name: 'formulaire.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(bytes),
  });
const count = (page: Page, written: number, asked: number) =>
  expect(page.getByText(t('form.count', { written, asked }))).toBeVisible(reading);
const datum = (page: Page) => page.getByLabel(t('form.panel.datum'));
const side = (page: Page, name: string) => page.getByLabel(t(`form.panel.${name}`), { exact: true });
const listed = (page: Page, words: RegExp) =>
  page.getByRole('navigation', { name: t('form.list.named') }).getByRole('button', { name: words });

async function openForm(page: Page): Promise<void> {
  await resume(page);
  await goTo(page, 'pieces', 'pieces');
  await button(page, 'form.card.open').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('pages.officialForm.title'));
}

async function storedForm(data: string) {
  return readOfficialForm((await readStored(data)).officialForm);
}

test('a form is brought, corrected and drawn on by mouse, and is in the pack in the place of ours', async ({
  open,
  data,
  folder,
}) => {
  test.setTimeout(240_000);
  await storeStory(data);
  const liasse = await open();
  const { page } = liasse;
  await openForm(page);
  await dropFiles(chooser(page), [['formulaire.pdf', Buffer.from(await example('LiveCycle'))]]);
  await count(page, 10, 1);
  await expect(page.getByText(t('form.kind.acroform-xfa'))).toBeVisible();
  await page.getByText(t('form.notes', { count: 1 })).click();
  await expect(page.getByText(t('form.note.xfa'))).toBeVisible();

  // What is asked is lit on the sheet, and accepted with one click.
  const asked = page.locator('[data-standing="doubtful"][data-place]');
  await expect(asked).toHaveCount(1);
  await asked.click();
  await expect(datum(page)).toHaveValue('signing.date');
  await button(page, 'form.panel.accept').click();
  await count(page, 11, 0);

  // A place where there is no field: drawn with the mouse, moved, made larger, and named.
  await button(page, 'form.tool.draw').click();
  const sheet = page.locator('[data-page="1"]');
  await drag(sheet, [0.2, 0.5], [0.5, 0.52]);
  await datum(page).selectOption('marriage.town');
  await count(page, 12, 0);
  const width = Number(await side(page, 'width').inputValue());
  expect(Math.abs(width - 0.3 * 210)).toBeLessThan(1.5);
  const left = Number(await side(page, 'left').inputValue());
  const box = page.locator('[data-place][aria-pressed="true"]');
  await dragBy(page, box, 40, 0);
  await expect.poll(async () => Number(await side(page, 'left').inputValue())).toBeGreaterThan(left + 3);
  await button(page, 'undo.undoThat', { name: t('fields.officialForm') }).click();
  await expect(side(page, 'left')).toHaveValue(String(left));

  await button(page, 'frame.continue').click();
  await expect(page.getByText(t('form.card.brought', { name: 'formulaire.pdf' }))).toBeVisible();
  await expect
    .poll(async () => (await storedForm(data))?.mapping.placements.at(-1)?.datum)
    .toBe('marriage.town');
  await goTo(page, 'sending', 'pack');
  const pack = await savePack(liasse, join(folder, 'pack.pdf'), 'complete');
  const form = textOf(pack, 'Demande');
  expect(form).toContain('REYES');
  expect(form).toContain('Identification du demandeur');
});

test('places are added, named, moved, resized and taken away on a scan by the keyboard alone', async ({
  open,
  data,
}) => {
  test.setTimeout(180_000);
  await storeStory(data);
  const { app, page } = await open();
  await openForm(page);
  await bring(page, await example('a scan'));
  await count(page, 0, 0);
  await expect(page.getByText(t('form.note.scan'))).toBeVisible();
  await expect(page.getByText(t('errors.form-to-copy'))).toBeVisible(reading);

  await press(button(page, 'form.tool.add'));
  await expect(datum(page)).toBeFocused();
  await page.keyboard.type('Courriel');
  await expect(datum(page)).toHaveValue('applicant.email');
  await count(page, 1, 0);
  await press(button(page, 'form.panel.goTo'));
  await expect(page.locator('[data-place][aria-pressed="true"]')).toBeFocused();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowDown'])
    await page.keyboard.press(key);
  for (const [name, value] of [
    ['left', '21'],
    ['top', '20.5'],
    ['width', '60.5'],
    ['height', '6.5'],
  ] as const)
    await expect(side(page, name)).toHaveValue(value);
  await tabTo(page.getByLabel(t('form.panel.cells')));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('14');
  await expect
    .poll(async () => (await storedForm(data))?.mapping.placements.at(-1)?.to)
    .toEqual({ page: 1, box: [21, 20.5, 60.5, 6.5], kind: 'text', cells: 14 });

  await press(button(page, 'form.panel.goTo'));
  await page.keyboard.press('Delete');
  await count(page, 0, 0);
  await page.keyboard.press('ControlOrMeta+Z');
  await count(page, 1, 0);

  const opened = await catchOpenedFiles(app);
  await press(button(page, 'form.save.copy'));
  await expect(page.getByText(t('form.opened'))).toBeVisible(reading);
  const [sheet = ''] = await opened();
  const { pages } = await readPdf(new Uint8Array(await readFile(sheet)));
  expect(pages[0]?.running).toContain('REYES');
});

test('what was decided is known again, laid over another edition, and taken along in a file', async ({
  open,
  data,
  folder,
}) => {
  test.setTimeout(240_000);
  await storeStory(data);
  const { app, page } = await open();
  await openForm(page);
  await bring(page, await example('with names, labels'));
  await expect(page.getByText(/place/).first()).toBeVisible(reading);
  await listed(page, /^Courriel/).click();
  await button(page, 'form.panel.refuse').click();
  const file = join(folder, 'correspondances.json');
  await answerSaveDialog(app, file);
  await button(page, 'form.save.export').click();
  await expect(page.getByText(t('form.saved'))).toBeVisible();
  expect(await readFile(file, 'utf8')).not.toContain('REYES');

  // Another edition: other bytes, the same fields, and one of them gone.
  const edition = await changedForm((pdf, widgets) => {
    pdf.setProducer('une autre édition');
    widgets.at(-1)?.set(PDFName.of('F'), pdf.context.obj(2));
  });
  await bring(page, edition);
  await expect(page.getByRole('heading', { name: t('form.review.title') })).toBeVisible(reading);
  await expect.poll(async () => standingOf(await storedForm(data), 'applicant.email')).toBe('refused');

  // From a file there is what was decided, and no PDF to compare with.
  await page.getByLabel(t('form.save.import')).setInputFiles(file);
  await expect(page.getByText(t('form.review.noFile'))).toBeVisible();
  await bring(page, edition);
  await expect(page.getByText(t('form.known.same'))).toBeVisible(reading);
});

test('a changed edition is looked at place by place, beside the sheets of the one before', async ({
  open,
  data,
}) => {
  test.setTimeout(240_000);
  await storeStory(data);
  const { page } = await open();
  await bringAxe(page);
  await openForm(page);
  await bring(page, await formEdition(healthForm));
  await listed(page, /^Nationalité/).click();
  await button(page, 'form.panel.refuse').click();
  await bring(page, await formEdition(nextEdition));
  const review = page.getByRole('region', { name: t('form.review.title') });
  await expect(review).toBeVisible(reading);
  for (const [kind, count] of [
    ['new', 1],
    ['moved', 3],
    ['reworded', 1],
    ['gone', 1],
    ['kept', 7],
  ] as const)
    await expect(review.getByText(t(`form.review.${kind}`, { count }), { exact: true })).toBeVisible();
  expect((await storedForm(data))?.mapping.placements).toContainEqual(
    expect.objectContaining({ datum: 'applicant.nationality', standing: 'refused' }),
  );

  const change = (name: string) => review.getByRole('button', { name, exact: true });
  const lit = page.locator('[data-place][aria-pressed="true"]');
  const former = page.locator('[data-former]');
  await change("Date d'entrée en France").click();
  await expect(page.getByText(t('form.review.new.note'))).toBeVisible();
  await expect(lit).toBeInViewport();
  await expect(former).toHaveCount(0);
  await change('Adresse').click();
  await expect(lit).toBeInViewport();
  await expect(former).toBeInViewport();
  // Other words: what stood there is asked, and not written.
  await change('Courriel du médecin').click();
  await expect(page.getByText(t('form.review.reworded.was', { label: 'Courriel' }))).toBeVisible();
  expect(await lit.getAttribute('data-standing')).not.toMatch(/certain|accepted/);

  // What is gone is shown on the sheets where it was, and on the new ones as the room that it had.
  await change('Téléphone').click();
  await expect(page.locator('[data-change="gone"][aria-pressed="true"]')).toBeInViewport(reading);
  await expect(page.getByText(t('form.review.gone.note'))).toBeVisible();
  await expectNoFaultInBoth(page, 'the edition before');
  await button(page, 'form.review.edition.new').click();
  await expect(former).toBeVisible();
  await expect(lit).toHaveCount(0);
  await expectNoFaultInBoth(page, 'two editions compared');

  await button(page, 'form.review.done').click();
  await expect(review).toHaveCount(0);
  await expect.poll(async () => (await storedForm(data))?.before).toBeUndefined();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(review).toBeVisible();
});

test('a file that cannot be used, and what is odd in one that can, is told in plain words', async ({
  open,
  data,
}) => {
  test.setTimeout(240_000);
  await storeStory(data);
  const { page } = await open();
  await bringAxe(page);
  await openForm(page);
  await expectNoFaultInBoth(page, 'before a form is brought');
  const refused: [string, () => Promise<Uint8Array>][] = [
    ['form-too-long', () => pdfOfPages(200)],
    ['form-made-on-opening', formMadeOnOpening],
    ['form-encrypted', lockedPdf],
    ['form-certified', () => changedForm(certify)],
    ['form-damaged', async () => new TextEncoder().encode('une lettre')],
  ];
  for (const [code, make] of refused) {
    await bring(page, await make());
    await expect(page.getByRole('alert')).toContainText(t(`errors.${code}`), reading);
    // Who cannot use the file still gets the answers to copy.
    await expect(button(page, 'form.save.copy')).toBeVisible();
  }
  await expectNoFaultInBoth(page, 'a form that is refused');

  await bring(page, await changedForm(addScriptAndButton, 'cerfa N° 15763*02'));
  await expect(page.getByText(t('form.isS1106'))).toBeVisible(reading);
  await page.getByText(t('form.notes', { count: 2 })).click();
  await expect(page.getByText(t('form.note.scripts', { count: 1 }))).toBeVisible();
  await expect(page.getByText(t('form.note.submits', { count: 1 }))).toBeVisible();

  await bring(page, await changedForm(addOddFields));
  await page.getByText(t('form.notes', { count: 4 })).click(reading);
  for (const note of ['outside', 'hidden', 'readOnly', 'repeated'])
    await expect(page.getByText(t(`form.note.${note}`, { count: 1 }))).toBeVisible(reading);
  await expect(page.getByText(t('form.otherKind'))).toBeVisible();
  await listed(page, /./).first().click();
  await expectNoFaultInBoth(page, 'the places of a form');

  await bring(page, await example('another kind'));
  await expect(page.getByText(t('form.otherKind'))).toBeVisible(reading);
  await button(page, 'form.tool.grid').click();
  await expectNoFault(page, 'a form of another kind, with its grid');
});

function standingOf(own: Awaited<ReturnType<typeof storedForm>>, datum: string): string | undefined {
  return own?.mapping.placements.find((placement) => placement.datum === datum)?.standing;
}

/** From one point of an element to another, as shares of it. */
async function drag(
  element: Locator,
  [fromX, fromY]: [number, number],
  [toX, toY]: [number, number],
): Promise<void> {
  const { mouse } = element.page();
  const box = await element.boundingBox();
  if (!box) throw new Error('Not shown');
  await mouse.move(box.x + box.width * fromX, box.y + box.height * fromY);
  await mouse.down();
  await mouse.move(box.x + box.width * toX, box.y + box.height * toY, { steps: 4 });
  await mouse.up();
}

async function dragBy(page: Page, element: Locator, x: number, y: number): Promise<void> {
  const box = await element.boundingBox();
  if (!box) throw new Error('Not shown');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + x, box.y + box.height / 2 + y, { steps: 4 });
  await page.mouse.up();
}
