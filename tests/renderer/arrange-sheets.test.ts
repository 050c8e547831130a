import { describe, expect, test } from 'vitest';
import { sheetsOf } from '../../core/model/piece-sheets.ts';
import {
  type Arrangement,
  cropSheets,
  editSheet,
  moveSheet,
  removeFile,
  removeSheet,
  restoreFiles,
  sheetsToKeep,
} from '../../renderer/pieces/sheets/arrange-sheets.ts';
import { namePlaces, pageRemarks } from '../../renderer/pieces/sheets/page-remarks.ts';

const files = [
  { path: 'attachments/a.pdf', name: 'a.pdf', pages: 2 },
  {
    path: 'attachments/b.jpg',
    name: 'b.jpg',
    pages: 1,
    remarks: [{ page: 1, flaw: 'blurred' as const }],
  },
];
const asTheyCame: Arrangement = { files, sheets: sheetsOf({ files }) };
const pagesOf = ({ sheets }: Arrangement) =>
  sheets.map(({ path, page }) => `${path.replace(/.*\/|\..*/g, '')}${page}`);

describe('the pages of a piece', () => {
  test('are put in another order, across files', () => {
    expect(pagesOf(moveSheet(asTheyCame, 2, 0))).toEqual(['b1', 'a1', 'a2']);
    expect(pagesOf(moveSheet(asTheyCame, 0, 2))).toEqual(['a2', 'b1', 'a1']);
  });

  test('are kept in the dossier only where they are not as they came', () => {
    expect(sheetsToKeep(asTheyCame)).toBeUndefined();
    const moved = moveSheet(asTheyCame, 2, 0);
    expect(sheetsToKeep(moved)?.map(({ page }) => page)).toEqual([1, 1, 2]);
    expect(sheetsToKeep(moveSheet(moved, 0, 2))).toBeUndefined();
    const turned = editSheet(asTheyCame, 1, { turn: 90 });
    expect(sheetsToKeep(turned)?.[1]).toEqual({ path: 'attachments/a.pdf', page: 2, turn: 90 });
    expect(sheetsToKeep(editSheet(turned, 1, {}))).toBeUndefined();
  });

  test('read back from the dossier are the same', () => {
    const changed = editSheet(moveSheet(asTheyCame, 2, 0), 0, { turn: 180, tone: 'grey' });
    const sheets = sheetsToKeep(changed) ?? [];
    expect(sheetsOf({ files, sheets })).toEqual(changed.sheets);
  });

  test('go one by one, and their file with the last of them', () => {
    const one = removeSheet(asTheyCame, 0);
    expect(pagesOf(one)).toEqual(['a2', 'b1']);
    expect(one.files).toHaveLength(2);
    expect(sheetsToKeep(one)).toHaveLength(2);
    const none = removeSheet(one, 0);
    expect(none.files.map(({ name }) => name)).toEqual(['b.jpg']);
    expect(sheetsToKeep(none)).toBeUndefined();
  });

  test('go with their file', () => {
    const left = removeFile(moveSheet(asTheyCame, 2, 0), 'attachments/a.pdf');
    expect(pagesOf(left)).toEqual(['b1']);
    expect(left.files).toHaveLength(1);
  });
});

describe('what can be taken back', () => {
  test('is the cut of the pages on which a sheet was found, and of no other', () => {
    const corners = [0, 1, 2, 3].map((corner) => ({ x: corner / 4, y: corner / 3 }));
    const cut = cropSheets(
      editSheet(asTheyCame, 2, { turn: 90 }),
      new Map([['attachments/b.jpg 1', corners]]),
    );
    expect(cut.sheets.map(({ edit }) => edit)).toEqual([{}, {}, { turn: 90, corners }]);
  });

  test('brings the files back in their order, and keeps those that came meanwhile', () => {
    const [first, second] = files;
    const later = { path: 'attachments/c.jpg' };
    expect(restoreFiles(files, second ? [second, later] : [])).toEqual([first, second, later]);
  });
});

describe('what looks wrong on a page', () => {
  test('is told at the place where the page stands now', () => {
    expect(pageRemarks(asTheyCame)).toEqual([{ flaw: 'blurred', places: [3] }]);
    expect(pageRemarks(moveSheet(asTheyCame, 2, 0))).toEqual([{ flaw: 'blurred', places: [1] }]);
  });

  test('that were cropped by hand are no longer said to look cut', () => {
    const cut = [{ path: 'c.jpg', pages: 1, remarks: [{ page: 1, flaw: 'cut-off' as const }] }];
    const arrangement = { files: cut, sheets: sheetsOf({ files: cut }) };
    expect(pageRemarks(arrangement)).toEqual([{ flaw: 'cut-off', places: [1] }]);
    const corners = [0, 1, 2, 3].map((corner) => ({ x: corner % 2, y: corner / 3 }));
    expect(pageRemarks(editSheet(arrangement, 0, { corners }))).toEqual([]);
  });

  test('is told in the order of the pages, with the name of the file where there are several', () => {
    const more = [
      ...files,
      { path: 'c.jpg', name: 'c.jpg', remarks: [{ page: 1, flaw: 'cut-off' as const }] },
    ];
    const arrangement = moveSheet({ files: more, sheets: sheetsOf({ files: more }) }, 3, 0);
    expect(pageRemarks(arrangement).map(({ flaw }) => flaw)).toEqual(['cut-off', 'blurred']);
    expect(namePlaces([1, 4], arrangement)).toBe('1 (c.jpg), 4 (b.jpg)');
    expect(namePlaces([1], { files: more.slice(2), sheets: arrangement.sheets })).toBe('1');
  });

  test('is gone with the page', () => {
    expect(pageRemarks(removeSheet(asTheyCame, 2))).toEqual([]);
  });
});
