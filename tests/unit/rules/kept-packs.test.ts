import { expect, test } from 'vitest';
import { postedPathsOf } from '../../../core/node/vault/attachment-paths.ts';
import { bindPosting } from '../../../core/rules/answer-letter.ts';
import { takenBack } from '../../../core/rules/journey.ts';
import { History } from '../../../renderer/dossier/undo/history.ts';
import { packThatLeft } from '../../support/journey.ts';
import { story } from '../../support/story.ts';

const pack = packThatLeft();
const before = { ...story(), posting: { on: '2026-11-23', way: 'simple' as const } };
const left = bindPosting(before, pack);

test('a pack that left stays named when its posting is undone, and only then stands apart', () => {
  expect(takenBack(left)).toEqual([]);
  const history = new History(before);
  history.record(left, { pageOf: () => 'posted', at: 0 });
  const undone = history.undo()?.draft ?? {};
  expect(undone.posting?.pack).toBeUndefined();
  expect(takenBack(undone)).toEqual([{ on: '2026-11-23', way: 'simple', pack }]);
  expect([...postedPathsOf(undone)]).toEqual([pack.path]);
  expect(takenBack(history.redo()?.draft ?? {})).toEqual([]);
});

test('a posting that is taken back and noted again keeps its pack once', () => {
  const { posting: _, ...undone } = left;
  const again = bindPosting({ ...undone, posting: { on: '2026-11-24' } }, pack);
  expect(again.journey?.kept).toEqual([{ on: '2026-11-24', pack }]);
});

test('a pack that the person removed is named by nothing any more', () => {
  const { posting: _, ...undone } = left;
  expect(postedPathsOf({ ...undone, journey: { ...undone.journey, kept: [] } }).size).toBe(0);
});
