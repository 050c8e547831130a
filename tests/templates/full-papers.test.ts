import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { requestableIds } from '../../core/model/piece.ts';
import { composePage } from '../../core/pdf/compose-page.ts';
import { embedFaces } from '../../core/pdf/faces.ts';
import { sheetData } from '../../core/template/sheet-data.ts';
import { examplePorts, readExample } from '../support/example-packs.ts';
import { isInside, type PrintedText } from '../support/read-pdf.ts';
import { readSheet, type Sheet } from './read-sheet.ts';

/** The longest names, every rule that adds a piece, three originals, a third person who hosts. */
function fullest(): DraftDossier {
  const long = readExample('long-names');
  const original = { sendAs: 'original' } as const;
  return {
    ...long,
    birthCertificate: { ...long.birthCertificate, names: 'different' },
    children: { any: 'yes', certificates: 'other' },
    marriage: { record: 'foreign', date: '2020-05-03', town: 'Phra Nakhon Si Ayutthaya', country: 'TH' },
    housing: { kind: 'third', since: '2026-08-12' },
    host: { ...long.spouse, civility: 'madame', usageName: 'de Castelnau-Montmirail de La Rochefoucauld' },
    addressee: {
      ...long.addressee,
      name: 'Caisse primaire d’assurance maladie 80',
      service: 'Service ouverture des droits, bureau 12',
      street: '1247 boulevard du Général-de-Montmorency',
      extra: 'Résidence Les Terrasses du Vieux Port',
      town: 'Saint-Quentin-la-Motte-Croix-au-Bailly',
    },
    pass: {
      hospital: 'Centre hospitalier intercommunal de la Vallée de la Maurienne',
      town: long.home?.town,
    },
    pieces: {
      ...long.pieces,
      'cpam-letter': { sendAs: 'by-hand' },
      'birth-certificate': original,
      'birth-certificate-translation': original,
      'marriage-certificate': original,
    },
  };
}

const complement: DraftDossier['filing'] = {
  kind: 'complement',
  letterDate: '2026-11-02',
  letterReference: '0123456789012345678901234567890123456789',
  waitingNumber: '292029935101238',
  requested: [...requestableIds],
};

const papers = [
  ['the letter', 'letter', { kind: 'first', route: 'cpam' }, 16],
  ['the letter to the PASS', 'pass-letter', { kind: 'first', route: 'pass' }, 16],
  ['the letter of a complement', 'letter', complement, 20],
  ['the bordereau', 'bordereau', { kind: 'first', route: 'cpam' }, 16],
  ['the bordereau to the PASS', 'bordereau', { kind: 'first', route: 'pass' }, 16],
  ['the bordereau of a complement', 'bordereau', complement, 20],
  ['the attestation', 'hosting-attestation', { kind: 'first', route: 'cpam' }, 0],
  ['the form', 'form', { kind: 'first', route: 'cpam' }, 0],
] as const;

describe.each(papers)('with the most that it may have to say, %s', (_, id, filing, listed) => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await readSheet({ ...fullest(), filing: { ...filing, requested: [...requestableIds] } }, id);
  });

  test('holds on its page, within its margins, and is still legible', () => {
    expect(sheet.issues).toEqual([]);
    for (const { text, box, size } of sheet.page.texts) {
      expect(isInside(box, [12, 10, 188, 278]), text).toBe(true);
      expect(size, text).toBeGreaterThanOrEqual(7);
    }
  });

  test('lists every enclosure, at 7.5 points or more, each on its line', () => {
    const number = id === 'bordereau' ? /^\d+$/ : /^\d+\. /;
    const isListed = ({ text, box }: PrintedText) => number.test(text) && box[0] < 45 && box[1] > 90;
    const numbers = id === 'form' ? [] : sheet.page.texts.filter(isListed);
    expect(numbers).toHaveLength(listed);
    numbers.forEach(({ size, base }, index) => {
      expect(size).toBeGreaterThanOrEqual(7.5);
      expect(base - (numbers[index - 1]?.base ?? 0)).toBeGreaterThan(3);
    });
  });
});

describe('more enclosures than any case has', () => {
  const enclosures = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      return { number: index + 1, title: 'Attestation de droits à l’assurance maladie', original: false };
    });

  async function issuesOf(id: 'letter' | 'complement-letter', count: number) {
    const pdf = await PDFDocument.create();
    const { templates } = examplePorts;
    const faces = await embedFaces(pdf, (face) => templates.font(face), [
      'regular',
      'semibold',
      'bold',
      'mono',
    ]);
    const loaded = await templates.load(id);
    if (!('wording' in loaded)) throw new Error('not a page');
    const data = sheetData(fullest(), () => undefined);
    return composePage({ pdf, faces }, loaded, {
      ...data,
      pack: { ...data.pack, enclosures: enclosures(count) },
    }).issues;
  }

  test('hold on the letter of a complement up to twenty-four', async () => {
    expect(await issuesOf('complement-letter', 24)).toEqual([]);
  });

  test('are told, never cut, where they do not hold', async () => {
    expect(await issuesOf('letter', 16)).toEqual([]);
    expect(await issuesOf('letter', 24)).toEqual([{ code: 'text-too-long', at: '' }]);
  });
});
