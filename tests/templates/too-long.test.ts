import { describe, expect, test } from 'vitest';
import { buildPack } from '../../core/usecase/build-pack.ts';
import { examplePorts, onlyPage, readExample } from '../support/example-packs.ts';
import { readPdf } from '../support/read-pdf.ts';

const longGivenNames = 'Kanchanaphorn Maneerattana Siriphattharawadi Thipwimonrat Chutikarnphisut Rat';

describe('what does not fit its box at the smallest size', () => {
  test('is told with the answer that is too long, and the letter says BROUILLON', async () => {
    const draft = readExample('long-names');
    const applicant = { ...draft.applicant, givenNames: longGivenNames };
    const { pdf, report } = await buildPack(examplePorts, { ...draft, applicant });
    expect(report.status).toBe('incomplete');
    expect(report.blockers).toEqual([{ code: 'text-too-long', at: 'applicant.givenNames' }]);
    const pack = { name: 'long-names', draft, pdf, report, file: await readPdf(pdf) };
    expect(onlyPage(pack, 'letter').page.running).toContain('BROUILLON');
    expect(onlyPage(pack, 'form').page.running).not.toContain('BROUILLON');
  });

  test('is told too where a letter of a name has no glyph', async () => {
    const draft = readExample('story');
    const applicant = { ...draft.applicant, birthName: '王' };
    const { report } = await buildPack(examplePorts, { ...draft, applicant });
    expect(report.blockers).toEqual([{ code: 'glyph-missing', at: 'applicant.birthName' }]);
  });
});
