import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkIban, groupIban } from '../../../core/model/iban.ts';

const nbsp = '\u00a0';
const right = 'FR14 2004 1010 0505 0001 3M02 606';

describe('an IBAN', () => {
  // Examples of the SWIFT registry and of banks: nobody's accounts.
  test.for([
    [right, 'FR'],
    ['FR76 3000 6000 0112 3456 7890 189', 'FR'],
    ['FR76 3000 1007 9412 3456 7890 185', 'FR'],
    ['FR76 1010 7001 0112 3456 7890 129', 'FR'],
    ['FR76 1131 5000 0112 3456 7890 138', 'FR'],
    ['MC58 1122 2000 0101 2345 6789 030', 'MC'],
    ['DE89 3704 0044 0532 0130 00', 'DE'],
    ['NL91 ABNA 0417 1643 00', 'NL'],
    ['GB29 NWBK 6016 1331 9268 19', 'GB'],
    ['NO93 8601 1117 947', 'NO'],
    ['MT84 MALT 0110 0001 2345 MTLC AST0 01S', 'MT'],
  ])('%s is right', ([iban = '', country]) => {
    expect(checkIban(iban)).toEqual({ ok: true, country, grouped: iban.replaceAll(' ', nbsp), sepa: true });
  });

  test.for([
    ['in one piece and small letters', right.replaceAll(' ', '').toLowerCase()],
    ['with its name', `IBAN : ${right}`.replace(' :', ':')],
    ['with other signs between the groups', right.replaceAll(' ', '\u202f-.')],
    ['full-width', right.replaceAll('0', '０')],
    ['with direction marks', `\u202a${right}\u202c`],
  ])('is read %s', ([, text = '']) => {
    expect(checkIban(text)).toMatchObject({ ok: true, country: 'FR' });
  });

  test.for([
    ['FR76 3000 4028 3798 7654 3210 943', 'iban-check'],
    ['FR14 2004 1010 0505 0001 3M02 60', 'iban-length'],
    ['DE89 3704 0044 0532 0130 0', 'iban-length'],
    ['DE88 3704 0044 0532 0130 00', 'iban-check'],
    // The check digits agree with a wrong RIB key.
    ['FR84 2004 1010 0505 0001 3M02 607', 'iban-rib-key'],
  ])('%s is wrong: %s', ([iban = '', code]) => {
    expect(checkIban(iban)).toMatchObject({ ok: false, code });
  });

  test.for([
    ['', 'iban-country', [1]],
    ['2004 1010 0505 0001 3M02 606', 'iban-country', [1]],
    ['XX14 2004 1010 0505 0001 3M02 606', 'iban-country', [1]],
    ['FR14 2004 1O10 0505 0001 3M02 606', 'iban-letters', [3]],
    ['FRI4 2004 1010 0505 0001 3M02 606', 'iban-letters', [1]],
    ['FR14 2004 1010 0505 0001 3M02 6é6', 'iban-letters', [7]],
    ['DE89 3704 0044 0532 0130 €0', 'iban-letters', [6]],
  ] as const)('%s has a sign that cannot be there: %s, group %j', ([iban, code, groups]) => {
    expect(checkIban(iban)).toMatchObject({ ok: false, code, groups });
  });
});

test('an account outside the SEPA area is told apart', () => {
  expect(checkIban('TR33 0006 1005 1978 6457 8413 26')).toMatchObject({
    ok: true,
    country: 'TR',
    sepa: false,
  });
});

test('a length that is wrong is told with the right one', () => {
  expect(checkIban(right.slice(0, -1))).toMatchObject({ code: 'iban-length', typed: 26, expected: 27 });
});

describe('the group of a mistake', () => {
  test('is named when no other group can explain it', () => {
    expect(checkIban('FR41 2004 1010 0505 0001 3M02 606')).toMatchObject({ code: 'iban-check', groups: [1] });
    expect(checkIban('FR76 3000 4028 3798 7654 3210 943')).toMatchObject({ groups: [5] });
  });

  test('is always among those named, for one wrong digit or two exchanged', () => {
    const compact = right.replaceAll(' ', '');
    const place = fc.integer({ min: 2, max: 25 }).filter((at) => /\d\d/.test(compact.slice(at, at + 2)));
    const exchanged = (at: number) =>
      compact.slice(0, at) + compact.charAt(at + 1) + compact.charAt(at) + compact.slice(at + 2);
    const slip = fc.oneof(
      place.map((at) => ({ at: [at, at + 1], text: exchanged(at) })),
      fc.record({ at: place, digit: fc.constantFrom(...'0123456789') }).map(({ at, digit }) => ({
        at: [at],
        text: compact.slice(0, at) + digit + compact.slice(at + 1),
      })),
    );
    const property = fc.property(slip, ({ at, text }) => {
      const result = checkIban(text);
      if (text === compact) return result.ok;
      if (result.ok) return false;
      const held = at.some((one) => result.groups.includes(Math.floor(one / 4) + 1));
      return held || result.groups.length === 0;
    });
    fc.assert(property, { numRuns: 200 });
  });
});

describe('grouping', () => {
  test('is by four, of whatever was typed so far', () => {
    expect(groupIban('fr1420041')).toBe(`FR14${nbsp}2004${nbsp}1`);
    expect(groupIban('FR14')).toBe('FR14');
    expect(groupIban('')).toBe('');
    expect(groupIban(groupIban(right))).toBe(groupIban(right));
  });

  test('and checking take any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        groupIban(text);
        checkIban(text);
      }),
    );
    expect(checkIban('FR'.repeat(10_000))).toMatchObject({ ok: false });
  });
});
