import type { CDPSession, Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from './support/open-liasse.ts';
import {
  cardOf,
  chooseWay,
  datedToday,
  openSheet,
  openSigning,
  padOf,
  paperOf,
  signButton,
  wave,
} from './support/signing.ts';
import { readStored, resume, storeStory } from './support/stored-story.ts';
import { t } from './support/words.ts';

test.describe.configure({ timeout: 120_000 });

type Place = readonly [x: number, y: number];

test('by finger and by pen: what else touches the pad draws nothing, and the page stays where it is', async ({
  open,
  data,
}) => {
  await storeStory(data, datedToday);
  const { page } = await open();
  await resume(page);
  await openSigning(page);
  const card = cardOf(page, t('pack.you'));
  await chooseWay(card, 'screen');
  await openSheet(card, 'letter');
  await padOf(page).scrollIntoViewIfNeeded();
  const cdp = await page.context().newCDPSession(page);
  const at = await placeOnPad(page);
  const lines = () => padOf(page).locator('path[d^="M"]').count();
  const empty = await lines();
  const drawn = async (count: number) => {
    await expect.poll(async () => (await lines()) - empty).toBe(count);
    if (count > 0) await expect(page.getByText(t('pad.drawn', { count }))).toBeAttached();
  };
  const top = await scrolled(page);

  await touch(cdp, wave.map(at));
  await drawn(1);
  expect(await scrolled(page)).toBe(top);

  // A second finger beside the first: one line, and no corner in it.
  const [first = [200, 200], second = [300, 220], third = [420, 180]] = wave;
  const one = { ...point(at(first)), id: 1 };
  const other = { ...point(at([800, 60])), id: 2 };
  await send(cdp, 'touchStart', [one]);
  await send(cdp, 'touchStart', [one, other]);
  await send(cdp, 'touchMove', [
    { ...one, ...point(at(second)) },
    { ...other, ...point(at([820, 400])) },
  ]);
  await send(cdp, 'touchMove', [
    { ...one, ...point(at(third)) },
    { ...other, ...point(at([900, 400])) },
  ]);
  await send(cdp, 'touchEnd', []);
  await drawn(2);
  await page.getByRole('button', { name: t('pad.undo') }).click();
  await drawn(1);

  // What the system takes back was a palm. The button may have moved the page.
  await padOf(page).scrollIntoViewIfNeeded();
  const on = await placeOnPad(page);
  await send(cdp, 'touchStart', [point(on(first))]);
  await send(cdp, 'touchMove', [point(on(third))]);
  await expect.poll(async () => (await lines()) - empty).toBe(2);
  await send(cdp, 'touchCancel', []);
  await drawn(1);

  // Out over the edge and back: two lines, and nothing along the edge.
  await write(
    cdp,
    (
      [
        [700, 300],
        [760, 400],
        [760, 520],
        [860, 520],
        [860, 400],
        [900, 300],
      ] as const
    ).map(on),
  );
  await drawn(3);
  // The hand that rests just after the pen was lifted.
  await send(cdp, 'touchStart', [point(on([800, 60]))]);
  await send(cdp, 'touchMove', [point(on([300, 60]))]);
  await send(cdp, 'touchEnd', []);
  await drawn(3);

  await signButton(page).click();
  await expect(paperOf(card, 'letter')).toHaveAttribute('data-standing', 'drawn');
  await expect.poll(async () => (await readStored(data)).signatures?.letter?.applicant?.way).toBe('drawn');
  const strokes = (await readStored(data)).signatures?.letter?.applicant?.strokes ?? [];
  expect(strokes).toHaveLength(3);
  // By finger the whole wave came through, from its beginning to its end.
  const [byFinger = [], out = [], back = []] = strokes;
  expect(byFinger.length).toBeGreaterThan(20);
  expect(byFinger[0]).toBeCloseTo(wave[0]?.[0] ?? 0, -1);
  expect(byFinger.at(-2)).toBeCloseTo(wave.at(-1)?.[0] ?? 0, -1);
  expect(out.at(-2)).toBeLessThan(780);
  expect(back[0]).toBeGreaterThan(840);
});

/** Turns thousandths of the pad into pixels of the window. */
async function placeOnPad(page: Page): Promise<(place: Place) => Place> {
  const box = await padOf(page).boundingBox();
  if (!box) throw new Error('There is no pad to draw on');
  const scale = box.width / 1000;
  return ([x, y]) => [box.x + x * scale, box.y + y * scale];
}

const point = ([x, y]: Place) => ({ x, y });

type Kind = 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel';

async function send(cdp: CDPSession, type: Kind, touchPoints: { x: number; y: number; id?: number }[]) {
  await cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
}

async function touch(cdp: CDPSession, [first = [0, 0], ...rest]: readonly Place[]): Promise<void> {
  await send(cdp, 'touchStart', [point(first)]);
  for (const place of rest) await send(cdp, 'touchMove', [point(place)]);
  await send(cdp, 'touchEnd', []);
}

async function write(cdp: CDPSession, [first = [0, 0], ...rest]: readonly Place[]): Promise<void> {
  const pen = { pointerType: 'pen', button: 'left', clickCount: 1 } as const;
  await cdp.send('Input.dispatchMouseEvent', { ...pen, ...point(first), type: 'mousePressed', buttons: 1 });
  for (const place of rest)
    await cdp.send('Input.dispatchMouseEvent', { ...pen, ...point(place), type: 'mouseMoved', buttons: 1 });
  const last = rest.at(-1) ?? first;
  await cdp.send('Input.dispatchMouseEvent', { ...pen, ...point(last), type: 'mouseReleased', buttons: 0 });
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelector('[data-scrolls]')?.scrollTop ?? 0);
}
