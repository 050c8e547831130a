import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitPlace, WindowPlace } from '../../../electron/main/window-place.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const screen = { x: 0, y: 27, width: 1920, height: 1053 };
const right = { x: 1920, y: 0, width: 2560, height: 1440 };
const kept = { x: 100, y: 100, width: 1000, height: 700, isMaximized: false };

test('the first window has its usual size, where the system puts it', () => {
  expect(fitPlace(undefined, [screen])).toEqual({ width: 1280, height: 800, isMaximized: false });
  expect(fitPlace(undefined, [])).toEqual({ width: 1280, height: 800, isMaximized: false });
  expect(fitPlace(undefined, [{ x: 0, y: 0, width: 1024, height: 720 }])).toMatchObject({
    width: 1024,
    height: 720,
  });
});

test('a window opens where it was left, maximised if it was', () => {
  expect(fitPlace(kept, [screen])).toEqual(kept);
  expect(fitPlace({ ...kept, isMaximized: true }, [screen])).toEqual({ ...kept, isMaximized: true });
  expect(fitPlace({ ...kept, x: 2000 }, [screen, right])).toMatchObject({ x: 2000 });
});

test('one that hangs over the edge is moved inside, one that is too large made smaller', () => {
  expect(fitPlace({ ...kept, x: -300, y: 900 }, [screen])).toMatchObject({ x: 0, y: 380 });
  expect(fitPlace({ ...kept, width: 5000 }, [screen])).toMatchObject({ x: 0, width: 1920 });
});

test('one whose screen was unplugged comes back to the main one', () => {
  const opening = fitPlace({ ...kept, x: 2600 }, [screen]);
  expect(opening).toEqual({ width: 1000, height: 700, isMaximized: false });
});

test('whatever was kept, the window is never off the screens', () => {
  const far = fc.integer({ min: -10_000, max: 10_000 });
  const size = fc.integer({ min: 1, max: 10_000 });
  fc.assert(
    fc.property(far, far, size, size, (x, y, width, height) => {
      const screens = [screen, right];
      const { x: left, y: top, ...opening } = fitPlace({ x, y, width, height, isMaximized: false }, screens);
      if (left === undefined || top === undefined) return;
      const isInside = screens.some(
        (area) =>
          left >= area.x &&
          top >= area.y &&
          left + opening.width <= area.x + area.width &&
          top + opening.height <= area.y + area.height,
      );
      expect(isInside).toBe(true);
    }),
  );
});

test.each(['', '{"x":1}', '{"x":0,"y":0,"width":"wide","height":1,"isMaximized":false}'])(
  'a place that says %j is as good as none',
  async (text) => {
    const file = join(await temporaryFolder(), 'window.json');
    const place = new WindowPlace(file);
    expect(await place.read()).toBeUndefined();
    await writeFile(file, text);
    expect(await place.read()).toBeUndefined();
    expect(await readFile(file, 'utf8')).toBe(text);
  },
);
