import { describe, expect, test } from 'vitest';
import type { Zone } from '../../core/contract/papers.ts';
import type { Box } from '../../core/template/template.ts';
import { previewDocument } from '../../core/usecase/preview-document.ts';
import { type ExamplePack, examplePorts } from '../support/example-packs.ts';
import { isInside } from '../support/read-pdf.ts';
import { readWords, type Word } from '../support/run-tool.ts';
import { expectedOf } from './expected-papers.ts';

const printable: Box = [10, 10, 190, 277];

/** The words whose middle lies in one of the zones of an answer, in reading order. */
function wordsLit(words: readonly Word[], zones: readonly Zone[], from: string): string {
  const lit = zones.filter((zone) => zone.from === from);
  const isLit = ({ box: [x, y, width, height] }: Word) =>
    lit.some(({ box }) => isInside([x + width / 2, y + height / 2, 0, 0], box, 0));
  return words
    .filter(isLit)
    .map(({ text }) => text)
    .join(' ');
}

/** What the window lights while an answer is typed, on the papers that Liasse lays out itself. */
export function describeZones(read: () => ExamplePack): void {
  describe('what is lit', () => {
    test.each(['letter', 'bordereau', 'hosting-attestation'] as const)(
      'on the %s is the answer',
      async (id) => {
        const { draft, name } = read();
        const { applicant, host, postal } = expectedOf(name);
        const { pdf, zones, issues } = await previewDocument(examplePorts, { draft, document: id });
        expect(issues).toEqual([]);
        for (const { from, box } of zones) expect(isInside(box, printable), from).toBe(true);
        const words = await readWords(pdf);
        const lit = (from: string) => wordsLit(words, zones, from);
        expect(lit('applicant')).toContain(applicant);
        expect(lit('signing.date')).toContain('23 novembre 2026');
        if (id !== 'bordereau') expect(lit('spouse')).toContain(host);
        if (id === 'letter') expect(lit('addressee')).toBe(postal.join(' '));
      },
    );
  });
}
