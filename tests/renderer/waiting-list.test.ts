import { expect, test } from 'vitest';
import type { ScanLook } from '../../core/contract/scans.ts';
import type { PieceId } from '../../core/model/piece.ts';
import { AppError } from '../../core/model/result.ts';
import { WaitingList } from '../../renderer/pieces/sorter/waiting-list.ts';

const among: readonly PieceId[] = ['passport', 'visa'];
const look: ScanLook = { extension: 'pdf', pages: 2, pieces: [] };

/** A list whose looks succeed, but for files that are called after the code that they are refused with. */
function listOf(...names: string[]): WaitingList {
  const list = new WaitingList({
    look: async ({ file: { name } }) => {
      if (name.startsWith('attachment-')) throw new AppError(name);
      return look;
    },
    cancel: async () => undefined,
  });
  list.receive(
    names.map((name) => new File([], name)),
    among,
  );
  return list;
}

const waiting = (list: WaitingList) => list.read().waiting;
const settle = (list: WaitingList) =>
  expect.poll(() => waiting(list).every(({ isLooking }) => !isLooking)).toBe(true);

test('choosing a piece does not make a file good that cannot be used', async () => {
  const list = listOf('attachment-empty', 'visa.pdf');
  await settle(list);
  list.choose(waiting(list)[0]?.key ?? '', 'passport');
  expect(waiting(list)[0]?.issue?.code).toBe('attachment-empty');
});

test('Continue is held each time, leaving the dossier once, at the first file that is not refused', async () => {
  const list = listOf('attachment-damaged', 'visa.pdf');
  await settle(list);
  const { key } = waiting(list)[1] ?? {};
  expect([list.hold('continue'), list.hold('continue')]).toEqual([true, true]);
  expect(list.read().held).toEqual({ key, by: 'continue' });
  expect([list.hold('leave'), list.hold('leave')]).toEqual([true, false]);
  list.choose(key ?? '', 'passport');
  // Something was done about the files: what was told of before is over.
  expect(list.read().held).toBeUndefined();
  list.leaveOut(key ?? '');
  expect([list.hold('continue'), list.hold('leave')]).toEqual([false, false]);
});
