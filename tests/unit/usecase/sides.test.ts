import { beforeAll, describe, expect, test } from 'vitest';
import { makePack } from '../../../core/usecase/build-pack.ts';
import type { MadePack } from '../../../core/usecase/describe-sending.ts';
import { extractPages, wholeSheets } from '../../../core/usecase/extract-pages.ts';
import { examplePorts, readExample } from '../../support/example-packs.ts';
import { isA4, type PrintedFile, readPdf } from '../../support/read-pdf.ts';
import { inspectWith, readInk } from '../../support/run-tool.ts';

const draft = readExample('story');
let oneSide: MadePack;
let twoSides: MadePack;
let printed: PrintedFile;

beforeAll(async () => {
  oneSide = await makePack(examplePorts, draft);
  twoSides = await makePack(examplePorts, { ...draft, print: { sides: 'two', separators: 'no' } });
  printed = await readPdf(twoSides.pdf);
});

/** The documents that have pages in a pack. */
function present({ report }: MadePack) {
  return report.documents.flatMap((document) =>
    document.firstPage === null ? [] : [{ ...document, firstPage: document.firstPage }],
  );
}

describe('on two sides', () => {
  test('every document starts on the front of a sheet', () => {
    expect(present(twoSides).filter(({ firstPage }) => firstPage % 2 === 0)).toEqual([]);
    let next = 1;
    for (const { id, firstPage, pages, fillers } of present(twoSides)) {
      expect(firstPage, id).toBe(next);
      next += pages + fillers;
    }
    expect(printed.pages).toHaveLength(next - 1);
  });

  test('a blank page follows a document of an odd number of pages, and no other', () => {
    expect(present(twoSides).filter(({ pages, fillers }) => fillers !== pages % 2)).toEqual([]);
  });

  test('a filler is A4 and blank: no text, no stamp, no ink', async () => {
    const fillers = present(twoSides).flatMap(({ firstPage, pages, fillers: count }) =>
      count > 0 ? [firstPage + pages] : [],
    );
    expect(fillers.length).toBeGreaterThan(5);
    const pages = fillers.map((number) => printed.pages[number - 1]);
    expect(pages.filter((page) => !page || !isA4(page) || page.texts.length > 0)).toEqual([]);
    const ink = await readInk(twoSides.pdf, fillers[0] ?? 0);
    expect(ink([0, 0, 210, 297])).toBe(0);
  });

  test('two pages are one sheet, and the bordereau counts what is on them, not the blank ones', () => {
    expect(twoSides.report.sheets).toBe(printed.pages.length / 2);
    const passport = twoSides.report.documents.find(({ id }) => id === 'passport');
    expect(passport).toMatchObject({ pages: 1, fillers: 1 });
    const bordereau = printed.pages[(present(twoSides)[1]?.firstPage ?? 0) - 1];
    expect(bordereau?.running).toMatch(/Passeport : page d’identité et page du tampon d’entrée\s?copie\s?1/);
  });

  test('bookmarks open on the documents, and the label of a filler says that it is blank', () => {
    expect(printed.bookmarks.map(({ page }) => page)).toEqual(
      present(twoSides).map(({ firstPage }) => firstPage),
    );
    expect(printed.labels.slice(0, 4)).toEqual([
      'Lettre d’accompagnement – 1',
      'page blanche',
      'Bordereau des pièces jointes – 1',
      'page blanche',
    ]);
  });
});

test('on one side nothing is blank, and a page is a sheet', () => {
  expect(oneSide.report.documents.filter(({ fillers }) => fillers > 0)).toEqual([]);
  const pages = oneSide.report.documents.reduce((sum, document) => sum + document.pages, 0);
  expect([oneSide.report.sides, oneSide.report.sheets]).toEqual(['one', pages]);
});

test('without separators an original has no page, keeps its number, and is still weighed', () => {
  const { documents, post } = twoSides.report;
  expect(documents.find(({ id }) => id === 'birth-certificate')).toMatchObject({
    original: true,
    firstPage: null,
    pages: 0,
  });
  expect(post).toMatchObject({ sheets: twoSides.report.sheets + 1, registered: true });
  const translation = documents.find(({ id }) => id === 'birth-certificate-translation');
  expect(printed.pages[(translation?.firstPage ?? 0) - 1]?.running).toMatch(/Pièce 5 – p\. 1\/2$/);
});

describe('a part of the pack alone', () => {
  test('is drawn as in the pack, with its title and language, and is clean for qpdf', async () => {
    const part = await extractPages(oneSide, [4]);
    const file = await readPdf(part);
    const whole = await readPdf(oneSide.pdf);
    expect(file.pages).toEqual([whole.pages[3]]);
    expect([file.title, file.language]).toEqual([whole.title, 'fr-FR']);
    expect(await inspectWith('qpdf', ['--check', '{}'], part)).toContain(
      'No syntax or stream encoding errors',
    );
    const boxes = [
      [20, 20, 170, 120],
      [20, 140, 170, 140],
    ] as const;
    const [alone, there] = [await readInk(part, 1), await readInk(oneSide.pdf, 4)];
    for (const [x, y, width, height] of boxes)
      expect(alone([x, y, width, height])).toBe(there([x, y, width, height]));
  });

  test('holds the pages in the order of the pack, each once', async () => {
    const whole = await readPdf(oneSide.pdf);
    const file = await readPdf(await extractPages(oneSide, [9, 3, 3]));
    expect(file.pages).toEqual([whole.pages[2], whole.pages[8]]);
  });

  test('is made of whole sheets where both sides are printed', async () => {
    expect(wholeSheets('two', [7, 10])).toEqual([7, 8, 9, 10]);
    expect(wholeSheets('two', [2])).toEqual([1, 2]);
    expect(wholeSheets('one', [7])).toEqual([7]);
    const file = await readPdf(await extractPages(twoSides, [2]));
    expect(file.pages).toEqual(printed.pages.slice(0, 2));
  });

  test.for([[0], [99], []])('is refused for pages that the pack does not have: %j', async (pages) => {
    await expect(extractPages(oneSide, pages)).rejects.toThrow('page-not-in-pack');
  });
});
