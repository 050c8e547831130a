import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import { expect, type Page } from 'playwright/test';
import type { Corners, PieceId } from '../../core/model/piece.ts';
import { photographOnTable, pixelsOf, storyScan, toPng } from '../support/photographs.ts';
import { dossiersFolder } from '../support/story.ts';
import { dropFiles } from './support/drop-files.ts';
import { press, tabTo } from './support/keyboard.ts';
import { resize, zoomTo } from './support/main-process.ts';
import { test } from './support/open-liasse.ts';
import { goTo, readStored, resume, storeScan, storeStory, withFiles } from './support/stored-story.ts';
import { chooserOf } from './support/type-story.ts';
import { t } from './support/words.ts';

const scan = (name: string) => join(dossiersFolder, 'story', name);

const piece: PieceId = 'marriage-certificate';

/** Where a certificate lies on the table that is photographed. */
const lying: Corners = [
  { x: 0.15, y: 0.12 },
  { x: 0.82, y: 0.09 },
  { x: 0.88, y: 0.9 },
  { x: 0.1, y: 0.86 },
];

test('the sheet is found on a photograph, cut out and laid flat, by the keyboard alone', async ({
  open,
  data,
}) => {
  await storeStory(data, (draft) => withFiles(draft, piece));
  const certificate = await pixelsOf(storyScan('marriage-certificate.jpg'));
  const photograph = await toPng(photographOnTable(certificate, lying, { width: 1200, height: 1600 }));
  const { page } = await open();
  await resume(page);
  await goTo(page, 'pieces', 'pieces');
  await dropFiles(chooserOf(page, piece), [['photo.jpg', photograph]]);
  const tile = page.getByRole('button', { name: t('pieces.openPage', { name: 'photo.jpg' }) });
  await press(tile);
  const tools = page.getByRole('dialog');
  await expect(tools.getByRole('img')).toBeVisible();
  await press(tools.getByRole('button', { name: t('pageTools.find') }));
  await expect(tools.getByText(t('pageTools.found'))).toBeVisible();
  await press(tools.getByRole('button', { name: t('pageTools.keep') }));
  await expect(tools).toHaveCount(0);
  await expect(tile).toBeFocused();
  await expect.poll(async () => (await keptSheet(data))?.corners).toHaveLength(4);
  const corners = (await keptSheet(data))?.corners ?? [];
  for (const [index, { x = 0, y = 0 }] of corners.entries()) {
    expect(Math.abs(x - (lying[index]?.x ?? 0))).toBeLessThan(0.03);
    expect(Math.abs(y - (lying[index]?.y ?? 0))).toBeLessThan(0.03);
  }
});

test('the sheets that are found on photographs are cut out all at once, only when asked, and back by one press', async ({
  open,
  data,
}) => {
  test.setTimeout(120_000);
  await storeStory(data, (draft) => withFiles(draft, piece));
  const certificate = await pixelsOf(storyScan('marriage-certificate.jpg'));
  const photograph = async (corners: Corners) =>
    toPng(photographOnTable(certificate, corners, { width: 900, height: 1200 }));
  const { page } = await open();
  await resume(page);
  await goTo(page, 'pieces', 'pieces');
  // Pages are looked at where they are seen.
  await chooserOf(page, piece).focus();
  await dropFiles(chooserOf(page, piece), [
    ['photo.jpg', await photograph(lying)],
    // A scan lies on nothing.
    ['scan.jpg', await readFile(scan('marriage-certificate.jpg'))],
    ['autre.jpg', await photograph(lying.map(({ x, y }) => ({ x: x * 0.9, y })))],
  ]);
  const edges = async () => (await readStored(data)).pieces?.[piece]?.sheets?.map(({ corners }) => !!corners);
  const row = page.getByRole('region', { name: t(`documents.${piece}`), exact: true });
  const crop = row.getByRole('button', { name: t('pieces.cropFound', { count: 2, all: 3 }) });
  await expect(crop).toBeVisible({ timeout: 60_000 });
  expect(await edges()).toBeUndefined();
  await press(crop);
  await expect(row.getByText(t('pieces.cropped', { count: 2 }))).toBeVisible();
  await expect(crop).toHaveCount(0);
  await expect.poll(edges).toEqual([true, false, true]);
  await press(row.getByRole('button', { name: t('pieces.undo'), exact: true }));
  await expect.poll(edges).toBeUndefined();
  await expect(crop).toBeVisible();

  // A page taken away comes back too, with its file.
  const remove = row.getByRole('button', { name: t('pieces.remove', { name: 'scan.jpg' }) });
  await press(remove);
  await expect(remove).toHaveCount(0);
  await expect.poll(async () => (await readStored(data)).pieces?.[piece]?.files?.length).toBe(2);
  await press(row.getByRole('button', { name: t('pieces.undo'), exact: true }));
  await expect(remove).toBeVisible();
  await expect
    .poll(async () => (await readStored(data)).pieces?.[piece]?.files?.map(({ name }) => name))
    .toEqual(['photo.jpg', 'scan.jpg', 'autre.jpg']);
});

