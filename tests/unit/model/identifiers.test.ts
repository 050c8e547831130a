import { describe, expect, test } from 'vitest';
import { email, frenchPhone, isNir, visaNumber } from '../../../core/model/identifiers.ts';

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
});

test.for([
  ['06 39 98 01 12', '0639980112'],
  ['+33 6 39 98 01 12', '0639980112'],
  ['0033639980112', '0639980112'],
  ['01.99.00.12.34', '0199001234'],
])('the phone number %s is stored as %s', ([typed, stored]) => {
  expect(frenchPhone.parse(typed)).toBe(stored);
});

test.for(['+63 917 123 4567', '12', '06 39 98 01 1'])('%s is no French phone number', (typed) => {
  expect(frenchPhone.safeParse(typed).error?.issues[0]?.message).toBe('phone-invalid');
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
