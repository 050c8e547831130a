import { describe, expect, test } from 'vitest';
import {
  email,
  frenchPhone,
  groupNir,
  groupPhone,
  isNir,
  nir,
  nirFault,
  readNir,
  visaNumber,
  waitingNumber,
} from '../../../core/model/identifiers.ts';

const nbsp = '\u00a0';

describe('a social security number', () => {
  // Public specimens, most of them from the test suite of the CNAM's own nir-validation.
  test.for([
    '2 55 08 14 168 025 38',
    '2 84 05 88 321 025 32',
    '2 84 05 2A 321 025 52',
    '2 84 05 2B 321 025 79',
    '2 94 03 75 120 005 91',
    '1 53 12 45 007 231 60',
    '2 84 20 2B 321 025 28',
    '1 78 05 99 330 108 17',
    '2 69 05 49 588 157 80',
  ])('%s is right', (number) => {
    expect(isNir(number)).toBe(true);
  });

  test.for([
    '2 55 08 14 168 025 00',
    '8 84 05 88 321 025 23',
    '2 84 05 88 321 30',
    '2 84 05 88 321 025 30',
    '',
  ])('%s is wrong', (number) => {
    expect(isNir(number)).toBe(false);
  });

  test.for([
    ['2 84 05 88 321 025 32', undefined],
    ['2 84 05 88 321 30', 'nir-length'],
    ['2 84 05 88 321 025', 'nir-length'],
    ['', 'nir-length'],
    ['8 84 05 88 321 025 23', 'nir-sex'],
    ['2 84 13 88 321 025 32', 'nir-month'],
    ['2 84 00 88 321 025 32', 'nir-month'],
    ['2 84 05 2C 321 025 52', 'nir-department'],
    ['2 84 05 88 3Z1 025 32', 'nir-letters'],
    ['2 84 05 88 321 025 30', 'nir-key'],
    ['2 84 05 88 321 052 32', 'nir-key'],
  ])('%s has its wrong part named: %s', ([number = '', fault]) => {
    expect(nirFault(number)).toBe(fault);
  });

  test.for(['2.84.05.2a.321.025.52', '２８４０５２Ａ３２１０２５５２', '2\u202f84 05\u00a02A-321/025 (52)'])(
    '%s is pasted as it is printed somewhere',
    (text) => {
      expect(nir.safeParse(text).data).toBe('284052A32102552');
    },
  );

  test('tells the sex, the year and the month of birth, and whether it was abroad', () => {
    expect(readNir('2 84 05 2A 321 025 52')).toEqual({ sex: 2, year: '84', month: '05', bornAbroad: false });
    expect(readNir('1 78 05 99 330 108 17')).toEqual({ sex: 1, year: '78', month: '05', bornAbroad: true });
    expect(readNir('2 84 20 2B 321 025 28')).toMatchObject({ month: undefined });
    expect(readNir('2 84 05 88 321 025 30')).toBeUndefined();
  });

  test('tells Algeria and Morocco of before from the départements that have had their codes since 1968', () => {
    const withKey = (thirteen: string) =>
      `${thirteen}${String(97 - (Number(thirteen) % 97)).padStart(2, '0')}`;
    expect(readNir(withKey('2550392105012'))).toMatchObject({ bornAbroad: true });
    expect(readNir(withKey('2750392105012'))).toMatchObject({ bornAbroad: false });
    expect(readNir(withKey('2040392105012'))).toMatchObject({ bornAbroad: false });
    expect(readNir(withKey('1600696105012'))).toMatchObject({ bornAbroad: true });
    expect(readNir(withKey('1600697105012'))).toMatchObject({ bornAbroad: false });
  });

  test('is grouped as on the carte Vitale', () => {
    expect(groupNir('255081416802538')).toBe('2 55 08 14 168 025 38'.replaceAll(' ', nbsp));
    expect(groupNir('2550814168025')).toBe('2 55 08 14 168 025'.replaceAll(' ', nbsp));
    expect(groupNir('2 5')).toBe('2 5');
  });
});

describe('a waiting number', () => {
  test.for([
    ['2 84 05 99 321 025', '2840599321025'],
    ['2 84 05 88 321 025 32', '284058832102532'],
    // The provisional numbers of before 2023.
    ['7112312345678', '7112312345678'],
    ['8 2 789 65432189', '8278965432189'],
  ])('%s is stored as %s', ([typed, stored]) => {
    expect(waitingNumber.parse(typed)).toBe(stored);
  });

  test.for(['3278965432189', '2 84 05 88 321 025 30', '7312312345678', '284058832102', '', 'ABC'])(
    '%s is none',
    (typed) => {
      expect(waitingNumber.safeParse(typed).error?.issues[0]?.message).toBe('waiting-number-invalid');
    },
  );
});

test.for([
  ['06 39 98 01 12', '0639980112'],
  ['+33 6 39 98 01 12', '0639980112'],
  ['0033639980112', '0639980112'],
  ['01.99.00.12.34', '0199001234'],
  ['+33 (0)6 39 98 01 12', '0639980112'],
  ['33639980112', '0639980112'],
  ['０６ ３９ ９８ ０１ １２', '0639980112'],
  ['06\u00a039\u202f98‑01–12', '0639980112'],
  ['\u202a+33 6 39 98 01 12\u202c', '0639980112'],
  ['+262 692 12 34 56', '0692123456'],
  ['+262 (0)262 12 34 56', '0262123456'],
  ['00590 690 12 34 56', '0690123456'],
  ['+594 594 12 34 56', '0594123456'],
  ['+596 696 12 34 56', '0696123456'],
])('the phone number %s is stored as %s', ([typed, stored]) => {
  expect(frenchPhone.parse(typed)).toBe(stored);
});

test.for(['+63 917 123 4567', '12', '06 39 98 01 1', '+33 0 12', '06 39 98 01 12 34', 'zéro six'])(
  '%s is no French phone number',
  (typed) => {
    expect(frenchPhone.safeParse(typed).error?.issues[0]?.message).toBe('phone-invalid');
  },
);

test('a phone number is grouped by two', () => {
  expect(groupPhone('0639980112')).toBe('06 39 98 01 12'.replaceAll(' ', nbsp));
  expect(groupPhone('+63 917')).toBe('+63 917');
});

test('an e-mail has one @ and a domain', () => {
  expect(email.safeParse(' a.b@example.org ').data).toBe('a.b@example.org');
  for (const typed of ['a@b', 'a b@example.org', 'a@@example.org'])
    expect(email.safeParse(typed).success).toBe(false);
});

test('a visa number is letters and figures, stored without spaces', () => {
  expect(visaNumber.parse('fra 012 345 678')).toBe('FRA012345678');
  expect(visaNumber.safeParse('12').error?.issues[0]?.message).toBe('visa-number-invalid');
});
