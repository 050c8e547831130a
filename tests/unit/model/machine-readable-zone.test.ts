import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partOfMrz, readMrz } from '../../../core/model/machine-readable-zone.ts';
import { countryOfMrz } from '../../../core/model/mrz-country.ts';
import { passportZone, visaZone } from '../../../scripts/example-scans/machine-readable-zone.ts';

const today = '2026-11-23';
// The specimens of ICAO Doc 9303 parts 4 and 7.
const passport = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
] as const;
const visaA = [
  'V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L8988901C4XXX4009078F96121096ZE184226B<<<<<<',
] as const;
const visaB = ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<'] as const;

const anna = { surname: 'ERIKSSON', givenNames: 'ANNA MARIA', issuer: 'UTO', sex: 'F', failed: [] };

function read(lines: readonly string[] | string) {
  return readMrz(typeof lines === 'string' ? lines : lines.join('\n'), today);
}

/** A passport's second line with some of its characters replaced: `{ 13: '9' }`. */
function withCharacters(line: string, changes: Record<number, string>): string {
  return [...line].map((character, index) => changes[index] ?? character).join('');
}

describe('the two lines of a passport', () => {
  test('give the names, the number, the dates and the sex', () => {
    expect(read(passport)).toEqual({
      ok: true,
      kind: 'passport',
      ...anna,
      namesCut: false,
      documentNumber: 'L898902C3',
      nationality: undefined,
      birthDate: '1974-08-12',
      expiresOn: '2012-04-15',
      secondLine: passport[1],
    });
  });

  test.for([
    ['in small letters', passport.join('\n').toLowerCase()],
    ['as one row', passport.join('')],
    ['cut anywhere', `${passport.join('').slice(0, 30)}\r\n${passport.join('').slice(30)}`],
    ['with spaces', passport.join('\n').replace(/(.{5})/g, '$1 ')],
    ['with French quotation marks', passport.join('\n').replaceAll('<<', '«')],
    ['copied from a web page', passport.join('\n').replaceAll('<', '&lt;')],
    ['full-width', passport.join('\n').replaceAll('<', '＜').replaceAll('7', '７')],
    ['with too few fillers', passport.join('\n').replace(/<{5,}/g, '<<<')],
    ['with too many fillers', passport.join('\n').replace(/<{5,}/g, '<'.repeat(30))],
    ['as one row with too few fillers', passport.join('').replace(/<{5,}/g, '<<<')],
    [
      'among the rows of a page',
      `PASSPORT Utopia\nEriksson Anna Maria 12/08/1974\n${passport.join('\n')}\n7`,
    ],
  ])('are read when typed or pasted %s', ([, text]) => {
    expect(readMrz(text ?? '', today)).toMatchObject({ ok: true, kind: 'passport', ...anna });
  });

  test('may have no optional data, whatever stands for its digit', () => {
    const [first] = passport;
    for (const second of [
      'L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<8',
      'L898902C36UTO7408122F1204159<<<<<<<<<<<<<<08',
    ])
      expect(read([first, second])).toMatchObject({ ok: true, failed: [] });
  });

  test('name which check digit is wrong', () => {
    const [first, second] = passport;
    const failed = (changes: Record<number, string>) => {
      const result = read([first, withCharacters(second, changes)]);
      return result.ok && result.failed;
    };
    expect(failed({ 1: '7' })).toEqual(['number', 'composite']);
    expect(failed({ 14: '5' })).toEqual(['birth', 'composite']);
    expect(failed({ 22: '3' })).toEqual(['expiry', 'composite']);
    expect(failed({ 28: 'Y' })).toEqual(['optional', 'composite']);
    expect(failed({ 43: '1' })).toEqual(['composite']);
  });

  test('show the characters that a check digit is about', () => {
    const result = read(passport);
    const part = (check: 'number' | 'birth' | 'expiry') => result.ok && partOfMrz(result, check);
    expect([part('number'), part('birth'), part('expiry')]).toEqual(['L898902C36', '7408122', '1204159']);
  });

  test('have O and I read as figures where only figures can be and the digit agrees', () => {
    const [first, second] = passport;
    const slips = withCharacters(second, { 15: 'O', 17: 'I', 22: 'Z', 23: 'O', 43: 'O' });
    expect(slips).not.toBe(second);
    expect(read([first, slips])).toMatchObject({
      birthDate: '1974-08-12',
      expiresOn: '2012-04-15',
      failed: [],
    });
    // The number has letters of its own: nothing is guessed there.
    expect(read([first, withCharacters(second, { 6: 'O' })])).toMatchObject({
      failed: ['number', 'composite'],
    });
  });

  test('have no figures in names and country codes', () => {
    const [first, second] = passport;
    expect(read([first.replace('UTO', 'UT0').replace('ERIKSSON', 'ER1K55ON'), second])).toMatchObject(anna);
  });

  test('may give one name only', () => {
    const zone = passportZone({
      surname: 'Suharti',
      givenNames: '',
      number: 'C1234567',
      birthDate: '1991-03-09',
      expiry: '2030-01-31',
      sex: 'F',
    });
    expect(read(zone)).toMatchObject({ surname: 'SUHARTI', givenNames: '', failed: [] });
  });
});

describe('the two lines of a visa', () => {
  test.for([visaA, visaB])('of either size give the same things', (lines) => {
    const expected = { kind: 'visa', ...anna, documentNumber: 'L8988901C', birthDate: '1940-09-07' };
    expect(read(lines)).toMatchObject({ ok: true, ...expected, expiresOn: '2096-12-10' });
    expect(read(lines.join(''))).toMatchObject({ ok: true, ...expected });
  });

  test('are whole without the fillers at the end', () => {
    expect(read(visaB.map((line) => line.replace(/<+$/, '<')))).toMatchObject({ ok: true, ...anna });
  });
});

