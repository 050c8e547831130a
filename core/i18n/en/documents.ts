import type { documents as french } from '../fr/documents.ts';

export const documents = {
  'documents.letter': 'Letter to the <fr>CPAM</fr>',
  'documents.bordereau': 'List of enclosures (<fr>bordereau</fr>)',
  'documents.form': 'Application form',
  'documents.hosting-attestation': 'Housing statement',
  'documents.passport': 'Passport',
  'documents.visa': 'Visa',
  'documents.visa-validation': 'Validation of the visa',
  'documents.birth-certificate': 'Birth certificate',
  'documents.birth-certificate-translation': 'Translation of the birth certificate',
  'documents.marriage-certificate': 'Marriage certificate',
  'documents.host-id': 'Your spouse’s identity document',
  'documents.host-proof-of-address': 'Proof of address',
  'documents.spouse-rights': 'Your spouse’s proof of insurance (<fr>attestation de droits</fr>)',
  'documents.bank-details': 'Bank details (<fr>RIB</fr>)',

  'pieces.passport.hint': 'The page with your photo and the page with the entry stamp.',
  'pieces.passport.why':
    'The <fr>CPAM</fr> checks who you are and when you entered France. The list of the form asks for the passport pages that show your identity.',
  'pieces.visa.hint': 'The page with the sticker, whole and legible.',
  'pieces.visa.why': 'It proves that you are lawfully in France on the day of the application.',
  'pieces.visa-validation.hint': 'The confirmation downloaded after the online validation.',
  'pieces.visa-validation.why': 'Without it, the visa does not count as a residence permit yet.',
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
  'pieces.marriage-certificate.hint':
    'The certificate of the French <fr>mairie</fr>. A copy of the <fr>livret de famille</fr> is often accepted.',
  'pieces.marriage-certificate.why':
    'It proves that you belong to the family of an insured person: that is what spares you the three months of waiting.',
  'pieces.host-id.hint': 'Both sides of the identity card, or the passport.',
  'pieces.host-id.why': 'It shows that the signature on the housing statement is really your spouse’s.',
  'pieces.host-proof-of-address.hint':
    'In your spouse’s name and at the same address: energy or internet bill, rent receipt, tax notice. Less than three months old if possible.',
  'pieces.host-proof-of-address.why': 'It proves that the home in the statement is really your spouse’s.',
  'pieces.spouse-rights.hint': 'To be downloaded from your spouse’s ameli account.',
  'pieces.spouse-rights.why':
    'It shows that your spouse is insured in France. No official list asks for it, but it saves a question.',
  'pieces.bank-details.hint': 'Of an account in your name, or a joint account.',
  'pieces.bank-details.why':
    'Refunds are paid into this account. The file can leave without it: you will send it later.',
} satisfies Record<keyof typeof french, string>;
