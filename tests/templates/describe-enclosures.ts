import { describe, expect, test } from 'vitest';
import type { Box } from '../../core/template/template.ts';
import { type ExamplePack, enclosuresOf, onlyPage } from '../support/example-packs.ts';
import { isInside, linesOf, type PrintedPage, withPlainSpaces } from '../support/read-pdf.ts';
import { expectedOf } from './expected-papers.ts';

type Row = { number: number; title: string; form: string; pages: string };

/** The rows of the table, read by their place. */
function readRows({ texts }: PrintedPage): Row[] {
  return linesOf(texts).flatMap((line) => {
    const [number = '', title = '', form = '', pages = ''] = line.map(({ text }) => withPlainSpaces(text));
    return /^\d+$/.test(number) && pages !== '' ? [{ number: Number(number), title, form, pages }] : [];
  });
}

function overlap([x1, y1, w1, h1]: Box, [x2, y2, w2, h2]: Box): boolean {
  return x1 < x2 + w2 && x2 < x1 + w1 && y1 < y2 + h2 && y2 < y1 + h1;
}

/** The bordereau, and the sheets that hold the place of the originals. */
export function describeEnclosures(read: () => ExamplePack): void {
  describe('the bordereau', () => {
    const sheet = () => onlyPage(read(), 'bordereau').page;

    test('has a row for each enclosure of the pack, in its order', () => {
      const sent = enclosuresOf(read()).map(({ title, original }, index) => {
        return [index + 1, withPlainSpaces(title), original ? 'original' : 'copie'];
      });
      expect(readRows(sheet()).map(({ number, title, form }) => [number, title, form])).toEqual(sent);
    });

    test('counts the pages of each copy; an original has as many as it has', () => {
      const rows = readRows(sheet());
      enclosuresOf(read()).forEach(({ id, kind, original, pages }, index) => {
        const counted = kind === 'piece' && !original;
        expect(rows[index]?.pages, id).toMatch(counted ? new RegExp(`^${pages}$`) : /^[–1]$/);
      });
    });

    test('says whose file it is, and for which fund', () => {
      const { applicant, addressee } = read().draft;
      const { running } = sheet();
      expect(running).toContain(expectedOf(read().name).applicant);
      expect(running).toContain(addressee?.name?.normalize('NFC'));
      expect(running).toContain(applicant?.civility === 'madame' ? 'Demandeuse' : 'Demandeur');
    });

    test('keeps everything apart and inside its margins', () => {
      const { texts } = sheet();
      for (const { text, box } of texts) expect(isInside(box, [15, 15, 180, 272]), text).toBe(true);
      const crowded = texts.filter(({ box }, index) =>
        texts.slice(index + 1).some((other) => overlap(box, other.box)),
      );
      expect(crowded).toEqual([]);
    });
  });

  describe('the separators', () => {
    test('hold the place of each original, and say whose it is and where it goes back', () => {
      const { draft, report, name } = read();
      const chosen = Object.values(draft.pieces ?? {}).filter((piece) => piece?.sendAs === 'original');
      const originals = report.documents.filter(({ kind, original }) => kind === 'piece' && original);
      expect(originals).toHaveLength(chosen.length);
      const home = `${draft.home?.postcode} ${draft.home?.town}`.normalize('NFC');
      for (const { id, title } of originals) {
        const { running } = onlyPage(read(), id).page;
        for (const phrase of [
          'Insérer ici l’original',
          withPlainSpaces(title),
          expectedOf(name).applicant,
          home,
        ])
          expect(running).toContain(phrase);
      }
    });
  });
}
