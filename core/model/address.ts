import { z } from 'zod';
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

/** Where the file is posted. A suggested address is printed only once the person has confirmed it. */
export const addressee = z.strictObject({
  name: line(60),
  service: line(38).optional(),
  street: line(60).optional(),
  extra: line(38).optional(),
  postcode,
  town: line(38),
  confirmed: z.literal(true, { error: 'address-unconfirmed' }),
});
