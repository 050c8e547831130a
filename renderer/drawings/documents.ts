import { bankDetails } from './documents/bank-details.tsx';
import { bill } from './documents/bill.tsx';
import { birthCertificate } from './documents/birth-certificate.tsx';
import { carteVitale } from './documents/carte-vitale.tsx';
import { cpamLetter } from './documents/cpam-letter.tsx';
import { entryStamp } from './documents/entry-stamp.tsx';
import { lease } from './documents/lease.tsx';
import { marriageCertificate } from './documents/marriage-certificate.tsx';
import { passport } from './documents/passport.tsx';
import { residencePermit } from './documents/residence-permit.tsx';
import { validation } from './documents/validation.tsx';
import { visa } from './documents/visa.tsx';
import type { Drawing } from './drawing.ts';

/** Every document that is drawn, with the places on it where an answer is found. */
export const documents = {
  passport,
  entryStamp,
  visa,
  validation,
  residencePermit,
  birthCertificate,
  marriageCertificate,
  carteVitale,
  cpamLetter,
  bankDetails,
  lease,
  bill,
} satisfies Record<string, Drawing>;

type Documents = typeof documents;
type DocumentName = keyof Documents;
type ZoneName<Document extends DocumentName> = keyof Documents[Document]['zones'] & string;

/** A document, and one of its own zones. */
export type Place = {
  [Document in DocumentName]: { document: Document; zone: ZoneName<Document> };
}[DocumentName];

/** A document whose zone may be left unlit. */
export type DrawnDocument = {
  [Document in DocumentName]: { document: Document; zone?: ZoneName<Document> | undefined };
}[DocumentName];

/** The messages of the drawings: `drawings.visa`, `drawings.visa.validFrom`, `drawings.visa.validFrom.caption`. */
type PlaceKey = {
  [Document in DocumentName]: `drawings.${Document}.${ZoneName<Document>}`;
}[DocumentName];

function keyOf({ document, zone }: Place): PlaceKey {
  // TypeScript forgets that the zone is one of this document's, which Place says.
  return `drawings.${document}.${zone}` as PlaceKey;
}

/** What a drawing shows, for who cannot see it. */
export function alternativeOf(drawn: DrawnDocument): PlaceKey | `drawings.${DocumentName}` {
  return isPlace(drawn) ? keyOf(drawn) : `drawings.${drawn.document}`;
}

/** The line under a drawing. */
export function captionOf(place: Place): `${PlaceKey}.caption` {
  return `${keyOf(place)}.caption`;
}

function isPlace(drawn: DrawnDocument): drawn is Place {
  return drawn.zone !== undefined;
}
