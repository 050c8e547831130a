import { expect, test } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { signedIds } from '../../../core/model/signature.ts';
import { planDocuments } from '../../../core/rules/plan.ts';
import { frenchSpaces } from '../../../core/template/french.ts';
import { buildPack } from '../../../core/usecase/build-pack.ts';
import { signingSheet } from '../../../core/usecase/signing-sheet.ts';
import { article, articleTitle } from '../../../renderer/signing/host/article-441-7.ts';
import { examplePorts, readExample } from '../../support/example-packs.ts';
import { readPdf } from '../../support/read-pdf.ts';

/** The story; hosted by a third person; through the PASS; an answer to a letter of the fund; letters of other alphabets. */
const cases = {
  story: ['letter', 'form', 'hosting-attestation'],
  'cases/al-rahman-yusuf': ['letter', 'form', 'hosting-attestation'],
  'cases/mirzoyan-ani': ['form', 'hosting-attestation', 'pass-letter'],
  'cases/benali-amina': ['letter'],
  'nguyen-minh-chau': ['letter', 'form', 'hosting-attestation'],
};

test.each(Object.entries(cases))(
  '%s: what is shown to be signed says what the pack says',
  async (name, papers) => {
    const example = readExample(name);
    // Added by hand: the same papers and lists, without the time that scans take.
    const pieces = Object.fromEntries(
      Object.keys(example.pieces ?? {}).map((piece) => [piece, { sendAs: 'by-hand' as const }]),
    );
    const draft: DraftDossier = { ...example, pieces };
    const { pdf, report } = await buildPack(examplePorts, draft);
    const pack = (await readPdf(pdf)).pages;
    const planned = planDocuments(draft).flatMap(({ id }) => signedIds.filter((signed) => signed === id));
    expect(planned.toSorted()).toEqual(papers.toSorted());
    for (const document of planned) {
      const sheet = await signingSheet(examplePorts, draft, document);
      const shown = (await readPdf(sheet.pdf)).pages.map(({ running }) => running);
      const place = report.documents.find(({ id }) => id === document);
      const first = (place?.firstPage ?? 0) - 1;
      const printed = pack.slice(first, first + shown.length).map(({ running }) => running);
      // What the pack alone adds: the short name of the text, and the mark of a draft.
      const added = [`Texte ${sheet.code}`, ...(report.blockers.length > 0 ? ['BROUILLON'] : [])];
      expect([document, printed.map((text) => without(text, added))]).toEqual([
        document,
        shown.map((text) => without(text, [])),
      ]);
    }
  },
);

test('the law is quoted in the same words before signing as on the attestation', async () => {
  const loaded = await examplePorts.templates.load('hosting-attestation');
  if (!('wording' in loaded)) throw new Error('The attestation is written');
  const lines = ['loi-1', 'loi-2', 'loi-3', 'loi-4', 'loi-5'].map((key) => loaded.wording.get(key) ?? '');
  expect(article.map(frenchSpaces)).toEqual(lines.map(frenchSpaces));
  expect(articleTitle).toBe(loaded.wording.get('loi-titre')?.replace(/<\/?b>/g, ''));
});

function without(text: string, added: readonly string[]): string {
  return added
    .reduce((left, words) => left.replace(words, ''), text)
    .replace(/\s+/g, ' ')
    .trim();
}
