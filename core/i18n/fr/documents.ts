/** Names of the documents on screen, and why each piece is in the file. On paper they have their French titles. */
export const documents = {
  'documents.letter': 'Lettre à la CPAM',
  'documents.pass-letter': 'Lettre à la PASS',
  'documents.bordereau': 'Bordereau des pièces',
  'documents.form': 'Demande d’ouverture des droits',
  'documents.hosting-attestation': 'Attestation d’hébergement',
  'documents.cpam-letter': 'Lettre de la CPAM',
  'documents.passport': 'Passeport',
  'documents.visa': 'Visa',
  'documents.visa-validation': 'Validation du visa',
  'documents.residence-permit': 'Carte de séjour',
  'documents.birth-certificate': 'Acte de naissance',
  'documents.birth-certificate-translation': 'Traduction de l’acte de naissance',
  'documents.name-concordance': 'Papier qui relie vos deux noms',
  'documents.marriage-certificate': 'Acte de mariage',
  'documents.marriage-certificate-translation': 'Traduction de l’acte de mariage',
  'documents.host-id': 'Pièce d’identité de la personne qui héberge',
  'documents.host-proof-of-address': 'Justificatif de domicile de la personne qui héberge',
  'documents.lease': 'Justificatif de votre domicile',
  'documents.proof-of-residence': 'Preuves de plus de trois mois en France',
  'documents.spouse-rights':
    'Attestation de droits de {spouse, select, madame {votre conjointe} other {votre conjoint}}',
  'documents.bank-details': 'RIB',
  'documents.child-form': 'Formulaire S3705 pour les enfants',
  'documents.child-birth-certificate': 'Acte de naissance de chaque enfant',
  'documents.child-birth-certificate-translation': 'Traduction des actes de naissance des enfants',

  'pieces.cpam-letter.hint': 'Toutes les pages de la lettre à laquelle vous répondez.',
  'pieces.cpam-letter.why':
    'Avec sa propre lettre sous les yeux, la caisse retrouve votre dossier sans chercher. Aucun texte ne l’exige.',
  'pieces.passport.hint':
    '{identity, select, european {Votre passeport, ou votre carte d’identité recto verso.} other {La page avec votre photo et la page du tampon d’entrée.}}',
  'pieces.passport.why':
    'La CPAM vérifie qui vous êtes{identity, select, european {} other { et quand vous êtes entré en France}}. La liste du formulaire demande les pages qui montrent votre identité.',
  'pieces.visa.hint':
    '{stay, select, short {La page de la vignette « famille de Français », entière et lisible.} other {La page de la vignette, entière et lisible.}}',
  'pieces.visa.why': 'Il prouve que vous êtes en France de façon régulière le jour de la demande.',
  'pieces.visa-validation.hint': 'La confirmation téléchargée après la validation en ligne.',
  'pieces.visa-validation.why': 'Sans elle, le visa ne vaut pas encore titre de séjour.',
  'pieces.residence-permit.hint': 'Les deux côtés de la carte.',
  'pieces.residence-permit.why':
    'Elle prouve que vous êtes en France de façon régulière le jour de la demande.',
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
  'pieces.name-concordance.hint':
    'Un papier qui donne les deux noms : certificat de concordance du consulat, décision de changement de nom, mention en marge de l’acte.',
  'pieces.name-concordance.why':
    'Votre passeport et votre acte de naissance n’écrivent pas le même nom. Ce papier montre que c’est la même personne : sans lui, le dossier peut s’arrêter.',
  'pieces.marriage-certificate.hint':
    '{record, select, transcribed {L’acte français fait par le consulat ou par Nantes. La copie du livret de famille est souvent acceptée.} foreign {L’acte du pays où vous vous êtes mariés, entier. Sa traduction est une pièce à part.} other {L’acte de la mairie française. La copie du livret de famille est souvent acceptée.}}',
  'pieces.marriage-certificate.why':
    'Il prouve que vous êtes de la famille d’une personne assurée{ground, select, residence {. La loi compte le conjoint parmi les membres de la famille.} other { : c’est ce qui vous dispense des trois mois d’attente.}}',
  'pieces.marriage-certificate-translation.hint':
    'Faite par une personne agréée par une cour d’appel, ou par votre consulat.',
  'pieces.marriage-certificate-translation.why':
    'L’acte n’est pas dans les registres français : la caisse le lit avec sa traduction.',
  'pieces.host-id.hint':
    'Carte d’identité recto verso, ou passeport{host, select, third { : ceux de la personne chez qui vous vivez tous les deux.} spouse { : ceux de {spouse, select, madame {votre conjointe.} other {votre conjoint.}}} other {.}}',
  'pieces.host-id.why':
    'Elle montre que la signature de l’attestation d’hébergement est bien celle de la personne qui héberge.',
  'pieces.host-proof-of-address.hint':
    'Au nom de la personne qui héberge et à la même adresse : facture d’énergie ou d’internet, quittance, avis d’impôt. De moins de trois mois si possible.',
  'pieces.host-proof-of-address.why':
    'Il prouve que le logement de l’attestation est bien celui de la personne qui héberge.',
  'pieces.lease.hint':
    '{home, select, joint {À vos deux noms} other {À votre nom}} : bail, titre de propriété, quittance, facture d’énergie ou d’internet. Une facture de moins de trois mois si possible.',
  'pieces.lease.why':
    'Votre nom est sur ce papier : il suffit à montrer où vous vivez. Il ne faut pas d’attestation d’hébergement.',
  'pieces.proof-of-residence.hint':
    'Des papiers datés, à votre nom, sur plus de trois mois : quittances, factures, fiches de paie, relevés de compte. Un par mois est une bonne mesure.',
  'pieces.proof-of-residence.why':
    'Sans conjoint assuré en France, la loi demande plus de trois mois de résidence sans interruption.',
  'pieces.spouse-rights.hint':
    'À télécharger dans {spouse, select, madame {le compte ameli de votre conjointe} other {le compte ameli de votre conjoint}}.',
  'pieces.spouse-rights.why':
    'Elle montre que {spouse, select, madame {votre conjointe est assurée} other {votre conjoint est assuré}} en France. Aucune liste officielle ne la demande, mais elle évite une question.',
  'pieces.bank-details.hint':
    '{bank, select, foreign {Un relevé de la banque qui donne l’IBAN, le BIC et votre nom.} other {D’un compte à votre nom, ou d’un compte joint.}}',
  'pieces.bank-details.why':
    'Les remboursements sont versés sur ce compte. Le dossier peut partir sans lui : vous l’enverrez plus tard.',
  'pieces.child-form.hint':
    'Un seul formulaire pour tous les enfants, à télécharger sur ameli.fr et à remplir à la main. Liasse ne le remplit pas encore.',
  'pieces.child-form.why':
    'Ce formulaire rattache les enfants mineurs à un parent assuré. Il part avec votre demande.',
  'pieces.child-birth-certificate.hint': 'Un acte par enfant, avec le nom des parents.',
  'pieces.child-birth-certificate.why': 'Il montre que vous êtes le parent de l’enfant.',
  'pieces.child-birth-certificate-translation.hint':
    'Une traduction par acte, faite par une personne agréée par une cour d’appel, ou par le consulat.',
  'pieces.child-birth-certificate-translation.why':
    'La règle est la même que pour votre acte : une traduction en français, sauf pour les actes européens.',
} satisfies Record<string, string>;
