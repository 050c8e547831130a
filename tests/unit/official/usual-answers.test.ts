import { expect, it } from 'vitest';
import { usualOrder, withoutPlace } from '../../../core/template/usual-answers.ts';

it('tells every usual answer where nothing is placed', () => {
  expect(withoutPlace([])).toEqual(usualOrder);
});

it('counts a part of an answer, and a line that holds several, as its place', () => {
  const missing = withoutPlace([
    'applicant.names',
    'applicant.birthYear',
    'applicant.birthTown',
    'applicant.european',
    'home.inline',
    'applicant.employed',
    'signing.date',
  ]);
  expect(missing).toEqual(['applicant.phone', 'applicant.email', 'applicant.ground', 'signing.place']);
});

it('does not take a line for the whole name for the e-mail of the same person', () => {
  expect(withoutPlace(['applicant.names'])).toContain('applicant.email');
});