describe('a date', () => {
  const born = (six: string, day = today) => {
    const second = `L898902C36UTO${six}0F1204159<<<<<<<<<<<<<<00`;
    const result = readMrz([passport[0], second].join('\n'), day);
    return result.ok ? result.birthDate : result.code;
  };

  test('of birth is never in the future', () => {
    expect(born('261123')).toBe('2026-11-23');
    expect(born('261124')).toBe('1926-11-24');
    expect(born('930919')).toBe('1993-09-19');
    expect(born('000229')).toBe('2000-02-29');
  });

  test('of birth may be a year or a month alone', () => {
    expect(born('92<<<<')).toBe('1992');
    expect(born('9202<<')).toBe('1992-02');
    expect(born('920000')).toBe('1992');
    expect(born('26<<<<')).toBe('2026');
    expect(born('2612<<')).toBe('1926-12');
    expect(born('<<<<<<')).toBeUndefined();
  });

  test('that does not exist is wrong even when its digit agrees', () => {
    // 931319: the digit is 4.
    const second = 'L898902C36UTO9313194F1204159<<<<<<<<<<<<<<00';
    const result = read([passport[0], second]);
    expect(result).toMatchObject({ ok: true, birthDate: undefined });
    expect(result.ok && result.failed).toContain('birth');
  });
});

test('a nationality becomes the country of the list, where there is one', () => {
  expect(countryOfMrz('PHL')).toBe('PH');
  expect(countryOfMrz('D')).toBe('DE');
  expect(countryOfMrz('GBN')).toBe('GB');
  for (const code of ['XXA', 'XXB', 'UNO', 'UTO', '']) expect(countryOfMrz(code)).toBeUndefined();
  expect(read([passport[0], passport[1].replace('UTO', 'D<<')])).toMatchObject({ nationality: 'DE' });
  expect(read([passport[0], passport[1].replace('UTO', 'M4R')])).toMatchObject({ nationality: undefined });
});

describe('a text that is not the two lines', () => {
  test.for([
    ['', 'mrz-lines'],
    ['Reyes', 'mrz-lines'],
    [passport[0], 'mrz-lines'],
    [`I<UTO${passport[0].slice(5)}\n${passport[1]}`, 'mrz-lines'],
    [`${passport[0]}\n${passport[1].slice(0, 20)}`, 'mrz-length'],
    [`${passport[0]}XX\nX`, 'mrz-length'],
    [`${passport[0].replace('ANNA', 'ANNÄ')}\n${passport[1]}`, 'mrz-letters'],
    ['P<UTO🙂<<\nмир', 'mrz-letters'],
  ])('%j is told as %s', ([text, code]) => {
    expect(readMrz(text ?? '', today)).toMatchObject({ ok: false, code });
  });

  test('says how long its rows are', () => {
    expect(read([passport[0], passport[1].slice(0, 43)])).toMatchObject({
      code: 'mrz-length',
      lengths: [44, 43],
    });
  });

  test('never breaks anything, whatever it is', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'PV<<<<09OIAF\n «'), maxLength: 120 }),
      fc
        .array(fc.constantFrom(...passport, ...visaA, ...visaB, '<', '\n', 'x'), { maxLength: 6 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(odd, (text) => ['boolean'].includes(typeof readMrz(text, today).ok)),
      { numRuns: 500 },
    );
  });

  test('is told quickly, however long it is', () => {
    const start = performance.now();
    for (const part of ['P<', 'V<UTO<L898902C36UTO7408122F1204159', '<', '\nP<\n'])
      readMrz(part.repeat(20_000), today);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

test('every pair of lines that can be printed is read back, in any shape', () => {
  // Two surnames and two given names have to fit the 39 places of a name.
  const word = fc.stringMatching(/^[A-Z]{2,8}$/);
  const day = (min: string, max: string) =>
    fc
      .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  const holder = fc.record({
    surname: fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' ')),
    givenNames: fc.array(word, { maxLength: 2 }).map((words) => words.join(' ')),
    number: fc.stringMatching(/^[A-Z0-9]{6,9}$/),
    birthDate: day('1927-01-01', '2008-11-23'),
    expiry: day('2026-01-01', '2040-01-01'),
    sex: fc.constantFrom('F' as const, 'M' as const),
  });
  const shape = fc.record({
    breaks: fc.array(fc.nat({ max: 88 }), { maxLength: 5 }),
    space: fc.constantFrom('', ' ', '\n', '\u00a0'),
    lower: fc.boolean(),
  });
  const property = fc.property(
    holder,
    fc.constantFrom(passportZone, visaZone),
    shape,
    (person, zone, { breaks, space, lower }) => {
      const plain = zone(person).join('');
      const broken = [...plain]
        .map((character, at) => (breaks.includes(at) ? space + character : character))
        .join('');
      expect(readMrz(lower ? broken.toLowerCase() : broken, today)).toMatchObject({
        ok: true,
        kind: zone === passportZone ? 'passport' : 'visa',
        surname: person.surname,
        givenNames: person.givenNames,
        documentNumber: person.number,
        birthDate: person.birthDate,
        expiresOn: person.expiry,
        sex: person.sex,
        failed: [],
      });
    },
  );
  fc.assert(property, { numRuns: 1000 });
});
