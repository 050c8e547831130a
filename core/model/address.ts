import { z } from 'zod';
import { postalLineLimit, toPostalLine } from './postal-line.ts';
import { line } from './text.ts';

/** A French postcode, five digits. Errors: `postcode-invalid`. */
const postcode = z
  .string()
  .overwrite((text) => text.replace(/\s/g, ''))
  .regex(/^\d{5}$/, { error: 'postcode-invalid' });

/** The home, in the order of the postal norm NF Z10-011: from the person to the place. */
export const homeAddress = z.strictObject({
  /** Line 2: flat, floor. */
  flat: line(38).optional(),
  /** Line 3: building, residence. */
  building: line(38).optional(),
  /** Line 4: number and street. */
  street: line(60),
  /** Line 5: hamlet, lieu-dit. */
  place: line(38).optional(),
  postcode,
  town: line(60),
});

/** A line that fits the norm once its long words are abbreviated. Errors: `postal-line-too-long`. */
const postalLine = line(60).refine((text) => toPostalLine(text).length <= postalLineLimit, {
  error: 'postal-line-too-long',
});

/** Where the file is posted. A suggested address is printed only once the person has confirmed it. */
export const addressee = z.strictObject({
  name: line(postalLineLimit),
  service: line(postalLineLimit).optional(),
  street: postalLine.optional(),
  extra: postalLine.optional(),
  postcode,
  town: line(38),
  confirmed: z.literal(true, { error: 'address-unconfirmed' }),
});
