import type { documents as french } from '../fr/documents.ts';

export const documents = {
  'documents.letter': 'Letter to the <fr>CPAM</fr>',
  'documents.pass-letter': 'Letter to the <fr>PASS</fr>',
  'documents.bordereau': 'List of enclosures (<fr>bordereau</fr>)',
  'documents.form': 'Application form',
  'documents.hosting-attestation': 'Housing statement',
  'documents.cpam-letter': 'Letter from the <fr>CPAM</fr>',
  'documents.passport': 'Passport',
  'documents.visa': 'Visa',
  'documents.visa-validation': 'Validation of the visa',
  'documents.residence-permit': 'Residence card (<fr>carte de séjour</fr>)',
  'documents.birth-certificate': 'Birth certificate',
  'documents.birth-certificate-translation': 'Translation of the birth certificate',
  'documents.name-concordance': 'Paper that links your two names',
  'documents.marriage-certificate': 'Marriage certificate',
  'documents.marriage-certificate-translation': 'Translation of the marriage certificate',
  'documents.host-id': 'Identity document of the person who hosts',
  'documents.host-proof-of-address': 'Proof of address of the person who hosts',
  'documents.lease': 'Proof of your address',
  'documents.proof-of-residence': 'Proof of more than three months in France',
  'documents.spouse-rights':
    'Proof of insurance of {spouse, select, madame {your wife} monsieur {your husband} other {your spouse}} (<fr>attestation de droits</fr>)',
  'documents.bank-details': 'Bank details (<fr>RIB</fr>)',
  'documents.child-form': 'Form S3705 for the children',
  'documents.child-birth-certificate': 'Birth certificate of each child',
  'documents.child-birth-certificate-translation': 'Translation of the children’s birth certificates',

  'pieces.cpam-letter.hint': 'All pages of the letter that you are answering.',
  'pieces.cpam-letter.why':
    'With its own letter in hand, the fund finds your file without searching. No text requires it.',
  'pieces.passport.hint':
    '{identity, select, european {Your passport, or both sides of your identity card.} other {The page with your photo and the page with the entry stamp.}}',
  'pieces.passport.why':
    'The <fr>CPAM</fr> checks who you are{identity, select, european {} other { and when you entered France}}. The list of the form asks for the pages that show your identity.',
  'pieces.visa.hint':
    '{stay, select, short {The page with the sticker “<fr>famille de Français</fr>”, whole and legible.} other {The page with the sticker, whole and legible.}}',
  'pieces.visa.why': 'It proves that you are lawfully in France on the day of the application.',
  'pieces.visa-validation.hint': 'The confirmation downloaded after the online validation.',
  'pieces.visa-validation.why': 'Without it, the visa does not count as a residence permit yet.',
  'pieces.residence-permit.hint': 'Both sides of the card.',
  'pieces.residence-permit.why': 'It proves that you are lawfully in France on the day of the application.',
  'pieces.birth-certificate.hint': 'Full copy, or an extract that names your parents.',
  'pieces.birth-certificate.why':
    'It is used to create your final number. The names of the parents, the stamp and the signature must be legible.',
  'pieces.birth-certificate.originalTitle': 'Why the original.',
  'pieces.birth-certificate.original':
    'In the true story behind Liasse, the photocopy was refused two weeks after posting. The original, sent at once, came back with the number two weeks later. The letter asks for it back. Keep a scan, and send everything by registered post with receipt.',
  'pieces.birth-certificate.copyTitle': 'Why a copy.',
  'pieces.birth-certificate.copy':
    'It is today’s official rule. Ameli.fr (14 April 2025) asks for a valid, complete and legible photocopy. If you own only one original, it is also the more careful choice.',
  'pieces.birth-certificate-translation.hint':
    'Made by a translator on the list of a French court of appeal, or by your consulate.',
  'pieces.birth-certificate-translation.why':
    'The rule asks for a French translation, unless the certificate was issued in the European Union, the European Economic Area or Switzerland, or a treaty says otherwise.',
  'pieces.name-concordance.hint':
    'A paper that gives both names: a certificate of concordance from the consulate, a decision that changed the name, a note in the margin of the certificate.',
  'pieces.name-concordance.why':
    'Your passport and your birth certificate do not write the same name. This paper shows that it is one person: without it, the file may stop.',
  'pieces.marriage-certificate.hint':
    '{record, select, transcribed {The French certificate made by the consulate or by Nantes. A copy of the <fr>livret de famille</fr> is often accepted.} foreign {The certificate of the country where you married, all of it. Its translation is a document of its own.} other {The certificate of the French <fr>mairie</fr>. A copy of the <fr>livret de famille</fr> is often accepted.}}',
  'pieces.marriage-certificate.why':
    'It proves that you belong to the family of an insured person{ground, select, residence {. The law counts a spouse as a member of the family.} other {: that is what spares you the three months of waiting.}}',
  'pieces.marriage-certificate-translation.hint':
    'Made by a translator on the list of a French court of appeal, or by your consulate.',
  'pieces.marriage-certificate-translation.why':
    'The certificate is not in the French registers: the fund reads it with its translation.',
  'pieces.host-id.hint':
    'Both sides of the identity card, or the passport{host, select, third { of the person in whose home you both live.} spouse { of {spouse, select, madame {your wife.} monsieur {your husband.} other {your spouse.}}} other {.}}',
  'pieces.host-id.why':
    'It shows that the signature on the housing statement is really that of the person who hosts.',
  'pieces.host-proof-of-address.hint':
    'In the name of the person who hosts and at the same address: energy or internet bill, rent receipt, tax notice. Less than three months old if possible.',
  'pieces.host-proof-of-address.why':
    'It proves that the home in the statement is really that of the person who hosts.',
  'pieces.lease.hint':
    '{home, select, joint {In both your names} other {In your name}}: lease, deed, rent receipt, energy or internet bill. A bill less than three months old if possible.',
  'pieces.lease.why':
    'Your name is on this paper: it is enough to show where you live. No housing statement is needed.',
  'pieces.proof-of-residence.hint':
    'Dated papers in your name, over more than three months: rent receipts, bills, payslips, bank statements. One a month is a good measure.',
  'pieces.proof-of-residence.why':
    'Without a spouse who is insured in France, the law asks for more than three months of residence without a break.',
  'pieces.spouse-rights.hint':
    'To be downloaded from the ameli account of {spouse, select, madame {your wife} monsieur {your husband} other {your spouse}}.',
  'pieces.spouse-rights.why':
    'It shows that {spouse, select, madame {your wife} monsieur {your husband} other {your spouse}} is insured in France. No official list asks for it, but it saves a question.',
  'pieces.bank-details.hint':
    '{bank, select, foreign {A statement of the bank that gives the IBAN, the BIC and your name.} other {Of an account in your name, or a joint account.}}',
  'pieces.bank-details.why':
    'Refunds are paid into this account. The file can leave without it: you will send it later.',
  'pieces.child-form.hint':
    'One form for all the children, to be downloaded from ameli.fr and filled in by hand. Liasse does not fill it in yet.',
  'pieces.child-form.why':
    'This form attaches the children to an insured parent. It leaves with your application.',
  'pieces.child-birth-certificate.hint': 'One certificate for each child, with the names of the parents.',
  'pieces.child-birth-certificate.why': 'It shows that you are a parent of the child.',
  'pieces.child-birth-certificate-translation.hint':
    'One translation for each certificate, made by a translator on the list of a French court of appeal, or by the consulate.',
  'pieces.child-birth-certificate-translation.why':
    'The rule is the same as for your certificate: a French translation, except for European certificates.',
} satisfies Record<keyof typeof french, string>;
