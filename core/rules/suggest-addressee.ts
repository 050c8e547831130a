import type { RememberedAddressee, RememberedAddressees } from '../model/remembered-addressee.ts';
import list from './funds.json' with { type: 'json' };
import { plainTown } from './plain-town.ts';
import { departementOfPostcode, isWholePostcode, tidyPostcode } from './postcode.ts';
import { findTown, townsOf } from './towns.ts';

export type FundAddress = Omit<RememberedAddressee, 'confirmedOn'>;

/** An address to compare with ameli.fr before it is used, with where it comes from and when. */
export type SuggestedAddressee = FundAddress &
  (
    | { origin: 'correction'; date: string }
    /** `doubtful`: the line looks wrong in the list itself. */
    | { origin: 'list'; source: string; date: string; doubtful: boolean }
  );

export type Suggestions = {
  addressees: SuggestedAddressee[];
  /** Several funds share the département: the home alone does not say which one. */
  isShared: boolean;
  /** A fund of the département whose address is not known: to be looked up on ameli.fr. */
  notListed?: string;
  /** Another scheme, with funds and forms of its own. */
  isOtherScheme: boolean;
};

type Home = { postcode?: string | undefined; town?: string | undefined };

/** The département of a home. Where a postcode straddles two of them, the town says which one. */
export function departementOf(typed: string, town = ''): string {
  const postcode = tidyPostcode(typed);
  const [departement, ...others] = new Set(townsOf(postcode).map((one) => one.departement));
  const sure = others.length === 0 ? departement : findTown(postcode, town)?.departement;
  return sure ?? departementOfPostcode(postcode);
}

/**
 * The département whose fund a home depends on: the CGSS of Guadeloupe is that of Saint-Martin too. (Saint-Barthélemy
 * has had a fund of its own since April 2016, by the loi 2015-1268.) Nothing while the postcode is not whole.
 */
export function fundDepartementOf({ postcode = '', town }: Home): string | undefined {
  if (!isWholePostcode(tidyPostcode(postcode))) return undefined;
  const departement = departementOf(postcode, town);
  return departement === '978' ? '971' : departement;
}

/**
 * Mayotte, Saint-Pierre-et-Miquelon and the Pacific have schemes of their own: art. L. 751-1 CSS names the territories
 * overseas that have the general one.
 */
export function isOtherScheme(departement: string): boolean {
  return /^(97[56]|98)/.test(departement);
}

/**
 * The funds that may be the one of a home: first what was corrected for another dossier, then a list of 2014.
 * Nothing is made up where the list has nothing. Never printed before the person confirmed it.
 */
export function suggestAddressees(home: Home, remembered: RememberedAddressees): Suggestions {
  const departement = fundDepartementOf(home);
  if (departement === undefined || isOtherScheme(departement))
    return { addressees: [], isShared: false, isOtherScheme: departement !== undefined };

  const corrected = correctionFor(departement, remembered);
  const listed = listedFunds(departement);
  const notListed = list.notListed.find((fund) => fund.departement === departement)?.name;
  return {
    // The old address of a fund that was corrected would only be taken again by mistake.
    addressees: [
      ...corrected,
      ...listed.filter(({ name }) => !corrected.some((one) => isSameName(one.name, name))),
    ],
    isShared: listed.length + (notListed ? 1 : 0) > 1,
    ...(notListed && !corrected.some(({ name }) => isSameName(name, notListed)) ? { notListed } : {}),
    isOtherScheme: false,
  };
}

/** The rows of a département in the list of the Assurance Maladie. */
export function listedFunds(departement: string): SuggestedAddressee[] {
  return list.funds
    .filter((fund) => fund.departement === departement)
    .map(({ departement: _, confidence, ...address }) => ({
      ...address,
      origin: 'list',
      source: list.source,
      date: list.date,
      doubtful: confidence === 'doubtful',
    }));
}

function correctionFor(departement: string, remembered: RememberedAddressees): SuggestedAddressee[] {
  const correction = remembered[departement];
  if (!correction) return [];
  const { confirmedOn, ...address } = correction;
  return [{ ...address, origin: 'correction', date: confirmedOn }];
}

function isSameName(one: string, other: string): boolean {
  return plainTown(one) === plainTown(other);
}
