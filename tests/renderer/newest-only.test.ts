import { expect, test } from 'vitest';
import { newestOnly } from '../../renderer/preview/newest-only.ts';

test('the first is done at once; of those that come meanwhile, the newest alone', async () => {
  const done: string[] = [];
  const ends: (() => void)[] = [];
  const work = newestOnly<string>(async (name) => {
    await new Promise<void>((end) => ends.push(end));
    done.push(name);
  });
  const all = work('first');
  expect(ends).toHaveLength(1);
  void work('second');
  void work('third');
  ends[0]?.();
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.();
  await all;
  expect(done).toEqual(['first', 'third']);
});

test('work is told that something newer waits', async () => {
  const heard: boolean[] = [];
  let go = () => {};
  const work = newestOnly<number>(async (number, isNewest) => {
    if (number === 1) await new Promise<void>((resume) => (go = resume));
    heard.push(isNewest());
  });
  const all = work(1);
  void work(2);
  go();
  await all;
  expect(heard).toEqual([false, true]);
});
