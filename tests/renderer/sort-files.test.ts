import { expect, test } from 'vitest';
import type { ScanLook } from '../../core/contract/scans.ts';
import type { PieceId } from '../../core/model/piece.ts';
import { AppError } from '../../core/model/result.ts';
import {
  countWaiting,
  isReady,
  receiveFiles,
  type WaitingFile,
  withFault,
  withLook,
} from '../../renderer/pieces/sorter/sort-files.ts';

const among: readonly PieceId[] = ['passport', 'visa', 'bank-details', 'spouse-rights'];
const receive = (name: string): WaitingFile => {
  const [file] = receiveFiles([new File([], name)], among);
  if (!file) throw new Error('No file');
  return file;
};
const look = (...pieces: PieceId[]): ScanLook => ({ extension: 'pdf', pages: 2, pieces });

test('files wait with the piece that their name says', () => {
  const waiting = receiveFiles([new File([], 'visa.pdf'), new File([], 'IMG_1.jpg')], among);
  expect(waiting.map(({ piece, ground }) => [piece, ground])).toEqual([
    ['visa', 'name'],
    [undefined, undefined],
  ]);
  expect(new Set(waiting.map(({ key }) => key)).size).toBe(2);
});

test('what the text says counts more than the name, and the name chooses among what it allows', () => {
  const said = withLook(receive('visa.pdf'), look('bank-details'), among);
  expect(said).toMatchObject({ piece: 'bank-details', ground: 'text', pages: 2, isLooking: false });
  const both = withLook(receive('visa.pdf'), look('passport', 'visa'), among);
  expect(both.piece).toBe('visa');
});

test('a text that says nothing, or a piece of another dossier, leaves the name its word', () => {
  expect(withLook(receive('visa.pdf'), look(), among)).toMatchObject({
    piece: 'visa',
    ground: 'name',
    pages: 2,
  });
  expect(withLook(receive('visa.pdf'), look('lease'), among).piece).toBe('visa');
});

test('what a person chose while the file was looked at stays', () => {
  const chosen = { ...receive('scan.pdf'), piece: 'passport' as const, isChosen: true };
  expect(withLook(chosen, look('visa'), among).piece).toBe('passport');
});

test('a file is put away once its piece is known and of this dossier, it is open and nothing is wrong', () => {
  const visa = receive('visa.pdf');
  expect(isReady(visa, among)).toBe(true);
  expect(isReady(visa, ['passport'])).toBe(false);
  expect(isReady(receive('IMG_1.jpg'), among)).toBe(false);
  expect(isReady({ ...visa, locked: { isWrong: false } }, among)).toBe(false);
  expect(isReady({ ...visa, issue: { code: 'attachment-damaged', at: '' } }, among)).toBe(false);
});

test('a file that cannot be used says so and is counted apart, as is one that asks for its password', () => {
  const visa = receive('visa.pdf');
  const locked = withFault(visa, new AppError('attachment-encrypted'));
  const wrong = withFault(visa, new AppError('attachment-password-wrong'));
  const empty = withFault(locked, new AppError('attachment-empty'));
  expect([locked.locked, wrong.locked]).toEqual([{ isWrong: false }, { isWrong: true }]);
  expect(empty).toMatchObject({ isLooking: false, locked: undefined, issue: { code: 'attachment-empty' } });
  const waiting = [visa, receive('IMG_1.jpg'), locked, wrong, empty];
  expect(countWaiting(waiting, among)).toEqual({ choice: 1, locked: 2, refused: 1 });
});

test('what is wrong with the computer and not with a file is left for the import to tell', () => {
  expect(withFault(receive('visa.pdf'), new AppError('import-crashed')).issue).toBeUndefined();
});
