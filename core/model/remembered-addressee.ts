import { z } from 'zod';
import { addressee } from './address.ts';
import { day } from './date.ts';

/**
 * The address of a fund as somebody compared it with ameli.fr, kept for the next dossier: nothing in it is about a
 * person.
 */
export const rememberedAddressee = addressee.omit({ confirmed: true }).extend({ confirmedOn: day });
export type RememberedAddressee = z.infer<typeof rememberedAddressee>;

/** A département as the funds are divided: `56`, `2A`, `974`. */
export const departementCode = z.string().regex(/^(\d\d|2[AB]|9[78]\d)$/);

/** One fund at most for a département: the last that was confirmed. */
export const rememberedAddressees = z.record(departementCode, rememberedAddressee);
export type RememberedAddressees = z.infer<typeof rememberedAddressees>;
