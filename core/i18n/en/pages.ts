import type { pages as french } from '../fr/pages.ts';

export const pages = {
  'pages.visa.why':
    'This visa counts as a residence permit only once it is validated online. The letter gives its dates, so that the <fr>CPAM</fr> does not have to look for them.',
  'pages.name.title': 'Your name, as on your birth certificate',
  'pages.name.why':
    'Your number is created from your birth certificate. If a given name is missing or moves from one paper to another, the file may stop. Careful with a “middle name”: if your certificate does not give it as a given name (in the Philippines it is the mother’s name), do not write it here.',
  'pages.birth.title': 'Your birth',
  'pages.address.title': 'Your address in France',
  'pages.spouseIdentity.title':
    'The name of {spouse, select, madame {your wife} monsieur {your husband} other {your spouse}}',
  'pages.spouseBirth.title':
    'The birth of {spouse, select, madame {your wife} monsieur {your husband} other {your spouse}}',
  'pages.spouseBirth.why': 'The housing statement gives the date and place of birth of the person who hosts.',
  'pages.insurance.title': 'Your spouse’s social security number',
  'pages.insurance.why':
    'This number helps the <fr>CPAM</fr> find the insured person whom you join: that is what spares you the three months of waiting. You may leave it empty, and enclose the <fr>attestation de droits</fr>.',
  'pages.marriage.title': 'Your marriage',
  'pages.pieces.title': 'Your documents',
  'pages.pieces.intro':
    'Add a scan or a sharp photo of each paper: PDF or picture (JPEG, PNG, HEIC…). You can go on without having them all and come back later.',
  'pages.addressee.title': 'The <fr>CPAM</fr> to write to',
  'pages.addressee.intro':
    'It is the fund of the place where you live. The only sure address is on ameli.fr, “<fr>Adresses et contacts</fr>”, with your postcode.',
  'pages.signing.title': 'Where and when you sign',
  'pages.signing.intro': 'These words are printed on the application, the letter and the statement.',
  'pages.check.title': 'Check your answers',
  'pages.check.intro': 'Everything is on this page. You can change each answer.',
  'pages.pack.title': 'Your pack, in posting order',

  'pages.filing.title': 'Your request to the <fr>CPAM</fr>',
  'pages.filing.why':
    'The <fr>PASS</fr> is a hospital service for people who have trouble getting care. It can send the file, but it is not a faster lane. Nobody can promise how long it takes. You ask for rights of your own: since 2016 an adult is no longer attached to a spouse.',
  'pages.fundLetter.title': 'The letter from the <fr>CPAM</fr>',
  'pages.fundLetter.intro': 'Take the letter: your answer quotes it, so that it reaches the right file.',
  'pages.fundLetter.why':
    'The fund must say what is missing and set a date. An answer that quotes its letter, and holds only what it asks for, can be handled without searching.',
  'pages.stay.title': 'Your stay in France',
  'pages.stay.why':
    'You must be in France lawfully on the day of the request. Citizens of the European Union, the European Economic Area and Switzerland need no permit.',
  'pages.visa.title': 'The dates of your visa or card',
  'pages.ground.title': 'What gives you rights',
  'pages.ground.why':
    'Who joins an insured spouse in France does not wait three months. The law says so, although many websites say otherwise. Who works has rights by the work.',
  'pages.children.title': 'Your children',
  'pages.children.why':
    'Minor children are attached to a parent with form S3705, to be downloaded from ameli.fr. Liasse does not fill it yet: the pack keeps its place and its papers.',
  'pages.notYet.title': 'Not possible yet, and this is why',
  'pages.name.intro':
    'Take your birth certificate: it is the one that counts, even if the passport writes it differently.',
  'pages.birth.intro': 'As on the birth certificate.',
  'pages.certificate.title': 'Your birth certificate',
  'pages.certificate.why':
    'The rule asks for a French translation, except for a certificate from the European Union, the European Economic Area or Switzerland, or where a treaty exempts it. Some funds accept certain languages without one, but that is a habit, not a rule.',
  'pages.address.intro':
    'Where you live and get your post. Both your names must be on the letterbox: otherwise the letters of the <fr>CPAM</fr> go back.',
  'pages.contact.title': 'How to reach you',
  'pages.bank.title': 'Your bank account',
  'pages.bank.why':
    'Refunds arrive on this account. The bank slip (<fr>RIB</fr>) is part of the file, but it may follow later.',
  'pages.marriage.intro': 'As on the marriage certificate.',
  'pages.marriage.why':
    'A marriage made abroad can be transcribed into the French registers, by the consulate. Without that, the fund reads the foreign certificate with its translation.',
  'pages.housing.title': 'Your home',
  'pages.housing.why':
    'The fund must know where you live. If your name is on the lease or a bill, that paper is enough. Otherwise the person you live with states it on their honour, and adds their identity document and a proof of address.',
  'pages.hostIdentity.title': 'The person who hosts you',
  'pages.hostIdentity.intro':
    'They sign the housing statement (<fr>attestation d’hébergement</fr>), for you both.',
  'pages.hostBirth.title': 'Their birth',
  'pages.pass.title': 'The <fr>PASS</fr> that takes the file',
  'pages.pass.intro': 'You hand the pack over there. The letter asks it to forward it to the fund.',
  'pages.pass.why':
    'A hospital can pass a person’s request on to the fund. Ask the <fr>PASS</fr> for the day of sending, and write it down.',
  'pages.express.title': 'Everything on one page',
  'pages.express.intro':
    'Have all your papers in front of you. Questions that are not for you do not appear.',

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
