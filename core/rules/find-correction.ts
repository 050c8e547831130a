import type { IsoDate } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { withoutBlanks } from '../model/draft.ts';
import { toPostalLine } from '../model/postal-line.ts';
import { type RememberedAddressee, rememberedAddressee } from '../model/remembered-addressee.ts';
import { type FundAddress, fundDepartementOf, listedFunds } from './suggest-addressee.ts';

export type Correction = { departement: string; addressee: RememberedAddressee };

/**
 * What is worth keeping for the next dossier of a département: an address that the person compared with ameli.fr and
 * that is not the one of the list. Nothing while it is not confirmed, or not whole.
 */
export function findCorrection({ home, addressee }: DraftDossier, today: IsoDate): Correction | undefined {
  const departement = fundDepartementOf(home ?? {});
  const { confirmed, ...address } = addressee ?? {};
  const whole = rememberedAddressee.safeParse(withoutBlanks({ ...address, confirmedOn: today })).data;
  if (!departement || !confirmed || !whole) return undefined;
  const isListed = listedFunds(departement).some((fund) => isSameAddress(fund, whole));
  return isListed ? undefined : { departement, addressee: whole };
}

/** The same lines on the envelope. */
function isSameAddress(one: FundAddress, other: FundAddress): boolean {
  const lines = ({ name, service, street, extra, postcode, town }: FundAddress) =>
    [name, service, street, extra, postcode, town].map((line) => toPostalLine(line ?? '')).join('\n');
  return lines(one) === lines(other);
}
