import { z } from 'zod';
import { addressee, homeAddress } from './address.ts';
import { countryCode } from './country.ts';
import { day, type IsoDate, pastDay } from './date.ts';
import { type Draft, toDraft } from './draft.ts';
import { email, frenchPhone, nir, visaNumber, waitingNumber } from './identifiers.ts';
import { journey, posting } from './journey.ts';
import { nationality } from './nationality.ts';
import { officialForm } from './official-form.ts';
import { personShape } from './person.ts';
import { type PieceId, piece, pieceIds, requestableIds } from './piece.ts';
import { paperDigest, requestId, signatures } from './signature.ts';
import { line } from './text.ts';
import { writing } from './writing.ts';

/** The version of the stored shape. A change of shape raises it and adds a migration. */
export const dossierVersion = 6;

// Every piece is optional here: which ones are needed is for the rules to say.
const pieces = z.strictObject(
  Object.fromEntries(pieceIds.map((id) => [id, piece.optional()])) as Record<
    // Object.fromEntries forgets its keys; they are exactly `pieceIds`.
    PieceId,
    z.ZodOptional<typeof piece>
  >,
);

/** Who issued a certificate, which decides whether it needs a translation: art. R. 114-7, I, 2° CSS. */
const recordOrigin = z.enum(['french', 'european', 'multilingual', 'other']);

const schemas = new Map<IsoDate, CompleteSchema>();

/**
 * The whole dossier: every answer that the interview can ask for, with what makes it right. Everything else (types,
 * draft, form checks, IPC checks, CLI input, stored files, JSON Schema) is derived from this one schema. Which of
 * these answers a person is asked depends on the others: see `core/rules/asked.ts`.
 * `today` bounds the dates that cannot be in the future; error messages are codes, never sentences.
 */
export function completeDossier(today: IsoDate): CompleteSchema {
  const known = schemas.get(today) ?? makeSchema(today);
  // Only the newest day is worth keeping: making the schema and its first use cost more than all later uses.
  if (!schemas.has(today)) schemas.clear();
  schemas.set(today, known);
  return known;
}

function makeSchema(today: IsoDate) {
  return z.strictObject({
    version: z.literal(dossierVersion),
    filing: z.strictObject({
      /** A first file, or the answer to a letter of the fund. */
      kind: z.enum(['first', 'complement']),
      /** Straight to the fund, or through the PASS of a hospital, which posts the file. */
      route: z.enum(['cpam', 'pass']),
      /** The letter of the fund that is answered. */
      letterDate: pastDay(today),
      letterReference: line(40).optional(),
      waitingNumber: waitingNumber.optional(),
      requested: z.array(z.enum(requestableIds)).min(1, { error: 'missing' }),
    }),
    writing: writing(today),
    applicant: z.strictObject({
      ...personShape(today),
      nationality,
      phone: frenchPhone.optional(),
      email: email.optional(),
      /** Box B of the form: in work in France, or not. */
      employment: z.enum(['none', 'employed']),
    }),
    passport: z.strictObject({ expiresOn: day.optional() }),
    birthCertificate: z.strictObject({
      origin: recordOrigin,
      /** Whether it writes the names as the passport does. */
      names: z.enum(['same', 'different']),
      /** How many originals the person owns. */
      owned: z.enum(['one', 'several']),
    }),
    stay: z.strictObject({
      kind: z.enum(['vls-ts', 'residence-permit', 'visa-c', 'other']),
      enteredOn: pastDay(today),
      visaNumber: visaNumber.optional(),
      validFrom: day,
      validUntil: day,
      /** A long-stay visa is worth a residence permit once it was validated online. */
      validation: z.enum(['done', 'to-do']),
      validatedOn: pastDay(today),
      permitUntil: day,
    }),
    /** Why there are rights: the spouse is insured and lives in France, or three months of residence. */
    ground: z.strictObject({ kind: z.enum(['insured-spouse', 'residence']) }),
    children: z.strictObject({ any: z.enum(['no', 'yes']), certificates: recordOrigin }),
    home: homeAddress,
    spouse: z.strictObject({
      ...personShape(today),
      /** Printed in the letter when given: it identifies the insured person. */
      nir: nir.optional(),
    }),
    marriage: z.strictObject({
      /** Married in France; abroad and transcribed in the French registers; abroad and not transcribed. */
      record: z.enum(['french', 'transcribed', 'foreign']),
      date: pastDay(today),
      town: line(60),
      country: countryCode,
    }),
    housing: z.strictObject({
      /** Whose home it is: the applicant's, the couple's, the spouse's, or that of somebody who hosts both. */
      kind: z.enum(['own', 'joint', 'spouse', 'third']),
      since: pastDay(today),
    }),
    /** The third person who hosts, and signs the attestation. */
    host: z.strictObject(personShape(today)),
    bank: z.strictObject({ account: z.enum(['french', 'foreign', 'later']) }),
    addressee,
    /** The hospital whose PASS takes the file. */
    pass: z.strictObject({ hospital: line(60), town: line(40) }),
    /** `mention`: words that the person types over the signature, as "lu et approuvé"; never a signature. */
    signing: z.strictObject({ place: line(40), date: day, mention: line(60).optional() }),
    /** Where and when the host signs, where that is not where and when the applicant does. */
    hostSigning: z
      .strictObject({
        place: line(40).optional(),
        date: day.optional(),
        mention: line(60).optional(),
      })
      .optional(),
    /** How the host declares. Absent: on the sheet that Liasse writes, signed by the host alone. */
    attestation: z
      .strictObject({
        /** `by-hand`: the host copies the text by hand, and that paper is enclosed. */
        written: z.enum(['printed', 'by-hand']).optional(),
        /** Some models have the person who is hosted sign too. */
        hostedSigns: z.enum(['yes', 'no']).optional(),
      })
      .optional(),
    signatures: signatures.optional(),
    /** What was handed over to the host on another computer: see `handover.ts`. `merged`: digests of the answers. */
    handover: z
      .strictObject({ request: requestId, merged: z.array(paperDigest).max(20).optional() })
      .optional(),
    /** The departure of the pack under way; those before it are in `journey.sent`. */
    posting: posting(today).optional(),
    journey: journey(today).optional(),
    pieces: pieces.optional(),
    officialForm: officialForm.optional(),
    /** How the pack is printed. Absent: on one side, with a sheet that holds the place of each original. */
    print: z
      .strictObject({
        sides: z.enum(['one', 'two']).optional(),
        separators: z.enum(['yes', 'no']).optional(),
      })
      .optional(),
  });
}

type CompleteSchema = ReturnType<typeof makeSchema>;
export type CompleteDossier = z.infer<CompleteSchema>;

/** Any state between an empty dossier and a complete one: all optional, texts free. What autosave stores. */
export const draftDossier = toDraft(completeDossier('9999-12-31'));
export type DraftDossier = Draft<CompleteDossier>;

/** A dossier about which nothing is known yet. */
export function emptyDossier(): DraftDossier {
  return { version: dossierVersion };
}
