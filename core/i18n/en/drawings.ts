import type { drawings as french } from '../fr/drawings.ts';

export const drawings = {
  'drawings.passport': 'The passport page that carries the photo.',
  'drawings.passport.surname':
    'On the passport page with the photo, the first line beside the photo: the surname.',
  'drawings.passport.surname.caption': 'Passport: “Surname” or “<fr>Nom</fr>”.',
  'drawings.passport.givenNames':
    'On the passport page with the photo, the second line beside the photo: the given names.',
  'drawings.passport.givenNames.caption': 'Passport: “Given names” or “<fr>Prénoms</fr>”.',
  'drawings.passport.nationality':
    'On the passport page with the photo, below the given names, beside the photo: the nationality.',
  'drawings.passport.nationality.caption': 'On your passport: “Nationality”.',
  'drawings.passport.sex':
    'On the passport page with the photo, in the middle at the right: one letter, the sex.',
  'drawings.passport.sex.caption': 'On your passport: one letter, M, F or X.',
  'drawings.passport.birthDate':
    'On the passport page with the photo, beside the photo, below the nationality: the date of birth.',
  'drawings.passport.birthDate.caption': 'On your passport: “Date of birth”.',
  'drawings.passport.birthPlace':
    'On the passport page with the photo, at the right of the date of birth: the place of birth.',
  'drawings.passport.birthPlace.caption': 'On your passport: “Place of birth”.',
  'drawings.passport.expiresOn':
    'On the passport page with the photo, the last date, above the two lines of letters and chevrons.',
  'drawings.passport.expiresOn.caption': 'On your passport: the date of expiry.',
  'drawings.passport.machineLines':
    'On the passport page with the photo, at the very bottom: two lines of 44 letters, digits and chevrons.',
  'drawings.passport.machineLines.caption': 'On your passport: the two lines at the bottom.',
  'drawings.entryStamp': 'A page of the passport, with the stamp of entry into France.',
  'drawings.entryStamp.date':
    'On a page of the passport, in the middle of the entry stamp: the date in three numbers, day, month, year. An entry has an arrow that goes into a frame.',
  'drawings.entryStamp.date.caption': 'In your passport, on the entry stamp.',
  'drawings.visa': 'The sticker of a long-stay visa, in the passport.',
  'drawings.visa.number': 'On the visa sticker, the number, at the top right.',
  'drawings.visa.number.caption': 'On your visa, at the top right.',
  'drawings.visa.validFrom':
    'On the visa sticker, the date beside “<fr>DU</fr>”, in the middle, at the right of the photo.',
  'drawings.visa.validFrom.caption': 'On your visa, beside “<fr>DU</fr>”.',
  'drawings.visa.validUntil':
    'On the visa sticker, the date beside “<fr>AU</fr>”, in the middle at the right.',
  'drawings.visa.validUntil.caption': 'On your visa, beside “<fr>AU</fr>”.',
  'drawings.visa.machineLines':
    'On the visa sticker, at the very bottom: two lines of letters, digits and chevrons.',
  'drawings.visa.machineLines.caption': 'On your visa: the two lines at the bottom.',
  'drawings.validation':
    'The confirmation that the visa was validated, downloaded after the online validation.',
  'drawings.validation.date':
    'On the confirmation that the visa was validated, the date beside “<fr>Date de validation</fr>”, in the frame in the middle.',
  'drawings.validation.date.caption': 'On the confirmation: “<fr>Date de validation</fr>”.',
  'drawings.residencePermit': 'A residence permit card, the side with the photo.',
  'drawings.residencePermit.number':
    'On the residence permit, the side with the photo, the number, at the top right.',
  'drawings.residencePermit.number.caption': 'On your residence permit, at the top right.',
  'drawings.residencePermit.validUntil':
    'On the residence permit, the side with the photo, at the bottom, at the right of the photo: the end date.',
  'drawings.residencePermit.validUntil.caption': 'On your residence permit: the expiry date.',
  'drawings.birthCertificate': 'A birth certificate.',
  'drawings.birthCertificate.issuer':
    'On the birth certificate, at the very top: the authority and the country that issued it.',
  'drawings.birthCertificate.issuer.caption': 'On your birth certificate: who issued it.',
  'drawings.birthCertificate.name':
    'On the birth certificate, the first line below the title: the family name given at birth.',
  'drawings.birthCertificate.name.caption': 'On your birth certificate: the family name.',
  'drawings.birthCertificate.givenNames':
    'On the birth certificate, below the family name: all the given names, in their order.',
  'drawings.birthCertificate.givenNames.caption': 'On your birth certificate: all the given names.',
  'drawings.birthCertificate.birthDate':
    'On the birth certificate, in the middle, below the given names: the date of birth.',
  'drawings.birthCertificate.birthDate.caption': 'On your birth certificate: the date.',
  'drawings.birthCertificate.birthPlace':
    'On the birth certificate, below the date of birth: the town and the country.',
  'drawings.birthCertificate.birthPlace.caption': 'On your birth certificate: the place.',
  'drawings.birthCertificate.parents':
    'On the birth certificate, at the bottom: the names of the father and the mother.',
  'drawings.birthCertificate.parents.caption': 'On your birth certificate: the parents’ names.',
  'drawings.birthCertificate.stamp':
    'On the birth certificate, at the bottom right: the stamp of the authority that issued it.',
  'drawings.birthCertificate.stamp.caption': 'On your birth certificate: the stamp.',
  'drawings.marriageCertificate': 'A marriage certificate.',
  'drawings.marriageCertificate.town':
    'On the marriage certificate, below the title: the town of the marriage.',
  'drawings.marriageCertificate.town.caption': 'On your marriage certificate: the town.',
  'drawings.marriageCertificate.date':
    'On the marriage certificate, below the town: the date of the marriage.',
  'drawings.marriageCertificate.date.caption': 'On your marriage certificate: the date.',
  'drawings.carteVitale': 'A <fr>carte Vitale</fr> (health-insurance card), with its chip and photo.',
  'drawings.carteVitale.number':
    'On the <fr>carte Vitale</fr> (health-insurance card), at the bottom left, below the name: a number of 15 digits.',
  'drawings.carteVitale.number.caption': 'On the <fr>carte Vitale</fr>: the 15 digits.',
  'drawings.cpamLetter': 'A letter from the <fr>CPAM</fr>.',
  'drawings.cpamLetter.date':
    'On the letter from the <fr>CPAM</fr>, at the top right, below your address: the date.',
  'drawings.cpamLetter.date.caption': 'On the letter from the <fr>CPAM</fr>: the date.',
  'drawings.cpamLetter.reference':
    'On the letter from the <fr>CPAM</fr>, at the left, beside “<fr>Réf.</fr>”: the reference.',
  'drawings.cpamLetter.reference.caption': 'On the letter from the <fr>CPAM</fr>, beside “<fr>Réf.</fr>”.',
  'drawings.cpamLetter.number':
    'On the letter from the <fr>CPAM</fr>, at the left, below the reference: a number of 15 digits.',
  'drawings.cpamLetter.number.caption': 'On the letter from the <fr>CPAM</fr>: the 15 digits.',
  'drawings.cpamLetter.request':
    'On the letter from the <fr>CPAM</fr>, in the middle, after “<fr>Merci de nous envoyer</fr>”: what is asked for.',
  'drawings.cpamLetter.request.caption': 'On the letter from the <fr>CPAM</fr>: what it asks for.',
  'drawings.bankDetails': 'A slip of bank details (<fr>RIB</fr>).',
  'drawings.bankDetails.iban':
    'On the bank details (<fr>RIB</fr>), towards the bottom: the IBAN, which begins with two letters.',
  'drawings.bankDetails.iban.caption': 'A French IBAN begins with FR.',
  'drawings.bankDetails.holder':
    'On the bank details (<fr>RIB</fr>), at the top left, below “<fr>Titulaire</fr>”: whose account it is.',
  'drawings.bankDetails.holder.caption': 'On your <fr>RIB</fr>: “<fr>Titulaire</fr>”.',
  'drawings.lease': 'The first page of a lease.',
  'drawings.lease.names': 'On the first page of the lease, in the middle: the names of the tenants.',
  'drawings.lease.names.caption': 'On the lease, first page: the names.',
  'drawings.lease.address': 'On the first page of the lease, below the names: the address of the home.',
  'drawings.lease.address.caption': 'On the lease, first page: the address.',
  'drawings.bill': 'An electricity bill.',
  'drawings.bill.name': 'On the electricity bill, at the top right, above the address: the name.',
  'drawings.bill.name.caption': 'On the bill: the name, above the address.',
  'drawings.bill.address': 'On the electricity bill, at the right, below the name: the address.',
  'drawings.bill.address.caption': 'On the bill: the address, below the name.',
  'drawings.bill.date': 'On the electricity bill, at the top left, below the title: the date.',
  'drawings.bill.date.caption': 'On the bill: the date, at the top.',
} satisfies Record<keyof typeof french, string>;
