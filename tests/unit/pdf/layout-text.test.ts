import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderTemplates } from '../../../core/node/folder-templates.ts';
import { covers, embedFaces, type Faces } from '../../../core/pdf/faces.ts';
import { layoutText } from '../../../core/pdf/layout-text.ts';
import { textWidth } from '../../../core/pdf/show-text.ts';
import type { Style } from '../../../core/template/template.ts';
import { templatesFolder } from '../../support/story.ts';

const style: Style = {
  face: 'regular',
  size: 12,
  min: 7,
  leading: 1.4,
  after: 0,
  align: 'left',
  color: 'ink',
};
let faces: Faces;

beforeAll(async () => {
  const { font } = folderTemplates(templatesFolder);
  faces = await embedFaces(await PDFDocument.create(), font, ['regular', 'bold']);
});

function lay(text: string, width: number, height: number, with_: Partial<Style> = {}) {
  return layoutText([[{ text, face: 'regular', from: 'a' }]], faces, { ...style, ...with_ }, width, height);
}

describe('a column of text', () => {
  test('breaks at plain spaces and never wider than its box', () => {
    const { lines, fits } = lay('un deux trois quatre cinq six sept huit neuf dix', 80, 200);
    expect(fits).toBe(true);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(80);
    expect(lines.map((line) => line.fragments.map(({ text }) => text).join('')).join(' ')).toBe(
      'un deux trois quatre cinq six sept huit neuf dix',
    );
  });

  test('keeps together what a no-break space joins', () => {
    const width = textWidth(faces('regular'), 'le 14\u00a0février', 12) - 1;
    const { lines } = lay('le 14\u00a0février', width, 200);
    expect(lines.map((line) => line.fragments[0]?.text)).toEqual(['le', '14\u00a0février']);
  });

  test('shrinks until it fits, down to its floor, and says when it does not', () => {
    expect(lay('court', 200, 20).size).toBe(12);
    const tight = lay('une ligne un peu trop longue', 110, 20);
    expect(tight.fits).toBe(true);
    expect(tight.size).toBeLessThan(12);
    const impossible = lay('Wolfeschlegelsteinhausenbergerdorff', 40, 20);
    expect(impossible).toMatchObject({ fits: false, size: 7 });
    expect(impossible.lines[0]?.fragments[0]?.text).toBe('Wolfeschlegelsteinhausenbergerdorff');
  });

  test('stands right or in the middle when it is asked to', () => {
    const width = textWidth(faces('regular'), 'ici', 12);
    expect(lay('ici', 100, 20, { align: 'right' }).lines[0]?.fragments[0]?.x).toBeCloseTo(100 - width, 3);
    expect(lay('ici', 100, 20, { align: 'center' }).lines[0]?.fragments[0]?.x).toBeCloseTo(
      (100 - width) / 2,
      3,
    );
  });

  test('keeps a value of several words in one fragment, with where it comes from', () => {
    const runs = [
      { text: 'Je suis ', face: 'regular' as const },
      { text: 'Maria Luz', face: 'bold' as const, from: 'applicant.givenNames' },
      { text: '.', face: 'regular' as const },
    ];
    const [line] = layoutText([runs], faces, style, 400, 20).lines;
    expect(line?.fragments.map(({ text, from }) => [text, from])).toEqual([
      ['Je suis ', undefined],
      ['Maria Luz', 'applicant.givenNames'],
      ['.', undefined],
    ]);
  });
});

test('the shipped face has the letters of the names that come to France, and says which it lacks', () => {
  for (const name of ['Nguyễn', 'Şahin', 'Łukasz', 'İĞŒæß', 'Đặng', 'Žydrūnas', 'al-Ḥusaynī']) {
    expect([name, covers(faces('regular'), name)]).toEqual([name, true]);
  }
  expect(covers(faces('regular'), '李')).toBe(false);
});