test('a page is turned, cropped by mouse and by keys, and brought to a tone; only what is kept counts', async ({
  open,
  data,
}) => {
  await openStory(data);
  const { page } = await open();
  await resume(page);
  await goTo(page, 'pieces', 'pieces');
  const tile = page.getByRole('button', {
    name: t('pieces.openPage', { name: 'marriage-certificate.jpg' }),
  });
  const tools = page.getByRole('dialog');
  const corner = (name: string) =>
    tools.getByRole('slider', { name: t(`pageTools.corner.${name}`), exact: true });
  await tile.click();

  const box = await corner('topLeft').boundingBox();
  const far = await corner('bottomRight').boundingBox();
  if (!box || !far) throw new Error('The corners are not there');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + (far.x - box.x) * 0.1, middle.y + (far.y - box.y) * 0.2, { steps: 4 });
  await page.mouse.up();
  await expect(corner('topLeft')).toHaveAttribute(
    'aria-valuetext',
    saysPlace(t('pageTools.place', { left: 10, top: 20 })),
  );
  await tabTo(corner('bottomRight'));
  await page.keyboard.press('Shift+ArrowLeft');
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowUp');
  await expect(corner('bottomRight')).toHaveAttribute(
    'aria-valuetext',
    saysPlace(t('pageTools.place', { left: 95, top: 98 })),
  );
  await tools.getByRole('button', { name: t('pageTools.right') }).click();
  // What was at the top left is now seen at the top right.
  await expect(corner('topRight')).toHaveAttribute(
    'aria-valuetext',
    saysPlace(t('pageTools.place', { left: 80, top: 10 })),
  );
  await tools.getByRole('radio', { name: t('pageTools.tone.grey') }).check();

  await page.keyboard.press('Escape');
  await expect(tools).toHaveCount(0);
  await expect(tile).toBeFocused();
  expect(await keptSheet(data)).toBeUndefined();

  await tile.click();
  await tools.getByRole('button', { name: t('pageTools.left') }).click();
  await tools.getByRole('radio', { name: t('pageTools.tone.contrast') }).check();
  await tools.getByRole('button', { name: t('pageTools.keep') }).click();
  await expect.poll(() => keptSheet(data)).toMatchObject({ page: 1, turn: 270, tone: 'contrast' });

  await tile.click();
  await expect(tools.getByRole('radio', { name: t('pageTools.tone.contrast') })).toBeChecked();
  await tools.getByRole('button', { name: t('pageTools.reset') }).click();
  await tools.getByRole('button', { name: t('pageTools.keep') }).click();
  await expect.poll(() => keptSheet(data)).toBeUndefined();
});

test('a page of a PDF is turned and cropped, and has no tone', async ({ open, data }) => {
  await storeStory(data, async (draft, id) =>
    withFiles(draft, piece, await storeScan(data, id, scan('host-proof-of-address.pdf'))),
  );
  const { page } = await open();
  await resume(page);
  await goTo(page, 'pieces', 'pieces');
  await press(
    page.getByRole('button', { name: t('pieces.openPage', { name: 'host-proof-of-address.pdf' }) }),
  );
  const tools = page.getByRole('dialog');
  await expect(tools.getByRole('slider')).toHaveCount(4);
  await expect(tools.getByRole('radio')).toHaveCount(0);
  await expect(tools.getByRole('button', { name: t('pageTools.find') })).toHaveCount(0);
});

test('axe finds no fault in the tools of a page, and at 400 % all of them are within reach', async ({
  open,
  data,
}) => {
  await openStory(data);
  const { app, page } = await open();
  await page.evaluate(axe.source);
  await resume(page);
  await goTo(page, 'pieces', 'pieces');
  await page
    .getByRole('button', { name: t('pieces.openPage', { name: 'marriage-certificate.jpg' }) })
    .click();
  const tools = page.getByRole('dialog');
  await expect(tools.getByRole('img')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faults(page), colorScheme).toEqual([]);
  }
  await resize(app, 1280, 1024);
  for (const zoom of [2, 4]) {
    await zoomTo(app, zoom);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1280 / zoom);
    for (const control of await tools.getByRole('button').or(tools.getByRole('slider')).all()) {
      await control.focus();
      await expect(control).toBeInViewport();
    }
    expect(await tools.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  }
});

/** The story with its certificate of marriage, one page. */
function openStory(data: string): Promise<string> {
  return storeStory(data, async (draft, id) =>
    withFiles(draft, piece, await storeScan(data, id, scan('marriage-certificate.jpg'))),
  );
}

/** What the dossier on the disk keeps of the only page. */
async function keptSheet(data: string) {
  return (await readStored(data)).pieces?.[piece]?.sheets?.[0];
}

/** As an attribute has it: no-break spaces are not made plain there. */
function saysPlace(words: string): RegExp {
  return new RegExp(`^${words.replaceAll(' ', '\\s')}$`);
}

function faults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    for (const animation of document.getAnimations()) animation.finish();
    // Put into the page above.
    const { run } = Reflect.get(window, 'axe') as typeof axe;
    const { violations } = await run(document.querySelector('dialog') ?? document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
