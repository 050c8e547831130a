import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { template } from '../../core/template/template.ts';
import { type ExamplePack, onlyPage } from '../support/example-packs.ts';
import { isInside, linesOf, textsTouching, withPlainSpaces } from '../support/read-pdf.ts';
import { expectedOf } from './expected-papers.ts';

const json = new URL('../../templates/attestation-hebergement/template.json', import.meta.url);
const signatureBox = template.parse(JSON.parse(readFileSync(json, 'utf8'))).signatures[0]?.box ?? [
  0, 0, 1, 1,
];

/** Height of the label at the top of the signature box, in millimetres. */
const labelHeight = 13;

/** The sworn statement of the host. */
export function describeAttestation(read: () => ExamplePack): void {
  describe('the attestation', () => {
    const sheet = () => onlyPage(read(), 'hosting-attestation').page;

    test('names the host, who is hosted, where and since when, each agreeing in gender', () => {
      const { attestation, applicant, host } = expectedOf(read().name);
      for (const phrase of [...attestation, applicant, host]) expect(sheet().running).toContain(phrase);
      expect(sheet().running).toContain('certifie sur l’honneur héberger à mon domicile');
    });

    test('is dated, and quotes the law as it has been since 2018', () => {
      const place = read().draft.signing?.place?.normalize('NFC');
      const phrases = [
        `Fait à ${place}, le 23 novembre 2026`,
        'article 441-7 du Code pénal',
        'Article 441-7 du Code pénal (rédaction de la loi n° 2018-778 du 10 septembre 2018)',
        'un an d’emprisonnement et de 15 000 euros d’amende',
        'trois ans d’emprisonnement et à 45 000 euros d’amende',
        'soit en vue d’obtenir un titre de séjour ou le bénéfice d’une protection contre l’éloignement',
      ];
      for (const phrase of phrases) expect(sheet().running).toContain(phrase);
    });

    test('has a box for the hand of the host, its label at the top and nothing else in it', async () => {
      const [x, y, width, height] = signatureBox;
      const label = textsTouching(sheet(), signatureBox);
      const signs = read().draft.spouse?.civility === 'madame' ? 'l’hébergeante' : 'l’hébergeant';
      const said = label.map(({ text }) => withPlainSpaces(text));
      expect(said).toEqual([`Signature de ${signs}`]);
      for (const { box } of label) expect(isInside(box, [x, y, width, labelHeight])).toBe(true);
      const ink = await onlyPage(read(), 'hosting-attestation').ink();
      expect(ink([x + 1, y + labelHeight, width - 2, height - labelHeight - 1])).toBe(0);
      expect([width >= 70, height >= 30]).toEqual([true, true]);
    });

    test('keeps its lines apart and inside the margins', () => {
      for (const { text, box } of sheet().texts) expect(isInside(box, [20, 15, 170, 272]), text).toBe(true);
      const bases = linesOf(sheet().texts).flatMap(([first]) => (first ? [first.base] : []));
      const steps = bases.slice(1).map((base, index) => base - (bases[index] ?? 0));
      expect(Math.min(...steps)).toBeGreaterThan(3);
    });
  });
}
