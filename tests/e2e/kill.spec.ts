import { setTimeout } from 'node:timers/promises';
import { expect, type Page } from 'playwright/test';
import { openLiasse, test } from './support/open-liasse.ts';
import { readStored, resume, situationOnly, storeStory } from './support/stored-story.ts';
import { t } from './support/words.ts';

/** How often the app is killed in all: some each time, and 200 times before a release (`LIASSE_KILLS=200`). */
const kills = Number(process.env.LIASSE_KILLS ?? 12);
/** Side by side, each on a folder of its own that is never tidied up between two kills. */
const rows = 4;
/** What may be lost, in milliseconds. */
const mayBeLost = 1000;

for (let row = 1; row <= rows; row += 1)
  test(`row ${row}: killed at any instant of typing, Liasse has lost a second at most, and nothing is broken`, async ({
    data,
  }) => {
    const rounds = Math.ceil(kills / rows);
    test.setTimeout(60_000 + rounds * 60_000);
    await storeStory(data, situationOnly);
    const losses: number[] = [];
    let before = '';
    for (let round = 1; round <= rounds; round += 1) {
      const { app, page } = await openLiasse(data);
      await resume(page);
      const box = page.getByRole('textbox', { name: t('fields.applicant.birthName') });
      await expect(box).toHaveValue(before);
      await box.press('ControlOrMeta+a');
      const closed = app.waitForEvent('close');
      const instant = Math.random() * 3000;
      const typing = typeUntilDead(page, `${row}.${round} `);
      await setTimeout(instant);
      const killedAt = performance.now();
      app.process().kill('SIGKILL');
      await closed;
      const keys = await typing;
      const all = keys.map(({ key }) => key).join('');
      const stored = (await readStored(data)).applicant?.birthName ?? '';
      // What was typed over is still there when nothing of what came after it was.
      const kept = all.startsWith(stored) ? stored.length : 0;
      if (kept === 0) expect(stored).toBe(before);
      const firstLost = keys[kept];
      const lost = firstLost ? Math.max(0, killedAt - firstLost.at) : 0;
      losses.push(Math.round(lost));
      expect(lost, `round ${round}, killed after ${Math.round(instant)} ms`).toBeLessThanOrEqual(mayBeLost);
      before = stored;
    }
    losses.sort((one, other) => one - other);
    console.info(
      `Killed ${losses.length} times: lost ${losses[Math.floor(losses.length / 2)]} ms half of the time, ${losses.at(-1)} ms at most`,
    );
  });

/** Types letter after letter until the window is gone; tells when each was in the box. */
async function typeUntilDead(page: Page, start: string): Promise<{ key: string; at: number }[]> {
  const keys: { key: string; at: number }[] = [];
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  try {
    for (let index = 0; index < 500; index += 1) {
      const key = start[index] ?? letters.charAt(index % letters.length);
      // The last one may arrive, and its answer not come back any more: nothing can be said of when it was there.
      const typed = { key, at: Number.POSITIVE_INFINITY };
      keys.push(typed);
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      typed.at = performance.now();
      await setTimeout(25);
    }
  } catch {
    // The app is dead.
  }
  return keys;
}
