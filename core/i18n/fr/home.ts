/** Home: three doors, the files of this computer, and what the app is. */
export const home = {
  'home.title': 'Votre dossier d’assurance maladie, prêt à envoyer',
  'home.lead':
    'Vous répondez une fois à chaque question. Liasse remplit les papiers, y joint vos copies, et vous donne un seul PDF à imprimer, à signer et à envoyer.',

  'home.doors': 'Que voulez-vous faire ?',
  'home.start': 'Nouveau dossier',
  'home.startText': 'Pour demander votre numéro de sécurité sociale.',
  'home.resume': 'Reprendre',
  'home.resumeNone': 'Pas encore de dossier sur cet ordinateur. Quand vous en aurez un, il sera ici.',
  'home.resumeLocked': 'Vos dossiers sont fermés. Ouvrez le vôtre plus bas, avec sa phrase secrète.',
  'home.letter': 'J’ai reçu une lettre de la CPAM',
  'home.letterText': 'Elle demande une pièce, ou donne un numéro d’attente : répondez-lui sans tout refaire.',
  'home.express': 'Peu de temps ? Un nouveau dossier avec tout sur une page',

  'home.letterDialog': 'Répondre à une lettre de la CPAM',
  'home.letterDialogText':
    'Liasse peut copier vos réponses dans le nouveau dossier. Vos fichiers et la date de signature ne sont pas copiés, et l’adresse de la caisse sera à vérifier.',
  'home.copyFrom': 'Copier les réponses de « {title} »',
  'home.letterTo': 'C’est une lettre pour « {title} »',
  'home.copyNothing': 'Ne rien copier',
  'home.cancel': 'Annuler',

  'home.dossiers': 'Vos dossiers',
  'home.kind.first': 'Premier dossier',
  'home.kind.complement': 'Complément',
  'home.standing.answers': '{answers, plural, one {Il manque une réponse} other {Il manque # réponses}}',
  'home.standing.pieces': '{pieces, plural, one {Il manque une pièce} other {Il manque # pièces}}',
  'home.standing.both':
    '{answers, plural, one {Il manque une réponse} other {Il manque # réponses}}{pieces, plural, one { et une pièce} other { et # pièces}}',
  'home.standing.ready': 'Prêt à imprimer',
  'home.standing.toCheck': 'Prêt à imprimer, avec des points à regarder',
  'home.standing.notYet': 'Pas encore possible',
  'home.standing.notYetUntil': 'Pas encore possible avant le {date}',
  'home.changedAt': 'Changé le {date} à {time}',
  'home.savedAt': 'Enregistré le {date} à {time}',
  'home.search': 'Chercher un dossier',
  'home.found':
    '{count, plural, =0 {Aucun dossier ne correspond. Ceux qui sont fermés ne sont pas cherchés.} one {Un dossier trouvé} other {# dossiers trouvés}}',
  'home.untitled': 'Dossier sans nom',
  'home.resumeNamed': 'Reprendre le dossier « {title} »',
  'home.delete': 'Supprimer',
  'home.deleteNamed': 'Supprimer le dossier « {title} »',
  'home.deleteTitle': 'Supprimer ce dossier ?',
  'home.deleteText':
    'Le dossier « {title} » et les copies de vos fichiers seront effacés de cet ordinateur. On ne peut pas revenir en arrière. Vos fichiers d’origine ne changent pas.',
  'home.deleteConfirm': 'Supprimer le dossier',
  'home.deleteCancel': 'Garder le dossier',
  'home.deleted': 'Le dossier est supprimé.',

  'home.caseTitle': 'Pour qui',
  'home.case':
    'Votre mari ou votre femme a la nationalité française, et vous venez vivre en France. Avec un visa ou un titre de séjour, ou comme citoyen européen ; mariés en France ou ailleurs ; chez vous ou chez quelqu’un ; avec ou sans enfants. Si c’est trop tôt, Liasse dit pourquoi et jusqu’à quand.',
  'home.privacyTitle': 'Rien ne quitte cet ordinateur',
  'home.privacy':
    'Ni compte, ni internet : vos réponses et vos fichiers restent sur cet ordinateur. C’est vous qui imprimez, et qui envoyez à la CPAM ou remettez à l’hôpital (la PASS).',
  'home.formTitle': 'Pas le cerfa officiel',
  'home.form':
    'Pour une première demande, le formulaire est imprimé par Liasse, avec le contenu du S1106. Une caisse peut vouloir le formulaire officiel : il est à télécharger sur ameli.fr ou service-public.fr. Pour répondre à une lettre, il n’y a pas de formulaire.',
  'home.helpTitle': 'Besoin d’aide ?',
  'home.help':
    'Appelez le 3646, ou le 09 74 75 36 46 en anglais (du lundi au vendredi, de 8 h 30 à 17 h 30). Une maison France services peut vous aider. Pour des soins tout de suite, le service social de l’hôpital (la PASS) peut aussi envoyer la demande.',
  'home.version': 'Version {version}',
} satisfies Record<string, string>;
