import type { Language } from '../contract/contract.ts';
import { cases as casesEn } from './en/cases.ts';
import { documents as documentsEn } from './en/documents.ts';
import { drawings as drawingsEn } from './en/drawings.ts';
import { errors as errorsEn } from './en/errors.ts';
import { fields as fieldsEn } from './en/fields.ts';
import { follow as followEn } from './en/follow.ts';
import { formReview as formReviewEn } from './en/form-review.ts';
import { frame as frameEn } from './en/frame.ts';
import { help as helpEn } from './en/help.ts';
import { home as homeEn } from './en/home.ts';
import { identifiers as identifiersEn } from './en/identifiers.ts';
import { journey as journeyEn } from './en/journey.ts';
import { officialForm as officialFormEn } from './en/official-form.ts';
import { pack as packEn } from './en/pack.ts';
import { pages as pagesEn } from './en/pages.ts';
import { pieces as piecesEn } from './en/pieces.ts';
import { places as placesEn } from './en/places.ts';
import { signatures as signaturesEn } from './en/signatures.ts';
import { signedSheets as signedSheetsEn } from './en/signed-sheets.ts';
import { signing as signingEn } from './en/signing.ts';
import { storage as storageEn } from './en/storage.ts';
import { cases } from './fr/cases.ts';
import { documents } from './fr/documents.ts';
import { drawings } from './fr/drawings.ts';
import { errors } from './fr/errors.ts';
import { fields } from './fr/fields.ts';
import { follow } from './fr/follow.ts';
import { formReview } from './fr/form-review.ts';
import { frame } from './fr/frame.ts';
import { help } from './fr/help.ts';
import { home } from './fr/home.ts';
import { identifiers } from './fr/identifiers.ts';
import { journey } from './fr/journey.ts';
import { officialForm } from './fr/official-form.ts';
import { pack } from './fr/pack.ts';
import { pages } from './fr/pages.ts';
import { pieces } from './fr/pieces.ts';
import { places } from './fr/places.ts';
import { signatures } from './fr/signatures.ts';
import { signedSheets } from './fr/signed-sheets.ts';
import { signing } from './fr/signing.ts';
import { storage } from './fr/storage.ts';

/** The wording of the interface, in ICU MessageFormat. French is the source; English has exactly its keys. */
const french = {
  ...frame,
  ...home,
  ...help,
  ...identifiers,
  ...pages,
  ...fields,
  ...documents,
  ...pieces,
  ...pack,
  ...officialForm,
  ...formReview,
  ...errors,
  ...drawings,
  ...places,
  ...cases,
  ...signatures,
  ...signing,
  ...signedSheets,
  ...storage,
  ...journey,
  ...follow,
};

export type MessageKey = keyof typeof french;

const english: Record<MessageKey, string> = {
  ...frameEn,
  ...homeEn,
  ...helpEn,
  ...identifiersEn,
  ...pagesEn,
  ...fieldsEn,
  ...documentsEn,
  ...piecesEn,
  ...packEn,
  ...officialFormEn,
  ...formReviewEn,
  ...errorsEn,
  ...drawingsEn,
  ...placesEn,
  ...casesEn,
  ...signaturesEn,
  ...signingEn,
  ...signedSheetsEn,
  ...storageEn,
  ...journeyEn,
  ...followEn,
};

export const messages: Record<Language, Readonly<Record<MessageKey, string>>> = { fr: french, en: english };

/** True when a text built from a path or a code names a message. */
export function isMessageKey(text: string): text is MessageKey {
  return Object.hasOwn(french, text);
}
