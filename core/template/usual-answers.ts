import type { DatumId } from '../model/form-datum.ts';
import { isUnder } from '../model/path.ts';
import { formData } from './form-data.ts';

/** What S1106 (cerfa 15763*02) asks, in its order. */
export const usualOrder: readonly DatumId[] = [
  'applicant.birthName',
  'applicant.usageName',
  'applicant.givenNames',
  'applicant.birthDate',
  'applicant.birthPlace',
  'applicant.nationality',
  'home.line1',
  'home.line2',
  'home.postcode',
  'home.town',
  'applicant.phone',
  'applicant.email',
  'applicant.employed',
  'applicant.notEmployed',
  'applicant.ground',
  'signing.place',
  'signing.date',
];

/** A line for a whole name says each part of it. */
const wholes: Partial<Record<DatumId, readonly DatumId[]>> = {
  'applicant.names': ['applicant.birthName', 'applicant.usageName', 'applicant.givenNames'],
  'applicant.familyNames': ['applicant.birthName', 'applicant.usageName'],
};

/** Which of the usual answers have no place among these. Pure. */
export function withoutPlace(placed: readonly DatumId[]): DatumId[] {
  return usualOrder.filter((asked) => !placed.some((datum) => says(datum, asked)));
}

/** Whether one says what the other asks: the same answer, a part of it, or the whole that it is a part of. */
function says(datum: DatumId, asked: DatumId): boolean {
  if (datum === asked || wholes[datum]?.includes(asked)) return true;
  const [one = '', other = ''] = [formData.get(datum)?.from, formData.get(asked)?.from];
  if (one === 'applicant' || other === '') return false;
  return isUnder(one, other) || isUnder(other, one);
}
