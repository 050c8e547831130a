import type { places as french } from '../fr/places.ts';

export const places = {
  'town.show': 'Show the towns of this postcode',
  'offer.townOfPostcode': 'Choose {town}',

  'suggestion.ownFund': 'The fund of the place where you live',
  'suggestion.correction': 'Your correction of {date}. Check that it is still right.',
  'suggestion.oneLacking':
    'Our list does not have the address of this one: <fr>{name}</fr>. If it is yours, look it up on ameli.fr, <fr>« Adresses et contacts »</fr>, with your postcode.',
  'suggestion.notListed':
    'Our list does not have the address of this fund: <fr>{name}</fr>. Look it up on ameli.fr, <fr>« Adresses et contacts »</fr>, with your postcode, then copy it below.',
  'suggestion.otherScheme':
    'Where you live, health insurance is another scheme. It has its own fund and its own forms: ask it what to send.',

  'errors.postcode-unknown': 'No town in France has this postcode. Check the five figures.',
  'errors.town-not-of-postcode':
    'This town is not in the list of towns of this postcode. Check both. If your post does arrive under this name, keep it.',
  'errors.fund-elsewhere':
    'This fund is not in the <fr>département</fr> where you live. Check that it is yours: a file sent to another fund loses weeks.',
} satisfies Record<keyof typeof french, string>;
