import type { Place } from './documents.ts';

/** On which document a person finds an answer, and where. Answers that are on no paper have none. */
export const drawingOfAnswer: ReadonlyMap<string, Place> = new Map<string, Place>(
  Object.entries({
    'stay.validFrom': { document: 'visa', zone: 'validFrom' },
    'stay.validUntil': { document: 'visa', zone: 'validUntil' },
    'stay.visaNumber': { document: 'visa', zone: 'number' },
    'stay.validatedOn': { document: 'validation', zone: 'date' },
    'stay.enteredOn': { document: 'entryStamp', zone: 'date' },
    'stay.permitUntil': { document: 'residencePermit', zone: 'validUntil' },
    'applicant.birthName': { document: 'birthCertificate', zone: 'name' },
    'applicant.givenNames': { document: 'birthCertificate', zone: 'givenNames' },
    'applicant.birthDate': { document: 'birthCertificate', zone: 'birthDate' },
    'applicant.birthPlace.town': { document: 'birthCertificate', zone: 'birthPlace' },
    'applicant.birthPlace.country': { document: 'birthCertificate', zone: 'birthPlace' },
    'applicant.nationality': { document: 'passport', zone: 'nationality' },
    'passport.expiresOn': { document: 'passport', zone: 'expiresOn' },
    'birthCertificate.origin': { document: 'birthCertificate', zone: 'issuer' },
    'birthCertificate.names': { document: 'passport', zone: 'surname' },
    'marriage.date': { document: 'marriageCertificate', zone: 'date' },
    'marriage.town': { document: 'marriageCertificate', zone: 'town' },
    'spouse.nir': { document: 'carteVitale', zone: 'number' },
    'filing.letterDate': { document: 'cpamLetter', zone: 'date' },
    'filing.letterReference': { document: 'cpamLetter', zone: 'reference' },
    'filing.waitingNumber': { document: 'cpamLetter', zone: 'number' },
    'filing.requested': { document: 'cpamLetter', zone: 'request' },
    'housing.kind': { document: 'lease', zone: 'names' },
    // The first two letters of the IBAN tell a French account from a foreign one.
    'bank.account': { document: 'bankDetails', zone: 'iban' },
  } satisfies Record<string, Place>),
);
