import type { CompleteDossier } from '../model/dossier.ts';
import type { Draft } from '../model/draft.ts';
import { toPostalLine } from '../model/postal-line.ts';

/** The lines of the recipient, from the organisation to the town; six at most, blanks left out. */
export function addresseeLines(addressee: Draft<CompleteDossier['addressee']> | undefined): string[] {
  const { name = '', service = '', street = '', extra = '', postcode = '', town = '' } = addressee ?? {};
  const place = [street, extra, `${postcode} ${town}`].map(toPostalLine);
  return [name, service, ...place].filter(Boolean);
}

/** The lines of the home after the name, in the order of the norm but in running text, for a letter head. */
export function homeLines(home: Draft<CompleteDossier['home']> | undefined): string[] {
  const { flat, building, street, place, postcode = '', town = '' } = home ?? {};
  return [flat, building, street, place, `${postcode} ${town}`.trim()].filter((line): line is string =>
    Boolean(line),
  );
}
