/** Home, and the page that says which case this version handles. */
export const home = {
  'home.title': 'Votre dossier d’assurance maladie, prêt à poster',
  'home.lead':
    'Vous répondez une fois à chaque question. Liasse remplit la demande, la lettre et l’attestation, y joint vos copies, et vous donne un seul PDF à imprimer, à signer et à envoyer à votre CPAM.',
  'home.caseTitle': 'Pour qui est cette version',
  'home.case':
    'Votre mari ou votre femme a la nationalité française ; vous avez celle d’un pays hors de l’Union européenne. Vous vous êtes mariés en France, vous avez un visa de long séjour « conjoint de Français » (VLS-TS) déjà validé en ligne, vous habitez chez votre conjoint et vous faites votre première demande, par la poste.',
  'home.privacyTitle': 'Rien ne quitte cet ordinateur',
  'home.privacy':
    'Ni compte, ni internet : vos réponses et vos fichiers restent sur cet ordinateur. C’est vous qui imprimez et qui postez.',
  'home.formTitle': 'Pas le cerfa officiel',
  'home.form':
    'La demande est imprimée par Liasse, avec le contenu du formulaire S1106. Une caisse peut vouloir le formulaire officiel : il est à télécharger sur ameli.fr ou service-public.fr.',
  'home.start': 'Commencer un dossier',
  'home.startAnother': 'Commencer un autre dossier',
  'home.dossiers': 'Vos dossiers',
  'home.savedAt': 'Enregistré le {date} à {time}',
  'home.untitled': 'Dossier sans nom',
  'home.resume': 'Reprendre',
  'home.resumeNamed': 'Reprendre le dossier « {title} »',
  'home.delete': 'Supprimer',
  'home.deleteNamed': 'Supprimer le dossier « {title} »',
  'home.deleteTitle': 'Supprimer ce dossier ?',
  'home.deleteText':
    'Le dossier « {title} » et les copies de vos fichiers seront effacés de cet ordinateur. On ne peut pas revenir en arrière. Vos fichiers d’origine ne changent pas.',
  'home.deleteConfirm': 'Supprimer le dossier',
  'home.deleteCancel': 'Garder le dossier',
  'home.deleted': 'Le dossier est supprimé.',
  'home.unreadable':
    '{count, plural, one {Un dossier enregistré n’a pas pu être lu. Il est gardé à part, rien n’est effacé.} other {# dossiers enregistrés n’ont pas pu être lus. Ils sont gardés à part, rien n’est effacé.}}',
  'home.version': 'Version {version}',

  'pages.case.title': 'Est-ce bien votre situation ?',
  'pages.case.intro':
    'Cette version de Liasse prépare un cas, du début à la fin. Vérifiez que c’est le vôtre.',
  'case.spouse': 'Votre mari ou votre femme a la nationalité française, vit en France et a une carte Vitale.',
  'case.nationality':
    'Vous avez la nationalité d’un pays hors de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège et de la Suisse.',
  'case.marriage': 'Vous vous êtes mariés en France.',
  'case.visa':
    'Vous avez un visa de long séjour « conjoint de Français » (VLS-TS), et vous l’avez validé en ligne.',
  'case.hosting': 'Vous habitez chez votre conjoint : le logement est à son nom.',
  'case.first': 'C’est votre première demande : vous n’avez pas encore de numéro de sécurité sociale.',
  'case.yes': 'Si tout est vrai, continuez.',
  'case.rights': 'Pourquoi votre dossier se fait ainsi',
  'case.own':
    'Vous demandez vos propres droits. Depuis 2016, un adulte n’est plus « ayant droit » de son conjoint : ce statut n’existe plus.',
  'case.noWait':
    'Vous n’avez pas à attendre trois mois : la loi en dispense le conjoint qui rejoint en France une personne assurée (article D. 160-2, II, 3° du Code de la sécurité sociale).',
  'case.otherwise': 'Ce n’est pas tout à fait votre cas ?',
  'case.otherVisa':
    'Visa pas encore validé : faites-le d’abord en ligne, sur le site de l’administration des étrangers en France, dans les trois mois après votre arrivée. Puis revenez ici.',
  'case.otherCase':
    'Autre titre de séjour, pays européen, mariage à l’étranger, bail à votre nom, logement chez quelqu’un d’autre : cette version ne sait pas encore préparer votre dossier. Le formulaire S1106 et la liste des pièces sont sur ameli.fr.',
  'case.otherNumber':
    'Vous avez déjà un numéro, même provisoire, ou une lettre de la CPAM : ne refaites pas la demande. Répondez à cette lettre en donnant ce numéro.',
  'case.otherHelp':
    'Besoin d’aide : appelez le 3646, ou le 09 74 75 36 46 en anglais (du lundi au vendredi, de 8 h 30 à 17 h 30). Une maison France services peut aussi vous aider.',
  'case.otherCare':
    'Besoin de soins tout de suite : le service social de l’hôpital (la PASS) peut aussi envoyer une demande pour vous.',
} satisfies Record<string, string>;
