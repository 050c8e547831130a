import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { AppError } from '../../core/model/result.ts';
import { Saver, type SaveState } from '../../renderer/dossier/saver.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const draft = (town: string): DraftDossier => ({ home: { town } });

/** A saver over a store that keeps what it is given, and fails when told to. */
function setUp() {
  const saved: (string | undefined)[] = [];
  const states: SaveState[] = [];
  const store = { fails: false, delay: 0 };
  const saver = new Saver({
    savedAt: 'before',
    onState: (state) => states.push(state),
    save: async ({ home }) => {
      await new Promise((resume) => setTimeout(resume, store.delay));
      if (store.fails) throw new AppError('disk-full');
      saved.push(home?.town);
      return { savedAt: `after ${saved.length}` };
    },
  });
  return { saver, saved, states, store };
}

test('what is typed is saved once, a moment after the last key', async () => {
  const { saver, saved, states } = setUp();
  for (const town of ['V', 'Va', 'Van']) saver.change(draft(town));
  await vi.advanceTimersByTimeAsync(150);
  expect(saved).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(saved).toEqual(['Van']);
  expect(states).toEqual([{ savedAt: 'after 1', failed: false }]);
});

test('leaving saves at once', async () => {
  const { saver, saved } = setUp();
  saver.change(draft('Vannes'));
  const both = Promise.all([saver.flush(), saver.flush()]);
  await vi.advanceTimersByTimeAsync(1);
  expect(await both).toEqual([true, true]);
  expect(saved).toEqual(['Vannes']);
});

test('a failed save is said, tried again, and never puts an older draft over a newer one', async () => {
  const { saver, saved, states, store } = setUp();
  store.fails = true;
  saver.change(draft('Vannes'));
  await vi.advanceTimersByTimeAsync(310);
  expect(states).toEqual([{ savedAt: 'before', failed: true, code: 'disk-full' }]);
  store.fails = false;
  saver.change(draft('Lorient'));
  await vi.advanceTimersByTimeAsync(5000);
  expect(saved).toEqual(['Lorient']);
  expect(states.at(-1)).toEqual({ savedAt: 'after 1', failed: false });
});

test('what is typed while a save is under way is saved after it', async () => {
  const { saver, saved, store } = setUp();
  store.delay = 1000;
  saver.change(draft('first'));
  await vi.advanceTimersByTimeAsync(400);
  saver.change(draft('second'));
  await vi.advanceTimersByTimeAsync(3000);
  expect(saved).toEqual(['first', 'second']);
});

test('who types on without a pause loses less than half a second', async () => {
  const { saver, saved } = setUp();
  for (let key = 1; key <= 40; key += 1) {
    saver.change(draft('x'.repeat(key)));
    await vi.advanceTimersByTimeAsync(50);
  }
  // Two seconds of a key each 50 ms: nothing waits for longer than 250 ms.
  const lengths = [0, ...saved.map((town) => town?.length ?? 0)];
  for (const [index, length] of lengths.entries())
    expect((lengths[index + 1] ?? 40) - length, `after ${length}`).toBeLessThanOrEqual(6);
});
