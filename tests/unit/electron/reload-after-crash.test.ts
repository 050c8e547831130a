import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reloadAfterCrash } from '../../../electron/main/reload-after-crash.ts';

class HandPage extends EventEmitter {
  isGone = false;

  isDestroyed(): boolean {
    return this.isGone;
  }

  crash(): void {
    this.emit('render-process-gone');
  }
}

let page: HandPage;
let loads: number;

beforeEach(() => {
  vi.useFakeTimers();
  page = new HandPage();
  loads = 0;
  reloadAfterCrash(page, () => {
    loads += 1;
  });
});

afterEach(() => {
  vi.useRealTimers();
});

test('a page that crashed is loaded again at once', () => {
  page.crash();
  vi.advanceTimersByTime(1);
  expect(loads).toBe(1);
});

test('a page that crashes as soon as it is there is loaded again every three seconds', () => {
  page.crash();
  vi.advanceTimersByTime(1);
  page.crash();
  vi.advanceTimersByTime(2900);
  expect(loads).toBe(1);
  vi.advanceTimersByTime(200);
  expect(loads).toBe(2);
});

test('a window that is closed meanwhile is left alone', () => {
  page.crash();
  page.isGone = true;
  vi.advanceTimersByTime(10_000);
  expect(loads).toBe(0);
});
