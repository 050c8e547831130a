import type { DatumId } from '../model/form-datum.ts';
import { formData } from './form-data.ts';
import { resolveValue } from './resolve.ts';
import type { SheetData } from './sheet-data.ts';
import type { Resolved } from './transforms.ts';

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

const streetWays: readonly (readonly DatumId[])[] = [
  ['home.address'],
  ['home.inline'],
  ['home.extra', 'home.streetNumber', 'home.streetExtension', 'home.streetKind', 'home.streetName'],
];
const townWays: readonly (readonly DatumId[])[] = [['home.postcodeTown'], ['home.inline']];

/** How else forms ask for the same: in a line for more than that, or part by part, each in its own place. */
const otherWays: Partial<Record<DatumId, readonly (readonly DatumId[])[]>> = {
  'applicant.birthName': [['applicant.names'], ['applicant.familyNames']],
  'applicant.usageName': [['applicant.names'], ['applicant.familyNames']],
  'applicant.givenNames': [['applicant.names']],
  'applicant.birthDate': [['applicant.birthDay', 'applicant.birthMonth', 'applicant.birthYear']],
  'applicant.birthPlace': [['applicant.birthTown', 'applicant.birthCountry']],
  'applicant.nationality': [['applicant.french'], ['applicant.european'], ['applicant.otherNationality']],
  'home.line1': streetWays,
  'home.line2': streetWays,
  'home.postcode': townWays,
  'home.town': townWays,
};

/**
 * Which of the usual answers are given and not said by these: not whole, where a part of one has no place; nor where the
 * only place is a box that stays empty. Pure.
 */
export function withoutPlace(data: SheetData, placed: readonly DatumId[]): DatumId[] {
  const said = (datum: DatumId) => placed.includes(datum) && answerOf(data, datum) !== false;
  return usualOrder.filter((asked) => {
    const ways = [[asked], ...(otherWays[asked] ?? [])];
    const isSaid = ways.some((parts) => parts.every((part) => said(part) || answerOf(data, part) === ''));
    return isGiven(answerOf(data, asked)) && !isSaid;
  });
}

function answerOf(data: SheetData, datum: DatumId): Resolved {
  const found = formData.get(datum);
  return found ? resolveValue(data, found) : '';
}

function isGiven(value: Resolved): boolean {
  return value !== '' && value !== false;
}
