import list from './funds.json' with { type: 'json' };

/** An address to compare with ameli.fr before it is used, with where it was read and when. */
export type SuggestedAddressee = {
  name: string;
  street?: string;
  extra?: string;
  postcode: string;
  town: string;
  source: string;
  date: string;
  /** The line looks wrong in the list itself: say so. */
  doubtful: boolean;
};

/**
 * The département of a home, as the funds are divided: three figures overseas, Corsica split by its postcodes
 * (200 and 201 are Corse-du-Sud, the rest of 20 Haute-Corse). A few postcodes straddle two départements.
 */
export function departementOf(postcode: string): string {
  if (/^9[78]/.test(postcode)) return postcode.slice(0, 3);
  if (/^20[01]/.test(postcode)) return '2A';
  if (/^20/.test(postcode)) return '2B';
  return postcode.slice(0, 2);
}

/**
 * The funds that may be the one of a home, from a list of 2014: none where the list has none, several where the
 * département has several and the person must choose. Never printed before the person confirmed it.
 */
export function suggestAddressees(postcode: string): SuggestedAddressee[] {
  if (!/^\d{5}$/.test(postcode)) return [];
  const departement = departementOf(postcode);
  return list.funds
    .filter((fund) => fund.departement === departement)
    .map(({ departement: _, confidence, ...address }) => ({
      ...address,
      source: list.source,
      date: list.date,
      doubtful: confidence === 'doubtful',
    }));
}
