/** The help, About, and the colours of the window. */
export const help = {
  'help.title': 'Aide',
  'help.show': 'Aide',
  'help.made': 'Comment le dossier se fait',
  'help.made.answer':
    'Vous répondez aux questions, dans l’ordre que vous voulez. À droite, la vraie feuille se remplit. Tout est enregistré au fur et à mesure.',
  'help.made.pieces':
    'Vous ajoutez vos documents : un scan, une photo ou un PDF. Liasse les redresse, et dit ce qui se lit mal.',
  'help.made.check': 'Vous relisez tout sur une page. Ce qui manque, et ce qui semble faux, est en haut.',
  'help.made.print':
    'Vous enregistrez le PDF, ou vous l’ouvrez pour l’imprimer, à 100 % : jamais « ajuster à la page ».',
  'help.made.sign':
    'Vous signez, et la personne qui vous héberge signe l’attestation. À la main, à l’encre : c’est le plus sûr.',
  'help.made.post':
    'Vous ajoutez les originaux, vous fermez l’enveloppe avec la liste à cocher, et vous l’envoyez à la caisse.',

  'help.when': 'Que faire quand…',
  'help.tooEarly': 'Liasse dit que c’est trop tôt',
  'help.tooEarly.do':
    'Vos réponses sont gardées. La page dit pourquoi, et à partir de quel jour la demande est possible quand ce jour se calcule. Revenez ce jour-là : le dossier sera où vous l’avez laissé.',
  'help.noPaper': 'Il vous manque un document',
  'help.noPaper.do':
    'Continuez sans lui : Liasse garde sa place et dit ce qui manque. Si vous avez le papier sans pouvoir le scanner, choisissez à sa ligne de le joindre vous-même. Un brouillon s’imprime à tout moment, pour le montrer à quelqu’un.',
  'help.badScan': 'Un scan est refusé ou se lit mal',
  'help.badScan.do':
    'La ligne du fichier dit pourquoi. Posez la feuille à plat, près d’une fenêtre, sans flash, et prenez-la tout entière. Un PDF protégé demande son mot de passe.',
  'help.tooLong': 'Un nom ou une adresse ne tient pas dans sa case',
  'help.tooLong.do':
    'Liasse écrit plus petit tant que cela se lit. Ensuite elle le dit : vous choisissez ce qui peut être abrégé. Rien n’est coupé sans vous.',
  'help.change': 'Vous changez une réponse après avoir signé',
  'help.change.do':
    'Les feuilles signées dont le texte a changé sont à signer à nouveau : la page « Signer les papiers » les nomme. Les autres restent.',
  'help.jam': 'L’imprimante s’est bloquée',
  'help.jam.do':
    'Sur la page du dossier à imprimer, « Réimprimer quelques pages » en donne une partie seulement.',
  'help.letter': 'La caisse vous écrit',
  'help.letter.do':
    'Sur l’accueil, choisissez « J’ai reçu une lettre de la CPAM ». Liasse copie vos réponses et ne demande que ce que la lettre demande.',
  'help.sealed': 'On vous a envoyé un fichier .liasse',
  'help.sealed.do':
    'Ouvrez-le d’un double clic, ou par « Ouvrir un fichier .liasse reçu » sur l’accueil, avec la phrase secrète que l’on vous a dite. La réponse d’un hébergeur s’ouvre dans le dossier qui l’attend, à la page « Signer les papiers ».',
  'help.passphrase': 'Vous avez oublié une phrase secrète',
  'help.passphrase.do':
    'Personne ne peut la retrouver, nous non plus : elle n’est écrite nulle part. Pour un fichier reçu, demandez-en un nouveau.',
  'help.otherComputer': 'D’autres personnes utilisent cet ordinateur',
  'help.otherComputer.do':
    'Ayez chacun votre compte sur l’ordinateur. Quand tout est posté, supprimez le dossier sur l’accueil.',

  'help.keyboard': 'Au clavier',
  'help.keyboard.text':
    'Tout se fait sans souris : Tab va d’un champ à l’autre, Entrée et Espace choisissent. Sur un Mac, la touche est Cmd au lieu de Ctrl.',
  'help.key.mod': 'Ctrl',
  'help.key.enter': 'Entrée',
  'help.key.f1': 'F1',
  'help.key.o': 'O',
  'help.key.v': 'V',
  'help.key.plus': '+',
  'help.key.zero': '0',
  'help.key.arrows': 'Flèches',
  'help.key.space': 'Espace',
  'help.key.escape': 'Échap',
  'help.keys.continue': 'Continuer, de n’importe où dans la page',
  'help.keys.help': 'Cette aide',
  'help.keys.open': 'Ouvrir un fichier .liasse',
  'help.keys.paste': 'Sur la page des pièces : ajouter l’image ou le fichier copié',
  'help.keys.larger': 'Agrandir ; avec la touche − : réduire',
  'help.keys.usual': 'Revenir à la taille réelle',
  'help.keys.arrows': 'Déplacer le coin d’une photo, ou le stylo d’une signature',
  'help.keys.pen': 'Dans le cadre de signature : poser et lever le stylo',
  'help.keys.close': 'Fermer ce qui est ouvert par-dessus la page',

  'help.privacy': 'Où sont vos réponses',
  'help.privacy.stays':
    'Sur cet ordinateur, dans votre compte d’utilisateur, chiffrées, sauf si vous avez choisi « Sans protection », et nulle part ailleurs. Liasse n’a pas de compte et refuse toute connexion à internet. Ce qui sort, c’est ce que vous imprimez, ce que vous enregistrez et le fichier scellé que vous donnez.',
  'help.privacy.others':
    'Le PDF que vous enregistrez n’est pas protégé : gardez-le comme le papier. Supprimer un dossier sur l’accueil efface ses réponses et ses copies ; vos fichiers d’origine ne changent pas.',

  'about.title': 'À propos de Liasse',
  'about.open': 'À propos',
  'about.version': 'Version',
  'about.engines': 'Faite avec',
  'about.licence': 'Licence',
  'about.mit':
    'MIT : libre de l’utiliser, de la copier et de la changer, sans garantie. © 2026 The Liasse authors',
  'about.notAffiliated':
    'Application privée, non affiliée à l’Assurance Maladie. Elle ne peut pas promettre qu’une caisse accepte un dossier. Chaque règle montre sa source et sa date sous « Pourquoi ? ».',
  'about.sources':
    'Les papiers et l’interface sont écrits en Source Sans 3 et Source Code Pro (licence OFL). Les communes viennent de l’Insee (Licence Ouverte 2.0).',
  'about.notices': 'Licences de ce que Liasse contient',
  'about.chromiumNotices': 'Licences de Chromium',
  'errors.notices-not-shown':
    'Aucun programme n’a pu ouvrir la liste. Elle est dans le dossier de l’application : LICENSES.chromium.html.',
  'errors.handover-unreadable':
    'Ce fichier n’a pas pu être lu. Il a peut-être été déplacé, ou il est sur un disque débranché. Choisissez-le à nouveau.',

  'app.theme': 'Apparence',
  'app.theme.system': 'Comme l’ordinateur',
  'app.theme.light': 'Claire',
  'app.theme.dark': 'Sombre',
} satisfies Record<string, string>;
