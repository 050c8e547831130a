/** Names of the documents on screen, and why each piece is in the file. On paper they have their French titles. */
export const documents = {
  'documents.letter': 'Lettre à la CPAM',
  'documents.bordereau': 'Bordereau des pièces',
  'documents.form': 'Demande d’ouverture des droits',
  'documents.hosting-attestation': 'Attestation d’hébergement',
  'documents.passport': 'Passeport',
  'documents.visa': 'Visa',
  'documents.visa-validation': 'Validation du visa',
  'documents.birth-certificate': 'Acte de naissance',
  'documents.birth-certificate-translation': 'Traduction de l’acte de naissance',
  'documents.marriage-certificate': 'Acte de mariage',
  'documents.host-id': 'Pièce d’identité de votre conjoint',
  'documents.host-proof-of-address': 'Justificatif de domicile',
  'documents.spouse-rights': 'Attestation de droits de votre conjoint',
  'documents.bank-details': 'RIB',

  'pieces.passport.hint': 'La page avec votre photo et la page du tampon d’entrée.',
  'pieces.passport.why':
    'La CPAM vérifie qui vous êtes et quand vous êtes entré en France. La liste du formulaire demande les pages du passeport qui montrent votre identité.',
  'pieces.visa.hint': 'La page de la vignette, entière et lisible.',
  'pieces.visa.why': 'Il prouve que vous êtes en France de façon régulière le jour de la demande.',
  'pieces.visa-validation.hint': 'La confirmation téléchargée après la validation en ligne.',
  'pieces.visa-validation.why': 'Sans elle, le visa ne vaut pas encore titre de séjour.',
  'pieces.birth-certificate.hint': 'Copie intégrale, ou extrait qui donne le nom de vos parents.',
  'pieces.birth-certificate.why':
    'Il sert à créer votre numéro définitif. Le nom des parents, le cachet et la signature doivent être lisibles.',
  'pieces.birth-certificate.originalTitle': 'Pourquoi l’original.',
  'pieces.birth-certificate.original':
    'Dans l’histoire vraie d’où vient Liasse, la photocopie a été refusée deux semaines après l’envoi. L’original, envoyé aussitôt, est revenu avec le numéro deux semaines plus tard. La lettre demande qu’on vous le rende. Gardez-en un scan, et envoyez le tout en recommandé avec avis de réception.',
  'pieces.birth-certificate.copyTitle': 'Pourquoi une copie.',
  'pieces.birth-certificate.copy':
    'C’est la règle officielle d’aujourd’hui. Ameli.fr (14 avril 2025) demande une photocopie valide, complète et lisible. Si vous n’avez qu’un seul original, c’est aussi le choix le plus prudent.',
  'pieces.birth-certificate-translation.hint':
    'Faite par une personne agréée par une cour d’appel, ou par votre consulat.',
  'pieces.birth-certificate-translation.why':
    'La règle demande une traduction en français, sauf si l’acte vient de l’Union européenne, de l’Espace économique européen ou de la Suisse, ou si un traité en dispense.',
  'pieces.marriage-certificate.hint':
    'L’acte de la mairie française. La copie du livret de famille est souvent acceptée.',
  'pieces.marriage-certificate.why':
    'Il prouve que vous êtes de la famille d’une personne assurée : c’est ce qui vous dispense des trois mois d’attente.',
  'pieces.host-id.hint': 'Sa carte d’identité recto verso, ou son passeport.',
  'pieces.host-id.why': 'Elle montre que la signature de l’attestation d’hébergement est bien la sienne.',
  'pieces.host-proof-of-address.hint':
    'À son nom et à la même adresse : facture d’énergie ou d’internet, quittance, avis d’impôt. De moins de trois mois si possible.',
  'pieces.host-proof-of-address.why': 'Il prouve que le logement de l’attestation est bien le sien.',
  'pieces.spouse-rights.hint': 'À télécharger dans son compte ameli.',
  'pieces.spouse-rights.why':
    'Elle montre que votre conjoint est assuré en France. Aucune liste officielle ne la demande, mais elle évite une question.',
  'pieces.bank-details.hint': 'D’un compte à votre nom, ou d’un compte joint.',
  'pieces.bank-details.why':
    'Les remboursements sont versés sur ce compte. Le dossier peut partir sans lui : vous l’enverrez plus tard.',
} satisfies Record<string, string>;
