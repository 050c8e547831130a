/**
 * Where an answer is on a document, for who cannot see the drawing, and in one line under it (`caption`). The words in
 * quotes are those printed on the document.
 */
export const drawings = {
  'drawings.passport': 'La page du passeport qui porte la photo.',
  'drawings.passport.surname':
    'Sur la page du passeport qui porte la photo, la première ligne à côté de la photo : le nom.',
  'drawings.passport.surname.caption': 'Passeport : « Nom » ou « Surname ».',
  'drawings.passport.givenNames':
    'Sur la page du passeport qui porte la photo, la deuxième ligne à côté de la photo : les prénoms.',
  'drawings.passport.givenNames.caption': 'Passeport : « Prénoms » ou « Given names ».',
  'drawings.passport.nationality':
    'Sur la page du passeport qui porte la photo, sous les prénoms, à côté de la photo : la nationalité.',
  'drawings.passport.nationality.caption': 'Sur votre passeport : « Nationalité ».',
  'drawings.passport.sex':
    'Sur la page du passeport qui porte la photo, au milieu à droite : une lettre, le sexe.',
  'drawings.passport.sex.caption': 'Sur votre passeport : une lettre, M, F ou X.',
  'drawings.passport.birthDate':
    'Sur la page du passeport qui porte la photo, à côté de la photo, sous la nationalité : la date de naissance.',
  'drawings.passport.birthDate.caption': 'Sur votre passeport : « Date de naissance ».',
  'drawings.passport.birthPlace':
    'Sur la page du passeport qui porte la photo, à droite de la date de naissance : le lieu de naissance.',
  'drawings.passport.birthPlace.caption': 'Sur votre passeport : « Lieu de naissance ».',
  'drawings.passport.expiresOn':
    'Sur la page du passeport qui porte la photo, la dernière date, au-dessus des deux lignes de lettres et de chevrons.',
  'drawings.passport.expiresOn.caption': 'Sur votre passeport : la date d’expiration.',
  'drawings.passport.machineLines':
    'Sur la page du passeport qui porte la photo, tout en bas : deux lignes de 44 lettres, chiffres et chevrons.',
  'drawings.passport.machineLines.caption': 'Sur votre passeport : les deux lignes du bas.',
  'drawings.entryStamp': 'Une page du passeport, avec le tampon de l’entrée en France.',
  'drawings.entryStamp.date':
    'Sur une page du passeport, au milieu du tampon d’entrée : la date, en trois nombres, jour, mois, année. L’entrée a une flèche qui entre dans un cadre.',
  'drawings.entryStamp.date.caption': 'Dans votre passeport, sur le tampon d’entrée.',
  'drawings.visa': 'La vignette d’un visa de long séjour, collée dans le passeport.',
  'drawings.visa.number': 'Sur la vignette du visa, le numéro, en haut à droite.',
  'drawings.visa.number.caption': 'Sur votre visa, en haut à droite.',
  'drawings.visa.validFrom':
    'Sur la vignette du visa, la date à côté de « DU », au milieu, à droite de la photo.',
  'drawings.visa.validFrom.caption': 'Sur votre visa, à côté de « DU ».',
  'drawings.visa.validUntil': 'Sur la vignette du visa, la date à côté de « AU », au milieu à droite.',
  'drawings.visa.validUntil.caption': 'Sur votre visa, à côté de « AU ».',
  'drawings.visa.machineLines':
    'Sur la vignette du visa, tout en bas : deux lignes de lettres, de chiffres et de chevrons.',
  'drawings.visa.machineLines.caption': 'Sur votre visa : les deux lignes du bas.',
  'drawings.validation':
    'La confirmation de la validation du visa, téléchargée après la validation en ligne.',
  'drawings.validation.date':
    'Sur la confirmation de la validation du visa, la date à côté de « Date de validation », dans le cadre du milieu.',
  'drawings.validation.date.caption': 'Sur la confirmation : « Date de validation ».',
  'drawings.residencePermit': 'Une carte de séjour, côté photo.',
  'drawings.residencePermit.number': 'Sur la carte de séjour, côté photo, le numéro, en haut à droite.',
  'drawings.residencePermit.number.caption': 'Sur votre carte de séjour, en haut à droite.',
  'drawings.residencePermit.validUntil':
    'Sur la carte de séjour, côté photo, en bas, à droite de la photo : la date de fin.',
  'drawings.residencePermit.validUntil.caption': 'Sur la carte de séjour : la date d’expiration.',
  'drawings.birthCertificate': 'Un acte de naissance.',
  'drawings.birthCertificate.issuer':
    'Sur l’acte de naissance, tout en haut : l’autorité et le pays qui l’ont délivré.',
  'drawings.birthCertificate.issuer.caption': 'Sur l’acte de naissance : qui l’a délivré.',
  'drawings.birthCertificate.name':
    'Sur l’acte de naissance, la première ligne sous le titre : le nom reçu à la naissance.',
  'drawings.birthCertificate.name.caption': 'Sur l’acte de naissance : le nom de famille.',
  'drawings.birthCertificate.givenNames':
    'Sur l’acte de naissance, sous le nom : tous les prénoms, dans leur ordre.',
  'drawings.birthCertificate.givenNames.caption': 'Sur l’acte de naissance : tous les prénoms.',
  'drawings.birthCertificate.birthDate':
    'Sur l’acte de naissance, au milieu, sous les prénoms : la date de naissance.',
  'drawings.birthCertificate.birthDate.caption': 'Sur l’acte de naissance : la date.',
  'drawings.birthCertificate.birthPlace':
    'Sur l’acte de naissance, sous la date de naissance : la ville et le pays.',
  'drawings.birthCertificate.birthPlace.caption': 'Sur l’acte de naissance : le lieu.',
  'drawings.birthCertificate.parents': 'Sur l’acte de naissance, en bas : les noms du père et de la mère.',
  'drawings.birthCertificate.parents.caption': 'Sur l’acte de naissance : le nom des parents.',
  'drawings.birthCertificate.stamp':
    'Sur l’acte de naissance, en bas à droite : le tampon de l’autorité qui l’a délivré.',
  'drawings.birthCertificate.stamp.caption': 'Sur l’acte de naissance : le tampon.',
  'drawings.marriageCertificate': 'Un acte de mariage.',
  'drawings.marriageCertificate.town': 'Sur l’acte de mariage, sous le titre : la ville du mariage.',
  'drawings.marriageCertificate.town.caption': 'Sur l’acte de mariage : la ville.',
  'drawings.marriageCertificate.date': 'Sur l’acte de mariage, sous la ville : la date du mariage.',
  'drawings.marriageCertificate.date.caption': 'Sur l’acte de mariage : la date.',
  'drawings.carteVitale': 'Une carte Vitale, avec la puce et la photo.',
  'drawings.carteVitale.number':
    'Sur la carte Vitale, en bas à gauche, sous le nom : un numéro de 15 chiffres.',
  'drawings.carteVitale.number.caption': 'Sur la carte Vitale : les 15 chiffres.',
  'drawings.cpamLetter': 'Une lettre de la CPAM.',
  'drawings.cpamLetter.date': 'Sur la lettre de la CPAM, en haut à droite, sous votre adresse : la date.',
  'drawings.cpamLetter.date.caption': 'Sur la lettre de la CPAM : la date.',
  'drawings.cpamLetter.reference': 'Sur la lettre de la CPAM, à gauche, à côté de « Réf. » : la référence.',
  'drawings.cpamLetter.reference.caption': 'Sur la lettre de la CPAM, à côté de « Réf. ».',
  'drawings.cpamLetter.number':
    'Sur la lettre de la CPAM, à gauche, sous la référence : un numéro de 15 chiffres.',
  'drawings.cpamLetter.number.caption': 'Sur la lettre de la CPAM : les 15 chiffres.',
  'drawings.cpamLetter.request':
    'Sur la lettre de la CPAM, au milieu, après « Merci de nous envoyer » : ce qui est demandé.',
  'drawings.cpamLetter.request.caption': 'Sur la lettre de la CPAM : ce qu’elle demande.',
  'drawings.bankDetails': 'Un relevé d’identité bancaire, ou RIB.',
  'drawings.bankDetails.iban': 'Sur le RIB, vers le bas : l’IBAN, qui commence par deux lettres.',
  'drawings.bankDetails.iban.caption': 'Un IBAN français commence par FR.',
  'drawings.bankDetails.holder': 'Sur le RIB, en haut à gauche, sous « Titulaire » : à qui est le compte.',
  'drawings.bankDetails.holder.caption': 'Sur votre RIB : « Titulaire ».',
  'drawings.lease': 'La première page d’un contrat de location, ou bail.',
  'drawings.lease.names': 'Sur la première page du bail, au milieu : le nom des locataires.',
  'drawings.lease.names.caption': 'Sur le bail, première page : les noms.',
  'drawings.lease.address': 'Sur la première page du bail, sous les noms : l’adresse du logement.',
  'drawings.lease.address.caption': 'Sur le bail, première page : l’adresse.',
  'drawings.bill': 'Une facture d’électricité.',
  'drawings.bill.name': 'Sur la facture d’électricité, en haut à droite, au-dessus de l’adresse : le nom.',
  'drawings.bill.name.caption': 'Sur la facture : le nom, au-dessus de l’adresse.',
  'drawings.bill.address': 'Sur la facture d’électricité, à droite, sous le nom : l’adresse.',
  'drawings.bill.address.caption': 'Sur la facture : l’adresse, sous le nom.',
  'drawings.bill.date': 'Sur la facture d’électricité, en haut à gauche, sous le titre : la date.',
  'drawings.bill.date.caption': 'Sur la facture : la date, en haut.',
} satisfies Record<string, string>;
