import { PDFDocument, PDFFont, rgb } from 'pdf-lib';
import { afterEach, expect, test, vi } from 'vitest';
import { embedFaces } from '../../../core/pdf/faces.ts';
import { inspectPdf } from '../../../core/pdf/inspect-pdf.ts';
import { drawLine } from '../../../core/pdf/show-text.ts';
import { buildPack, makePack } from '../../../core/usecase/build-pack.ts';
import { envelopeSheet } from '../../../core/usecase/companion-sheets.ts';
import { extractPages } from '../../../core/usecase/extract-pages.ts';
import { signatureKit } from '../../../core/usecase/signature-kit.ts';
import { examplePorts, readExample } from '../../support/example-packs.ts';

const draft = readExample('story');

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the engine does of itself where it misses a glyph: it writes another, and says nothing. */
function writeOtherLetters(wrong: string, instead: string) {
  const encode = PDFFont.prototype.encodeText;
  vi.spyOn(PDFFont.prototype, 'encodeText').mockImplementation(function (this: PDFFont, text: string) {
    return encode.call(this, text.replaceAll(wrong, instead));
  });
}

test.for([
  ['on the form and the letter', 'Y'],
  ['on the letter alone', '’'],
])('one letter that the engine writes as another stops the pack: %s', async ([, letter = '']) => {
  writeOtherLetters(letter, '?');
  await expect(buildPack(examplePorts, draft)).rejects.toThrow('pack-check-failed');
});

test('so it does a sheet beside the pack, and the slip of who signs', async () => {
  const made = await makePack(examplePorts, draft);
  writeOtherLetters('e', 'o');
  await expect(envelopeSheet(examplePorts, made)).rejects.toThrow('pack-check-failed');
  await expect(signatureKit(examplePorts, made, 'host')).rejects.toThrow('pack-check-failed');
});

test('pages that have not the texts of their pack are no part of it', async () => {
  const made = await makePack(examplePorts, draft);
  const { pdf } = await buildPack(examplePorts, {
    ...draft,
    applicant: { ...draft.applicant, givenNames: 'Maria Lus' },
  });
  await expect(extractPages({ ...made, pdf }, [1])).rejects.toThrow('pack-check-failed');
  await expect(signatureKit(examplePorts, { ...made, pdf }, 'applicant')).rejects.toThrow(
    'pack-check-failed',
  );
});

test.for(['regular', 'semibold', 'bold', 'mono'] as const)(
  'what is written in %s is found again',
  async (face) => {
    const pdf = await PDFDocument.create();
    pdf.setTitle('A title');
    pdf.setLanguage('fr-FR');
    const letters = (await embedFaces(pdf, (name) => examplePorts.templates.font(name), [face]))(face);
    const page = pdf.addPage([595.28, 841.89]);
    const style = { letters, x: 20, y: 20, size: 9, color: rgb(0, 0, 0) };
    // What is no letter at all is refused where it is typed.
    const characters = letters.shapes.characterSet
      .map((code) => String.fromCodePoint(code))
      .filter((character) => !/\p{Cf}/u.test(character));
    const texts = characters.map((character) => drawLine(page, `a ${character} a`.normalize('NFC'), style));
    const planned = { count: 1, copies: new Set<number>(), texts: new Map([[0, texts]]) };
    expect(await inspectPdf(await pdf.save(), planned)).toEqual([]);
  },
);

test('what the sheet cannot show stops no draft: it is said, and the rest is as asked', async () => {
  const names = ['李', 'W'.repeat(79), 'J\u0301an i\u0307 Γιώργος', 'Đỗ Thị Ánh‐Nguyệt', 'ﬁ µ Ω 1\u00a0°'];
  for (const givenNames of names) {
    const { report } = await buildPack(examplePorts, {
      ...draft,
      applicant: { ...draft.applicant, givenNames },
      pieces: {},
    });
    expect(report.status).toBe('incomplete');
  }
});
