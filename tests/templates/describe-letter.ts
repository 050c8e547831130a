import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Box, template } from '../../core/template/template.ts';
import { type ExamplePack, enclosuresOf, onlyPage } from '../support/example-packs.ts';
import { isInside, linesOf, textsInside, textsTouching, withPlainSpaces } from '../support/read-pdf.ts';
import { expectedOf } from './expected-papers.ts';

const json = new URL('../../templates/lettre-cpam/template.json', import.meta.url);
const signatureBox = template.parse(JSON.parse(readFileSync(json, 'utf8'))).signatures[0]?.box ?? [
  0, 0, 1, 1,
];

/** Inside every window of the trade (DL, C5, the frame of mail houses), and all that such a window may show. */
const addressBlock: Box = [110, 57, 80, 22];
const windowSight: Box = [95, 40, 110, 52];

/** The sight of the window around the block, a hair's breadth away from it. */
const aroundTheBlock: Box[] = [
  [95, 40, 110, 16.7],
  [95, 79.3, 110, 12.7],
  [95, 57, 14.7, 22],
  [190.3, 57, 14.7, 22],
];

/** A line of the list at the foot: `4. Acte de naissance avec filiation (original)`. */
const listed = /^(\d+)\. (.+) \((original|copie)\)$/;

/** What begins or ends a line only by mistake. */
const badStart = /^\s*[:;!?»)]/u;
const badEnd = /(?:«|\(|n°|\barticle|\b(?:[LRD]|M)\.|\bMme|\b(?:du|le|au) \d{1,2}(?:er)?)\s*$/u;

/** The letter to the fund. */
export function describeLetter(read: () => ExamplePack): void {
  describe('the letter', () => {
    const letter = () => onlyPage(read(), 'letter').page;

    test('shows the address of the fund, and nothing else, in the window of an envelope', async () => {
      const shown = textsTouching(letter(), windowSight);
      const { postal } = expectedOf(read().name);
      expect(withPlainSpaces(shown.map(({ text }) => text).join(' '))).toBe(postal.join(' '));
      expect(shown).toEqual(textsInside(letter(), addressBlock, 0));
      const ink = await onlyPage(read(), 'letter').ink();
      for (const box of aroundTheBlock) expect(ink(box), String(box)).toBe(0);
    });

    test('has an address that sorting machines read: flush left, six lines, 38 characters', () => {
      const lines = linesOf(textsInside(letter(), addressBlock, 0));
      expect(lines.length).toBeLessThanOrEqual(6);
      for (const [first] of lines) expect(first?.box[0], first?.text).toBeCloseTo(addressBlock[0], 1);
      const capitals = expectedOf(read().name).postal.filter((line) => line === line.toUpperCase());
      expect(capitals.at(-1)).toBe(
        lines
          .at(-1)
          ?.map(({ text }) => text)
          .join(' '),
      );
      for (const line of capitals) expect(line).toMatch(/^[0-9A-Z ]{1,38}$/);
    });

    test('says who writes, from where, and what there is to say, each agreeing in gender', () => {
      const { running } = letter();
      const { home, applicant } = read().draft;
      for (const phrase of expectedOf(read().name).letter) expect(running).toContain(phrase);
      const town = `${home?.postcode} ${home?.town}`;
      for (const line of [home?.flat, home?.building, home?.street, home?.place, town, applicant?.email]) {
        if (line) expect(running).toContain(line.normalize('NFC'));
      }
      expect(running.includes('Téléphone')).toBe(applicant?.phone !== undefined);
    });

    test('asks for the original back, by registered post, only where an original is sent', () => {
      const { running } = letter();
      const originals = Object.values(read().draft.pieces ?? {}).filter(
        (piece) => piece?.sendAs === 'original',
      ).length;
      expect(running.includes('me le retourner')).toBe(originals === 1);
      expect(running.includes('me les retourner')).toBe(originals > 1);
      expect(running.includes('Lettre recommandée avec avis de réception')).toBe(originals > 0);
    });

    test('lists the enclosures of the pack, in its order, each as it is sent', () => {
      // The typed name under the signature stands at the right of the list.
      const left = letter().texts.filter(({ box }) => box[0] < 110);
      const lines = linesOf(left).flatMap((line) => {
        const whole = withPlainSpaces(line.map(({ text }) => text).join(' '));
        const [, number, title, form] = listed.exec(whole) ?? [];
        return number ? [{ number: Number(number), title, original: form === 'original' }] : [];
      });
      const sent = enclosuresOf(read()).map(({ title, original }, index) => {
        return { number: index + 1, title: withPlainSpaces(title), original };
      });
      expect(lines).toEqual(sent);
      expect(letter().running).toContain(`le formulaire signé et ${sent.length} pièces`);
    });

    test('keeps to its margins, and leaves the place of the signature white', async () => {
      for (const { text, box } of letter().texts) expect(isInside(box, [15, 12, 180, 276]), text).toBe(true);
      const ink = await onlyPage(read(), 'letter').ink();
      expect(ink(signatureBox)).toBe(0);
      expect([signatureBox[2] >= 60, signatureBox[3] >= 25]).toEqual([true, true]);
    });

    test('is typeset in French: no line parts what belongs together, no straight quotes', () => {
      for (const { text } of letter().texts) {
        expect(text).not.toMatch(badStart);
        expect(text).not.toMatch(badEnd);
        expect(text).not.toMatch(/['"]/);
      }
    });
  });
}
