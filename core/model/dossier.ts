import { z } from 'zod';
import { addressee, homeAddress } from './address.ts';
import { day, type IsoDate, pastDay } from './date.ts';
import { type Draft, toDraft } from './draft.ts';
import { email, frenchPhone, nir, visaNumber } from './identifiers.ts';
import { nationality } from './nationality.ts';
import { personShape } from './person.ts';
import { type PieceId, piece, pieceIds } from './piece.ts';
import { line } from './text.ts';

/** The version of the stored shape. A change of shape raises it and adds a migration. */
export const dossierVersion = 1;

// Every piece is optional here: which ones are needed is for the rules to say.
const pieces = z.strictObject(
  Object.fromEntries(pieceIds.map((id) => [id, piece.optional()])) as Record<
    // Object.fromEntries forgets its keys; they are exactly `pieceIds`.
    PieceId,
    z.ZodOptional<typeof piece>
  >,
);

/**
 * The whole dossier, complete: what is needed to print a pack. Everything else (types, draft, form checks,
 * IPC checks, CLI input, stored files, JSON Schema) is derived from this one schema.
 * `today` bounds the dates that cannot be in the future; error messages are codes, never sentences.
 */
export function completeDossier(today: IsoDate) {
  return z.strictObject({
    version: z.literal(dossierVersion),
    applicant: z.strictObject({
      ...personShape(today),
      nationality,
      phone: frenchPhone.optional(),
      email: email.optional(),
      /** Box B of the form: in work in France, or not. */
      employment: z.enum(['none', 'employed']),
    }),
    stay: z.strictObject({
      /** The long-stay visa that is worth a residence permit (art. L. 312-2 and R. 431-16 CESEDA). */
      kind: z.literal('vls-ts'),
      visaNumber: visaNumber.optional(),
      validFrom: day,
      validUntil: day,
      enteredOn: pastDay(today),
      /** The day on which the visa was validated online, without which it is not worth a permit. */
      validatedOn: pastDay(today),
    }),
    home: homeAddress,
    spouse: z.strictObject({
      ...personShape(today),
      /** Printed in the letter when given: it identifies the insured person. */
      nir: nir.optional(),
    }),
    marriage: z.strictObject({ date: pastDay(today), town: line(60) }),
    hosting: z.strictObject({ host: z.literal('spouse'), since: pastDay(today) }),
    addressee,
    signing: z.strictObject({ place: line(40), date: day }),
    pieces: pieces.optional(),
  });
}

export type CompleteDossier = z.infer<ReturnType<typeof completeDossier>>;

/** Any state between an empty dossier and a complete one: all optional, texts free. What autosave stores. */
export const draftDossier = toDraft(completeDossier('9999-12-31'));
export type DraftDossier = Draft<CompleteDossier>;

/** A dossier about which nothing is known yet. */
export function emptyDossier(): DraftDossier {
  return { version: dossierVersion, stay: { kind: 'vls-ts' }, hosting: { host: 'spouse' } };
}
