import { expect, test, vi } from 'vitest';
import { AppError } from '../../core/model/result.ts';
import { type ImportDoors, ImportQueue, isUnfinished } from '../../renderer/pieces/import/import-queue.ts';

const file = (name: string) => new File(['x'], name);
const doors = (add: ImportDoors['add'], more: Partial<ImportDoors> = {}): ImportDoors => ({
  add,
  progress: async () => ({ stage: 'reading', pages: 0, of: 0 }),
  cancel: async () => undefined,
  ...more,
});
const states = (queue: ImportQueue) => queue.read().imports.map(({ state }) => state.kind);

test('files go in one after the other, and a refused one does not hold up the others', async () => {
  const added: string[] = [];
  const queue = new ImportQueue(
    doors(async (_, { name }) => {
      if (name === 'bad.pdf') throw new AppError('attachment-damaged');
      added.push(name);
    }),
  );
  const all = ['a.pdf', 'bad.pdf', 'b.pdf'].map((name) => queue.add('passport', file(name)));
  expect(states(queue)).toEqual(['waiting', 'waiting', 'waiting']);
  expect(await Promise.all(all)).toEqual([true, false, true]);
  expect(added).toEqual(['a.pdf', 'b.pdf']);
  expect(queue.read().imports).toMatchObject([
    { state: { kind: 'refused', issue: { code: 'attachment-damaged', at: 'pieces.passport' } } },
  ]);
  expect(queue.read().lastAdded).toEqual({ piece: 'passport', name: 'b.pdf' });
  queue.forgetRefused('visa');
  expect(queue.read().imports).toHaveLength(1);
  queue.forgetRefused('passport');
  expect(queue.read().imports).toEqual([]);
});

test('a locked file asks for its password, says when it is wrong, and lets the next one through', async () => {
  const given: (string | undefined)[] = [];
  const queue = new ImportQueue(
    doors(async (_, { name }, { password }) => {
      if (name !== 'bank.pdf') return;
      given.push(password);
      if (password === undefined) throw new AppError('attachment-encrypted');
      if (password !== 'right') throw new AppError('attachment-password-wrong');
    }),
  );
  const locked = queue.add('bank-details', file('bank.pdf'));
  expect(await queue.add('passport', file('a.pdf'))).toBe(true);
  expect(await locked).toBe(false);
  const [{ key, state } = { key: 0 }] = queue.read().imports;
  expect(state).toEqual({ kind: 'locked', isWrong: false });
  expect(queue.read().imports.every(isUnfinished)).toBe(true);
  expect(await queue.open(key, 'wrong')).toBe(false);
  expect(queue.read().imports[0]?.state).toEqual({ kind: 'locked', isWrong: true });
  expect(await queue.open(key, 'right')).toBe(true);
  expect(queue.read().imports).toEqual([]);
  expect(given).toEqual([undefined, 'wrong', 'right']);
  expect(JSON.stringify(queue.read())).not.toContain('right');
});

test('how far a file is shows while it is read', async () => {
  vi.useFakeTimers();
  try {
    let finish = () => {};
    const queue = new ImportQueue(
      doors(() => new Promise((resolve) => (finish = resolve)), {
        progress: async () => ({ stage: 'reading', pages: 2, of: 12 }),
      }),
    );
    const adding = queue.add('lease', file('lease.pdf'));
    await vi.advanceTimersByTimeAsync(600);
    expect(queue.read().imports[0]?.state).toEqual({ kind: 'reading', pages: 2, of: 12 });
    finish();
    expect(await adding).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test('a file is cancelled while it waits, or by its ticket while it is read, and that is told', async () => {
  const cancelled: string[] = [];
  const stops = new Map<string, (error: Error) => void>();
  const queue = new ImportQueue(
    doors((_, __, { ticket }) => new Promise((_, reject) => stops.set(ticket, reject)), {
      cancel: async (ticket) => {
        cancelled.push(ticket);
        stops.get(ticket)?.(new AppError('import-cancelled'));
      },
    }),
  );
  const first = queue.add('visa', file('a.pdf'));
  const second = queue.add('visa', file('b.pdf'));
  await vi.waitFor(() => expect(states(queue)).toEqual(['reading', 'waiting']));
  for (const { key } of queue.read().imports) queue.cancel(key);
  expect(await Promise.all([first, second])).toEqual([false, false]);
  expect(cancelled).toHaveLength(1);
  expect(queue.read().imports.map(({ state }) => state)).toMatchObject([
    { kind: 'refused', issue: { code: 'import-cancelled' } },
    { kind: 'refused', issue: { code: 'import-cancelled' } },
  ]);
});
