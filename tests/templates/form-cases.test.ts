import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { rectToBox } from '../../core/pdf/units.ts';
import type { Box } from '../../core/template/template.ts';
import { textsInside } from '../support/read-pdf.ts';
import { readInk } from '../support/run-tool.ts';
import { story } from '../support/story.ts';
import { readSheet, textIn } from './read-sheet.ts';

const source = new URL('../../templates/demande-ouverture-droits/source.pdf', import.meta.url);
const form = (await PDFDocument.load(readFileSync(source), { updateMetadata: false })).getForm();

function boxOfField(name: string): Box {
  const rect = form.getField(name).acroField.getWidgets()[0]?.getRectangle();
  return rectToBox(rect ?? { x: 0, y: 0, width: 0, height: 0 });
}

const read = (answers: DraftDossier) => readSheet({ ...story(), ...answers }, 'form');
const { applicant } = story();

/** Which cells of a comb hold which characters. */
function cellsOf(texts: ReturnType<typeof textsInside>, [x, , width]: Box, cells: number): string[] {
  const found = Array<string>(cells).fill('');
  for (const { text, box } of texts) found[Math.floor((box[0] + box[2] / 2 - x) / (width / cells))] = text;
  return found;
}

test.for([
  ['1992', ['', '', '', '', '1', '9', '9', '2']],
  ['1992-03', ['', '', '0', '3', '1', '9', '9', '2']],
] as const)('a birth known as %s leaves empty the cells that nobody knows', async ([birthDate, cells]) => {
  const { page, issues } = await read({ applicant: { ...applicant, birthDate } });
  const box = boxOfField('birthDate');
  expect(issues).toEqual([]);
  expect(cellsOf(textsInside(page, box), box, 8)).toEqual(cells);
});

test('a European citizen ticks the box of Europe and no other', async () => {
  const { pdf } = await read({ applicant: { ...applicant, nationality: 'PL' } });
  const ink = await readInk(pdf, 1);
  const isTicked = (name: string) => {
    const [x, y, width, height] = boxOfField(name);
    return ink([x + 1, y + 1, width - 2, height - 2]) > 0.1;
  };
  const boxes = ['nationalityFrench', 'nationalityEuropean', 'nationalityOther'];
  expect(boxes.filter(isTicked)).toEqual(['nationalityEuropean']);
});

test.for([
  ['insured-spouse', 'membre de la famille d’une personne assurée (art. L. 161-1 CSS)'],
  ['residence', 'résidence stable de plus de trois mois (art. D. 160-2 CSS)'],
] as const)('who does not work says the ground: %s', async ([kind, detail]) => {
  const { page, issues } = await read({ ground: { kind } });
  expect(issues).toEqual([]);
  expect(textIn(page, boxOfField('notEmployedDetail'))).toBe(detail);
});

test('who works says no ground', async () => {
  const { page } = await read({ applicant: { ...applicant, employment: 'employed' } });
  expect(textIn(page, boxOfField('notEmployedDetail'))).toBe('');
});

test.for([
  [{ town: 'à bord du Ville d’Oran', country: 'XZ' }, 'à bord du Ville d’Oran – en mer'],
  [{ town: 'Rostock', country: 'DDDE' }, 'Rostock – République démocratique allemande'],
  [
    { town: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson-sur-la-Marne', country: 'VDVN' },
    'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson-sur-la-Marne – République démocratique du Viêt Nam',
  ],
] as const)('a place of birth fits its line: %o', async ([birthPlace, line]) => {
  const { page, issues } = await read({ applicant: { ...applicant, birthPlace } });
  expect(issues).toEqual([]);
  expect(textIn(page, boxOfField('birthPlace'))).toBe(line);
});
