import { describe, expect, it } from 'vitest';
import { fitPage } from '../../core/model/fit-page.ts';
import type { FormMapping } from '../../core/model/form-mapping.ts';
import {
  addPlace,
  removePlace,
  repeatPlace,
  setBox,
  setDatum,
  setKind,
  setOption,
  setSigner,
} from '../../renderer/official/change-places.ts';
import { boxBetween, moveBox, resizeBox } from '../../renderer/official/move-box.ts';
import { groupPlaces, kindOf, placesOf, withDoubtfulShown } from '../../renderer/official/places.ts';

const a4 = { width: 210, height: 297 };
const mapping: FormMapping = {
  version: 1,
  form: {
    digest: 'a'.repeat(64),
    pages: 1,
    editions: [],
    fields: [{ name: 'nom', kind: 'text', widgets: [{ page: 1, box: [10, 10, 60, 6] }] }],
  },
  placements: [
    { datum: 'applicant.birthName', to: { field: 'nom' }, standing: 'doubtful' },
    { to: { page: 1, box: [10, 30, 60, 6], kind: 'text' }, standing: 'doubtful' },
  ],
  signatures: [],
};

describe('the places of a form', () => {
  it('are asked where something is proposed, and left empty where nobody knows what they are for', () => {
    const { asked, blank, written } = groupPlaces(placesOf(mapping));
    expect(asked.map(({ key }) => key)).toEqual(['placements-0']);
    expect(blank.map(({ standing }) => standing)).toEqual(['unknown']);
    expect(written).toEqual([]);
  });

  it('are shown with what is asked, without accepting any of it', () => {
    expect(withDoubtfulShown(mapping).placements[0]?.standing).toBe('accepted');
    expect(mapping.placements[0]?.standing).toBe('doubtful');
  });

  it('are decided by whoever names an answer, or nothing', () => {
    expect(setDatum(mapping, 1, 'home.town').placements[1]).toMatchObject({
      datum: 'home.town',
      standing: 'accepted',
    });
    const emptied = setDatum(mapping, 0, undefined).placements[0];
    expect(emptied).toEqual({ to: { field: 'nom' }, standing: 'refused' });
  });

  it('of a field stay where the form has them', () => {
    expect(setBox(mapping, { list: 'placements', index: 0 }, [0, 0, 5, 5])).toEqual(mapping);
  });

  it('become a signature and a line again', () => {
    const drawn = addPlace(mapping, 1, [20, 200, 70, 20]);
    const place = placesOf(drawn.mapping)[2];
    if (!place) throw new Error('Not added');
    const signed = setKind(drawn.mapping, place, 'signature');
    expect(signed.mapping.signatures).toEqual([{ who: 'applicant', page: 1, box: [20, 200, 70, 20] }]);
    expect(signed.mapping.placements).toHaveLength(2);
    const signature = placesOf(signed.mapping)[2];
    if (!signature) throw new Error('Not kept');
    const ticked = setKind(signed.mapping, signature, 'tick');
    expect(placesOf(ticked.mapping).map(kindOf)).toEqual(['text', 'text', 'tick']);
    expect(removePlace(ticked.mapping, ticked.ref)).toEqual({ ...mapping, signatures: [] });
  });
});

describe('what is done often', () => {
  it('is repeated under the place, with its kind and its cells, and without its answer', () => {
    const line = {
      page: 1,
      box: [20, 100, 60, 6] as [number, number, number, number],
      kind: 'text' as const,
    };
    const named: FormMapping = {
      ...mapping,
      placements: [{ datum: 'home.town', to: { ...line, cells: 12 }, standing: 'accepted', size: 9 }],
    };
    const [place] = placesOf(named);
    const repeated = place && repeatPlace(named, place, a4);
    expect(repeated?.mapping.placements[1]).toEqual({
      to: { ...line, box: [20, 108, 60, 6], cells: 12 },
      standing: 'refused',
      size: 9,
    });
    const foot = setBox(named, { list: 'placements', index: 0 }, [20, 290, 60, 6]);
    const [last] = placesOf(foot);
    expect(last && repeatPlace(foot, last, a4)?.mapping.placements[1]?.to).toMatchObject({
      box: [82, 290, 60, 6],
    });
  });

  it('is a signature of whom the person says', () => {
    const signed: FormMapping = {
      ...mapping,
      signatures: [{ who: 'applicant', page: 1, box: [20, 200, 70, 20] }],
    };
    expect(placesOf(setSigner(signed, 0, 'host')).at(-1)?.who).toBe('host');
  });

  it('is always the same word of a list, until an answer is chosen in its place', () => {
    const options = [{ value: '1', label: 'Marié(e)' }];
    const list: FormMapping = {
      ...mapping,
      form: {
        ...mapping.form,
        fields: [{ name: 'nom', kind: 'choice', options, widgets: [{ page: 1, box: [10, 10, 60, 6] }] }],
      },
    };
    const fixed = setOption(list, 0, '1');
    expect(fixed.placements[0]).toMatchObject({ datum: 'always', to: { field: 'nom', state: '1' } });
    expect(placesOf(fixed)[0]?.at).toHaveLength(1);
    expect(setDatum(fixed, 0, 'home.town').placements[0]?.to).toEqual({ field: 'nom' });
  });
});

describe('a box', () => {
  it('comes to lie on the lines of the grid while that is in sight', () => {
    expect(moveBox([10, 10, 20, 6], 0.6, 0.4, a4, 1)).toEqual([11, 10, 20, 6]);
    expect(resizeBox([10, 10, 20, 6], 0.6, 0.4, a4, 1)).toEqual([10, 10, 21, 6]);
  });

  it('is kept on its page, and on half millimetres', () => {
    expect(moveBox([200, 290, 20, 6], 50, 50, a4)).toEqual([190, 291, 20, 6]);
    expect(moveBox([10, 10, 20, 6], 0.3, -30, a4)).toEqual([10.5, 0, 20, 6]);
    expect(resizeBox([200, 290, 5, 5], 50, -50, a4)).toEqual([200, 290, 10, 2]);
  });

  it('is drawn from any corner; a click is a line of the usual size', () => {
    expect(boxBetween({ x: 60, y: 40 }, { x: 20, y: 30 }, a4)).toEqual([20, 30, 40, 10]);
    expect(boxBetween({ x: 20, y: 30 }, { x: 20, y: 30 }, a4)).toEqual([20, 27, 60, 6]);
  });
});

describe('a page of another size', () => {
  it('lies in the middle of its sheet, and a point that is pressed is found again', () => {
    for (const size of [
      a4,
      { width: 100, height: 150 },
      { width: 297, height: 210 },
      { width: 420, height: 297 },
    ]) {
      const { toSheet, toForm } = fitPage(size);
      const [x, y, width, height] = toSheet([10, 20, 30, 5]);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(210.001);
      expect(y + height).toBeLessThanOrEqual(297.001);
      const corners = [toForm({ x, y }), toForm({ x: x + width, y: y + height })];
      expect(Math.min(...corners.map((corner) => corner.x))).toBeCloseTo(10, 5);
      expect(Math.max(...corners.map((corner) => corner.x))).toBeCloseTo(40, 5);
      expect(Math.min(...corners.map((corner) => corner.y))).toBeCloseTo(20, 5);
      expect(Math.max(...corners.map((corner) => corner.y))).toBeCloseTo(25, 5);
    }
  });
});
