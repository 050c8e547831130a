import { describe, expect, test } from 'vitest';
import { type ExamplePack, onlyPage } from '../support/example-packs.ts';
import { isA4, withPlainSpaces } from '../support/read-pdf.ts';
import { inspectWith } from '../support/run-tool.ts';
import { expectedOf } from './expected-papers.ts';

/** The pages that Liasse writes: all but the copies. */
function writtenPages({ report }: ExamplePack): number[] {
  return report.documents.flatMap(({ kind, original, firstPage }) =>
    firstPage !== null && (kind === 'generated' || original) ? [firstPage] : [],
  );
}

/** The pack as a file, looked at from outside by programs that had no part in making it. */
export function describePackFile(read: () => ExamplePack): void {
  describe('the pack', () => {
    test('is ready, each document starting where the one before ends', () => {
      const { report, file } = read();
      expect(report.blockers).toEqual([]);
      let next = 1;
      for (const { id, firstPage, pages } of report.documents) {
        if (firstPage !== null) expect(firstPage, id).toBe(next);
        next += pages;
      }
      expect([file.pages.length, report.sheets]).toEqual([next - 1, next - 1]);
    });

    test('is clean for qpdf, and every font in it is embedded for poppler', async () => {
      expect(await inspectWith('qpdf', ['--check', '{}'], read().pdf)).toContain(
        'No syntax or stream encoding errors found',
      );
      const fonts = (await inspectWith('pdffonts', ['{}'], read().pdf)).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(0);
      // Columns from the right: object (two), unicode, subset, embedded.
      expect(fonts.filter((line) => line.trim().split(/\s+/).at(-5) !== 'yes')).toEqual([]);
    });

    test('is A4 all through, without a form, annotations, or text under 7 points on our sheets', () => {
      const { file } = read();
      expect(file.hasForm).toBe(false);
      expect(file.pages.filter((page) => !isA4(page) || page.annotations > 0)).toEqual([]);
      const ours = writtenPages(read()).flatMap((number) => file.pages[number - 1]?.texts ?? []);
      expect(ours.filter(({ size }) => size < 7)).toEqual([]);
    });

    test('has a title without a name in it, its language, bookmarks and page labels', () => {
      const { file, report } = read();
      expect(file.title).toBe('Demande d’ouverture des droits à l’assurance maladie : dossier à envoyer');
      expect(file.language).toBe('fr-FR');
      const present = report.documents.filter(({ firstPage }) => firstPage !== null);
      expect(file.bookmarks).toEqual(present.map(({ title, firstPage }) => ({ title, page: firstPage })));
      const labels = present.flatMap(({ title, pages }) =>
        Array.from({ length: pages }, (_, index) => `${title} – ${index + 1}`),
      );
      expect(file.labels).toEqual(labels);
    });

    test('numbers the pages of each copy in its margin', () => {
      const { file, report } = read();
      for (const { kind, original, firstPage, pages, id } of report.documents) {
        if (kind !== 'piece' || original || firstPage === null) continue;
        for (let page = 1; page <= pages; page += 1) {
          const { running } = file.pages[firstPage + page - 2] ?? { running: '' };
          expect(running, id).toMatch(new RegExp(`Pièce \\d+ – p\\. ${page}/${pages}$`));
        }
      }
    });

    test('writes each name in one way on every sheet, and two programs read it alike', async () => {
      const { applicant, host } = expectedOf(read().name);
      const names = {
        letter: [applicant, host],
        bordereau: [applicant],
        'hosting-attestation': [applicant, host],
      };
      for (const [id, written] of Object.entries(names)) {
        const { number, page } = onlyPage(read(), id);
        const args = ['-f', String(number), '-l', String(number), '{}', '-'];
        const poppler = await inspectWith('pdftotext', args, read().pdf);
        for (const name of written) {
          expect(page.running, id).toContain(name);
          expect(withPlainSpaces(poppler.normalize('NFC')), id).toContain(name);
        }
      }
    });

    test('has nothing on our sheets that a program forgot: no "(e)", no empty value, no hollow box', () => {
      for (const number of writtenPages(read())) {
        const { running } = read().file.pages[number - 1] ?? { running: '' };
        expect(running).not.toMatch(/\([eE]\)|·e\b|undefined|\bnull\b|\bNaN\b|\[object|□|……|[{}]/);
        // The form asks one question; no other sheet does.
        if (number !== onlyPage(read(), 'form').number) expect(running).not.toContain('?');
        expect(running).toBe(running.normalize('NFC'));
      }
    });
  });
}
