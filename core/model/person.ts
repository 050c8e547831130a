import { z } from 'zod';
import { birthCountry } from './birth-country.ts';
import { birthDay, type IsoDate } from './date.ts';
import { line } from './text.ts';

/** The two civilities of French civil status. They drive every agreement: née / né, épouse / époux. */
const civility = z.enum(['madame', 'monsieur']);

const place = z.strictObject({
  town: line(60),
  country: birthCountry,
});

/**
 * Civil status as on the birth certificate. `birthName` never changes by marriage in France; `usageName` is
 * what a spouse may add. A person with a single name has it in `birthName` and no `givenNames`.
 */
export function personShape(today: IsoDate) {
  return {
    civility,
    birthName: line(60),
    usageName: line(60).optional(),
    givenNames: line(80).optional(),
    birthDate: birthDay(today),
    birthPlace: place,
  };
}
