/** Signing: what its answers are called, and what may be wrong with them. */
export const signatures = {
  'fields.signing.mention': 'Mots à écrire au-dessus de la signature',
  'fields.signing.mention.hint': 'Par exemple « Lu et approuvé ». Ces mots ne remplacent pas une signature.',
  'fields.hostSigning': 'Lieu et date où signe la personne qui héberge',
  'fields.hostSigning.place': 'Lieu où signe la personne qui héberge',
  'fields.hostSigning.place.hint': 'Si c’est un autre lieu que le vôtre.',
  'fields.hostSigning.date': 'Date où signe la personne qui héberge',
  'fields.hostSigning.date.hint':
    'Si c’est un autre jour que le vôtre. Cette date est imprimée sur l’attestation.',
  'fields.hostSigning.mention': 'Mots de la personne qui héberge, au-dessus de sa signature',
  'fields.hostSigning.mention.hint':
    'Par exemple « Lu et approuvé ». Ces mots ne remplacent pas une signature.',
  'fields.attestation': 'L’attestation d’hébergement',
  'fields.attestation.written': 'Comment l’attestation est écrite',
  'fields.attestation.hostedSigns': 'Signature de la personne hébergée',
  'fields.signatures': 'Les signatures',
  'fields.signatures.letter': 'Signature de la lettre',
  'fields.signatures.pass-letter': 'Signature de la lettre à la PASS',
  'fields.signatures.form': 'Signature de la demande',
  'fields.signatures.hosting-attestation': 'Signature de l’attestation',
  'fields.signatures.hosting-attestation.applicant': 'Signature de la personne hébergée',
  'fields.handover': 'Ce qui est confié à la personne qui héberge',
  'fields.posting': 'L’envoi du dossier',
  'fields.posting.on': 'Jour de l’envoi',

  'errors.missing.posting.on': 'Écrivez le jour où le dossier est parti.',
  'errors.signature-void':
    '{field} : elle ne vaut plus, parce que le papier a changé depuis. Faites-le signer à nouveau.',
  'errors.signature-not-on-photo':
    '{field} : une photo est imprimée à la place de la feuille, et personne n’a dit que cette signature s’y trouve. Regardez la photo, puis cochez-le.',
  'errors.signature-photo-unchecked':
    '{field} : personne n’a pu vérifier que la photo montre le texte d’aujourd’hui. Comparez-la avec le papier.',
  'errors.signed-before-declared':
    '{field} : cette date est avant ce que le papier déclare. Vérifiez les deux dates.',
  'errors.signed-on-another-day':
    '{field} : ce n’est pas le jour imprimé sur le papier. Vérifiez les deux dates.',
  'errors.host-signed-before-hosting':
    'La personne qui héberge signe avant le jour où elle commence à vous héberger. Vérifiez les deux dates.',
  'errors.host-signed-before-marriage':
    'La personne qui héberge signe avant votre mariage. Vérifiez les deux dates.',
  'errors.wrong-shape': '{field} : cette valeur n’a pas la forme attendue. Recommencez cette étape.',
  'errors.signature-empty':
    'Aucune signature n’a été trouvée sur cette image. Prenez une photo de la signature seule, sur du papier blanc.',
  'errors.signature-not-a-picture':
    'Une signature se prend d’une image, pas d’un PDF. Donnez une photo ou un scan de la signature.',
  'errors.handover-wrong-passphrase':
    'Ce fichier ne s’ouvre pas : la phrase secrète n’est pas la bonne, ou le fichier a été modifié. Vérifiez la phrase, ou demandez un nouveau fichier.',
  'errors.handover-damaged': 'Ce fichier n’est pas entier. Demandez qu’on vous l’envoie à nouveau.',
  'errors.handover-foreign':
    'Ce fichier n’est pas celui qu’on attend ici : il vient d’ailleurs, d’un autre dossier, ou c’est l’aller au lieu du retour, ou l’inverse. Choisissez un autre fichier.',
  'errors.handover-newer':
    'Ce fichier vient d’une version plus récente de Liasse. Installez-la, puis ouvrez le fichier à nouveau.',
  'errors.handover-merged':
    'Cette réponse a déjà été reprise : rien ne change. S’il y en a une autre, choisissez son fichier.',
} satisfies Record<string, string>;
