import { type PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFPage, PDFString } from 'pdf-lib';
import type { Letters } from '../../core/pdf/faces.ts';
import { boxToRect, mm } from '../../core/pdf/units.ts';
import { characters, fieldBox } from './measure-boxes.ts';
import { rows } from './sheet.ts';
import type { Entry } from './sheet-parts.ts';

/** Field flags of ISO 32000-1, table 228: bit 25 spreads the characters over equal cells. */
const combFlag = 1 << 24;
/** Annotation flag: the widget is printed. */
const printFlag = 1 << 2;

/** Size of an answer in points, and its near-black blue, unlike the blue of the sheet. */
const answerSize = 11;
const answerColor = '0.07 0.09 0.2';

/** The names of the fields in the order of the sheet. */
export const fieldNames: readonly string[] = rows.flatMap(({ entries }) => entries.map(({ field }) => field));

/**
 * Adds the fields of the sheet to a page. Each one is field and widget in one, has a French tooltip and an
 * appearance of its own, and names no font but `answers`, which is embedded: nothing is left to the viewer.
 */
export function addFields(pdf: PDFDocument, page: PDFPage, answers: Letters): void {
  embedEveryLetter(answers);
  const { context } = pdf;
  const fontKey = answers.font.name;
  const appearance = PDFString.of(`${answerColor} rg /${fontKey} ${answerSize} Tf`);
  const fields = rows.flatMap(({ y, entries }) =>
    entries.map((entry) => {
      const field = context.register(makeField(pdf, page, entry, y, appearance));
      page.node.addAnnot(field);
      return field;
    }),
  );
  const form = context.obj({ Fields: fields, DR: { Font: { [fontKey]: answers.font.ref } }, DA: appearance });
  pdf.catalog.set(PDFName.of('AcroForm'), context.register(form));
  // The tabulator goes row by row.
  page.node.set(PDFName.of('Tabs'), PDFName.of('R'));
}

function makeField(pdf: PDFDocument, page: PDFPage, entry: Entry, y: number, appearance: PDFString): PDFDict {
  const { x, y: bottom, width, height } = boxToRect(fieldBox(entry, y));
  const common = {
    Type: 'Annot',
    Subtype: 'Widget',
    T: PDFString.of(entry.field),
    TU: PDFHexString.fromText(entry.tip),
    Rect: [x, bottom, x + width, bottom + height],
    F: printFlag,
    P: page.ref,
  };
  if (entry.kind === 'tick') {
    const states = {
      Yes: addAppearance(pdf, width, height, crossOut(width)),
      Off: addAppearance(pdf, width, height, ''),
    };
    return pdf.context.obj({ ...common, FT: 'Btn', V: 'Off', AS: 'Off', AP: { N: states } });
  }
  const comb = entry.kind === 'comb' ? { MaxLen: characters(entry), Ff: combFlag } : {};
  const empty = addAppearance(pdf, width, height, '/Tx BMC EMC');
  return pdf.context.obj({ ...common, ...comb, FT: 'Tx', DA: appearance, AP: { N: empty } });
}

function addAppearance({ context }: PDFDocument, width: number, height: number, content: string) {
  return context.register(
    context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height] }),
  );
}

/** A cross from corner to corner, drawn and not a letter, so that no symbol font is needed. */
function crossOut(side: number): string {
  const [near, far] = [mm(0.8), side - mm(0.8)];
  return `q ${answerColor} RG 1.6 w 1 J ${near} ${near} m ${far} ${far} l ${near} ${far} m ${far} ${near} l S Q`;
}

/**
 * Puts every Latin letter into the subset of the answers' font, so that the blank form can be filled by any
 * viewer, Vietnamese and Turkish names included.
 */
function embedEveryLetter({ font }: Letters): void {
  const blocks = [
    [0x20, 0x24f],
    [0x1e00, 0x1eff],
    [0x2010, 0x2044],
    [0x20ac, 0x20ac],
  ] as const;
  for (const code of font.getCharacterSet()) {
    if (blocks.some(([first, last]) => code >= first && code <= last))
      font.encodeText(String.fromCodePoint(code));
  }
}
