import { describe, expect, test } from 'vitest';
import { signature } from '../../core/model/signature.ts';
import { addPoint, isFull, type Line, pathOf, storeLines } from '../../renderer/signing/pad/lines.ts';
import { isSameCode } from '../../renderer/signing/photo/text-code.ts';

/** A line through many points of a curve. */
function curve(points: number, at: (step: number) => [number, number]): Line {
  let line: Line = [];
  for (let step = 0; step < points; step += 1) line = addPoint(line, ...at(step));
  return line;
}

const loops = curve(600, (step) => [100 + step, 200 + 100 * Math.sin(step / 12)]);

describe('a drawn line', () => {
  test('keeps to the field, and leaves out points that lie on each other', () => {
    expect(addPoint([], -5, 900)).toEqual([0, 450]);
    expect(addPoint([10, 10], 11, 11)).toEqual([10, 10]);
    expect(addPoint([10, 10], 14.04, 10)).toEqual([10, 10, 14, 10]);
  });

  test('is stored in parts that go on from the same point, as the dossier wants them', () => {
    const strokes = storeLines([loops, [5, 5]]);
    expect(strokes.length).toBeGreaterThan(2);
    for (const [index, part] of strokes.slice(0, -2).entries())
      expect(strokes[index + 1]?.slice(0, 2)).toEqual(part.slice(-2));
    expect(strokes.at(-1)).toEqual([5, 5]);
    expect(signature.safeParse({ way: 'drawn', signedOn: '2026-11-23', strokes }).success).toBe(true);
    expect(
      strokes.flatMap((part, index) => (index === 0 ? part : part.slice(2))).slice(0, loops.length),
    ).toEqual(loops);
  });

  test('is stored whole where it just fits', () => {
    const line = Array.from({ length: 200 }, (_, index) => index);
    expect(storeLines([line])).toEqual([line]);
    expect(storeLines([[...line, 1, 2]])).toEqual([line, [198, 199, 1, 2]]);
  });

  test('says when there is no room for another', () => {
    expect(isFull([loops])).toBe(false);
    expect(isFull(Array.from({ length: 197 }, () => [1, 1]))).toBe(true);
  });

  test('is a path, also when it is a dot', () => {
    expect(pathOf([1, 2, 3, 4])).toBe('M1 2L3 4');
    expect(pathOf([1, 2])).toBe('M1 2h0.1');
  });
});

describe('the code at the foot of a paper', () => {
  test('may be copied in small letters, with spaces, and with letters that look like digits', () => {
    expect(isSameCode('k7qm 2f9d', 'K7QM-2F9D')).toBe(true);
    expect(isSameCode(' KOQMlF9D', 'K0QM-1F9D')).toBe(true);
    expect(isSameCode('K7QM-2F9E', 'K7QM-2F9D')).toBe(false);
    expect(isSameCode('', 'K7QM-2F9D')).toBe(false);
  });
});
