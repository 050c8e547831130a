import type { pages as french } from '../fr/pages.ts';

export const pages = {
  'pages.visa.title': 'Your visa',
  'pages.visa.intro':
    'Open your passport at the page of the visa, and have the confirmation of validation at hand.',
  'pages.visa.why':
    'This visa counts as a residence permit only once it is validated online. The letter gives its dates, so that the <fr>CPAM</fr> does not have to look for them.',
  'pages.name.title': 'Your name, as on your birth certificate',
  'pages.name.why':
    'Your number is created from your birth certificate. If a given name is missing or moves from one paper to another, the file may stop. Careful with a “middle name”: if your certificate does not give it as a given name (in the Philippines it is the mother’s name), do not write it here.',
  'pages.birth.title': 'Your birth and your nationality',
  'pages.address.title': 'Your address in France',
  'pages.address.intro':
    'Your spouse’s, where you live. Both your names must be on the letterbox: otherwise, letters from the <fr>CPAM</fr> go back.',
  'pages.contact.title': 'How to reach you, and your work',
  'pages.contact.why':
    'The form asks whether you work. Without work, your rights come from living in France with your insured spouse.',
  'pages.spouseIdentity.title':
    'The name of {spouse, select, madame {your wife} monsieur {your husband} other {your spouse}}',
  'pages.spouseIdentity.intro':
    'This is also the person who signs the housing statement (<fr>attestation d’hébergement</fr>).',
  'pages.spouseBirth.title':
    'The birth of {spouse, select, madame {your wife} monsieur {your husband} other {your spouse}}',
  'pages.spouseBirth.why': 'The housing statement gives the date and place of birth of the person who hosts.',
  'pages.insurance.title': 'Your spouse’s social security number',
  'pages.insurance.why':
    'This number helps the <fr>CPAM</fr> find the insured person whom you join: that is what spares you the three months of waiting. You may leave it empty, and enclose the <fr>attestation de droits</fr>.',
  'pages.marriage.title': 'Your marriage',
  'pages.marriage.intro': 'As on the marriage certificate.',
  'pages.hosting.title': 'Your home',
  'pages.hosting.why':
    'Your spouse states on their honour that you have lived there since this day. A date before you entered France would cast doubt on the statement.',
  'pages.pieces.title': 'Your documents',
  'pages.pieces.intro':
    'Add a scan or a sharp photo of each paper: PDF, JPEG or PNG. You can go on without having them all and come back later.',
  'pages.addressee.title': 'The <fr>CPAM</fr> to write to',
  'pages.addressee.intro':
    'It is the fund of the place where you live. The only sure address is on ameli.fr, “<fr>Adresses et contacts</fr>”, with your postcode.',
  'pages.signing.title': 'Where and when you sign',
  'pages.signing.intro': 'These words are printed on the application, the letter and the statement.',
  'pages.check.title': 'Check your answers',
  'pages.check.intro': 'Everything is on this page. You can change each answer.',
  'pages.pack.title': 'Your bundle, in posting order',

  'offer.today': 'Today',
  'offer.town': 'As in your address: {town}',
  'offer.entry': 'The day you entered France: {day}',
  'offer.country': 'As for your birth: {country}',
  'suggestion.title': 'Suggestion, to compare with ameli.fr',
  'suggestion.source': '<fr>{source}</fr>, {date}. The address may have changed since.',
  'suggestion.use': 'Use this address',
  'suggestion.useNamed': 'Use this address: <fr>{name}</fr>',
  'suggestion.used': 'Address copied. Compare it with ameli.fr, then tick the box.',
  'suggestion.doubtful': 'This line of the list looks wrong: check it with care.',
  'suggestion.several': 'Several funds share this <fr>département</fr>. Choose yours.',

  'summary.title': '{count, plural, one {One answer needs another look} other {# answers need another look}}',
} satisfies Record<keyof typeof french, string>;
