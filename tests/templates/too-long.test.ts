import { describe, expect, test } from 'vitest';
import { buildPack } from '../../core/usecase/build-pack.ts';
import { examplePorts, readExample } from '../support/example-packs.ts';
import { readPdf } from '../support/read-pdf.ts';

const longGivenNames = 'Kanchanaphorn Maneerattana Siriphattharawadi Thipwimonrat Chutikarnphisut Rat';

describe('what does not fit its box at the smallest size', () => {
  test('is told with the answer that is too long, and the letter says BROUILLON', async () => {
    const draft = readExample('long-names');
    const applicant = { ...draft.applicant, givenNames: longGivenNames };
    const { pdf, report } = await buildPack(examplePorts, { ...draft, applicant });
    expect(report.status).toBe('incomplete');
    expect(report.blockers).toEqual([{ code: 'text-too-long', at: 'applicant.givenNames' }]);
    const { pages } = await readPdf(pdf);
    const marked = pages.map(({ running }) => running.includes('BROUILLON'));
    expect(marked.indexOf(true) + 1).toBe(report.documents.find(({ id }) => id === 'letter')?.firstPage);
    // The letter alone: the form is never marked.
    expect(marked.filter(Boolean)).toHaveLength(1);
  });

  test('is told too where a letter of a name has no glyph', async () => {
    const draft = readExample('story');
    const applicant = { ...draft.applicant, birthName: '王' };
    const { report } = await buildPack(examplePorts, { ...draft, applicant });
    expect(report.blockers).toEqual([{ code: 'glyph-missing', at: 'applicant.birthName' }]);
  });
});
