import { expect, test } from 'vitest';
import { messages } from '../../core/i18n/messages.ts';
import { readAnswer } from '../../renderer/sending/answer-text.ts';
import type { Field } from '../../renderer/steps/page.ts';
import { pages } from '../../renderer/steps/pages.ts';

const fields = pages.flatMap((page) => page.fields);

function read(path: string, value: unknown, language: 'fr' | 'en' = 'fr'): string[] {
  const field = fields.find((one): one is Field => one.path === path);
  const answer = field && readAnswer(field, value, language);
  if (!answer) return [];
  return 'text' in answer ? [answer.text] : answer.messages.map((id) => messages[language][id]);
}

test('a birth date may be a day, a month or a year', () => {
  expect(read('applicant.birthDate', '1992-02-14')).toEqual(['14 février 1992']);
  expect(read('applicant.birthDate', '1992-03')).toEqual(['mars 1992']);
  expect(read('applicant.birthDate', '1992-03', 'en')).toEqual(['March 1992']);
  expect(read('applicant.birthDate', '1992')).toEqual(['1992']);
  expect(read('applicant.birthDate', '1992-13')).toEqual(['1992-13']);
});

test('a place of birth may be a country of the past, or the sea', () => {
  expect(read('applicant.birthPlace.country', 'SUHH')).toEqual(['URSS']);
  expect(read('applicant.birthPlace.country', 'XZ', 'en')).toEqual(['at sea']);
});

test('several choices are read back each, in the order in which they are offered', () => {
  expect(read('filing.requested', ['hosting-attestation', 'passport'])).toEqual([
    'Passeport',
    'Attestation d’hébergement',
  ]);
  expect(read('filing.requested', [])).toEqual([]);
});

test('what is not answered is nothing', () => {
  expect(read('home.town', ' ')).toEqual([]);
  expect(read('filing.route', undefined)).toEqual([]);
  expect(read('addressee.confirmed', false)).toEqual([]);
});
