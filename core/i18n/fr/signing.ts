/** Signing: on paper, on the screen, by the host here or elsewhere; and the day of posting. */
export const signing = {
  'pages.sign.title': 'Signer les papiers',
  'pages.sign.intro':
    'Un papier sans signature peut faire revenir tout le dossier. Chacun signe les siens, sur papier ou à l’écran.',
  'pages.posted.title': 'L’envoi',
  'pages.posted.intro': 'Une fois la liasse partie, notez le jour ici : Liasse le garde pour la suite.',

  'pack.sign.go': 'Signer, ou cocher ce qui est signé',
  'pack.posted': 'C’est posté',
  'pack.handedIn': 'C’est remis',

  'sign.incomplete':
    'Le dossier n’est pas encore complet. Chaque réponse qui change un papier annule les signatures de ce papier : complétez d’abord.',
  'sign.sheetFailed':
    'Un papier à signer ne peut pas être montré pour le moment. Revenez en arrière et réessayez.',
  'sign.left': '{count, plural, =0 {Tout est signé} one {1 signature manque} other {# signatures manquent}}',
  'sign.how': 'Comment signez-vous ?',
  'sign.howHost': 'Comment signe {name} ?',
  'sign.way.paper': 'Signer sur papier',
  'sign.way.paper.hint': 'Imprimer, signer au stylo, cocher ici. Le plus sûr.',
  'sign.way.screen': 'Signer à l’écran',
  'sign.way.screen.hint': 'Lire la feuille et signer avec la souris, le doigt ou un stylet.',
  'sign.code': 'Texte {code}',
  'sign.actualSize': 'La feuille, à 100 %',

  'sign.facts.title': 'Une signature à l’écran est-elle acceptée ?',
  'sign.facts.paper': 'Le plus sûr est de signer au stylo, sur la feuille que vous postez.',
  'sign.facts.known':
    'Ce qu’on sait : la loi tient une signature électronique pour fiable quand un procédé sûr prouve qui a signé. Un dessin, une image ou une photo de signature n’est pas cela. Pour une signature scannée, la Cour de cassation dit que le procédé est valable, mais que rien n’y prouve d’avance qui a signé.',
  'sign.facts.unknown':
    'Ce qu’on ne sait pas : nous n’avons trouvé ni texte ni page d’ameli.fr qui dise si une CPAM accepte, sur ces papiers, une signature faite à l’écran puis imprimée, ou la photo d’une page signée. Une caisse peut demander de signer à nouveau au stylo.',

  'sign.standing.looking': 'Liasse regarde ce papier…',
  'sign.standing.missing': 'Pas encore signé',
  'sign.standing.paper': 'Signé sur papier le {date}',
  'sign.standing.drawn': 'Signé à l’écran le {date}',
  'sign.standing.image': 'Signé avec une image le {date}',
  'sign.standing.photo': 'Photo de la page signée le {date}, même texte',
  'sign.standing.photo-unchecked': 'Photo de la page signée le {date}, texte non vérifié',
  'sign.standing.not-on-photo': 'À signer sur la feuille photographiée',
  'sign.notOnPhoto':
    '{signer, select, host {La photo donnée par {name} est imprimée} other {Votre photo est imprimée}} à la place de toute la feuille. L’autre signature doit être sur cette même feuille : si elle y est, cochez-le avec « Signer sur papier ». Sinon, signez la feuille au stylo et refaites la photo.',
  'sign.standing.void': 'À signer à nouveau',
  'sign.void':
    'Le texte a changé depuis la signature du {date} : elle ne compte plus, et n’est plus imprimée. Les autres signatures restent.',
  'sign.otherDay': 'Le papier porte la date du {day}, mais il est signé le {date}. Vérifiez les deux.',
  'sign.look': 'Voir la feuille signée',
  'sign.lookNamed': 'Voir la feuille signée : {document}',
  'sign.remove': 'Retirer la signature',
  'sign.removeNamed': 'Retirer la signature : {document}',

  'sign.paper.print': 'Imprimez à 100 %, sans ajuster à la page.',
  'sign.paper.open': '{count, plural, one {Imprimer la page à signer} other {Imprimer les papiers à signer}}',
  'sign.paper.away': 'Avec un mode d’emploi, pour signer ailleurs',
  'sign.paper.pen': 'Signez au stylo bleu ou noir, dans le cadre.',
  'sign.paper.tick': 'Cochez ici ce qui est signé.',
  'sign.paper.signed': '{document} : c’est signé',
  'sign.paper.onPhoto': '{document} : la signature est sur la feuille photographiée',
  'sign.signedOn': 'Signé le',

  'sign.screen.text': 'Chaque papier se lit et se signe à part : ce qui est signé est ce qui est montré.',
  'sign.screen.one': 'Lire et signer : {document}',
  'sign.screen.again': 'Signer à nouveau : {document}',
  'sign.view.title': 'Signer : {document}',
  'sign.view.read':
    'Lisez la feuille en entier. C’est elle qui est signée ; si un mot en change plus tard, la signature ne compte plus.',
  'sign.view.back': 'Revenir aux signatures',
  'sign.place': 'Fait à',
  'sign.date': 'Le',
  'sign.notToday':
    'La date du papier n’est pas celle d’aujourd’hui. Changez-la si vous signez aujourd’hui ; les autres papiers déjà signés qui la portent seront à signer à nouveau.',
  'sign.mention.title': 'Ajouter une mention tapée',
  'sign.mention.text':
    'Par exemple « lu et approuvé ». Elle est imprimée au-dessus de la signature. Des mots tapés ne sont pas une signature : il faut signer aussi.',
  'sign.mention': 'Mention',
  'sign.signature': 'Votre signature',
  'sign.drawn.drawn': 'La dessiner',
  'sign.drawn.image': 'Donner une image',
  'sign.bound':
    'En signant, vous signez le texte montré ici, mot pour mot : {document}. Vous pourrez retirer la signature avant l’envoi.',
  'sign.sign': 'Signer',
  'sign.image.hint':
    'Signez au stylo noir sur une feuille blanche, et prenez-la en photo. Liasse enlève le papier et garde l’encre.',
  'sign.image.named': 'Image de votre signature',
  'sign.image.choose': 'Choisir une image',
  'sign.image.other': 'Choisir une autre image',
  'sign.image.kept': 'L’image est lue.',
  'sign.image.look': 'La voir sur la feuille',
  'sign.remark.dot': 'C’est presque un point. Si c’est bien votre signature, gardez-la.',
  'sign.remark.straight-line': 'C’est presque une ligne droite. Si c’est bien votre signature, gardez-la.',
  'sign.remark.faint':
    'L’encre est très pâle. Elle risque de mal s’imprimer : essayez avec un stylo plus noir.',

  'pad.label': 'Cadre de signature',
  'pad.hint': 'Signez ici',
  'pad.undo': 'Annuler le trait',
  'pad.clear': 'Effacer',
  'pad.keys':
    'Souris, doigt ou stylet. Au clavier : flèches pour bouger la plume, Espace pour la poser et la lever, Retour arrière pour annuler un trait.',
  'pad.empty': 'Rien n’est dessiné.',
  'pad.drawing': 'La plume écrit.',
  'pad.drawn': '{count, plural, one {1 trait dessiné.} other {# traits dessinés.}}',
  'pad.full': 'Le cadre est plein : effacez, et signez plus simplement.',

  'sign.options': 'Autres façons de faire l’attestation',
  'sign.byHand': 'Écrite à la main',
  'sign.byHand.hint':
    'La personne qui héberge recopie le texte, en entier, sur une feuille blanche. Aucun texte ne le demande pour une CPAM.',
  'sign.model': 'Modèle en grands caractères, à recopier',
  'sign.both': 'Signée aussi par la personne hébergée',
  'sign.both.hint': 'Certains modèles le font. Ce n’est demandé par aucun texte.',

  'hosting.window': 'Attestation – Liasse',
  'hosting.title': 'Votre attestation d’hébergement',
  'hosting.lead':
    'Lisez ce que vous attestez, corrigez si besoin, puis signez. Rien d’autre du dossier n’est montré ici.',
  'hosting.sentence.me':
    'Je {hostGender, select, madame {soussignée} other {soussigné}} {host}, {hostGender, select, madame {née} other {né}} {birthDate} à {birthTown} ({birthCountry}),',
  'hosting.sentence.them':
    'j’atteste sur l’honneur que {kind, select, third {{applicant} et {spouse} habitent} other {{applicant} habite}} chez moi, {address},',
  'hosting.since': 'depuis le',
  'hosting.correct.me': 'Corriger mon nom ou ma naissance',
  'hosting.correct.address': 'Corriger l’adresse',
  'hosting.civility': 'Votre civilité',
  'hosting.givenNames': 'Vos prénoms',
  'hosting.birthName': 'Votre nom de naissance',
  'hosting.usageName': 'Votre nom d’usage',
  'hosting.birthDate': 'Votre date de naissance',
  'hosting.birthTown': 'Votre ville de naissance',
  'hosting.birthCountry': 'Votre pays de naissance',
  'hosting.street': 'Numéro et rue',
  'hosting.flat': 'Appartement, étage',
  'hosting.building': 'Bâtiment, résidence',
  'hosting.place': 'Lieu-dit',
  'hosting.postcode': 'Code postal',
  'hosting.town': 'Ville',
  'hosting.sinceDay': 'Depuis quel jour',
  'hosting.signPlace': 'Lieu de signature',
  'hosting.signDate': 'Date de signature',
  'hosting.penalty': 'Ce que dit la loi, avant de signer',
  'hosting.penalty.plain':
    'Attester quelque chose de faux est un délit : jusqu’à un an de prison et 15 000 euros d’amende, et plus dans les cas graves.',
  'hosting.penalty.gloss': 'Le texte de la loi, mot pour mot.',
  'hosting.sign': 'Signer',
  'hosting.thanks': 'Merci, c’est signé',
  'hosting.thanks.text': 'Vous pouvez rendre l’écran à {name}.',
  'hosting.back': 'Rendre l’écran à {name}',
  'hosting.applicant': 'la personne hébergée',

  'handover.here': 'Passer l’écran à {name}',
  'handover.here.text':
    'Ici, sur cet ordinateur : une page à part, en grands caractères, avec l’attestation seule. Rien d’autre de votre dossier n’y est.',
  'handover.elsewhere': 'Sur un autre ordinateur, avec Liasse',
  'handover.byHand': 'L’attestation est écrite à la main : elle se signe au stylo, sur la même feuille.',
  'handover.save.text':
    'Liasse écrit un fichier fermé par une phrase secrète. Il ne contient que ce que l’attestation dit : ni passeport, ni visa, ni numéro, ni compte en banque. Envoyez-le comme vous voulez.',
  'handover.passphrase': 'Phrase secrète',
  'handover.passphrase.hint':
    'Huit caractères au moins. Trois ou quatre mots sans rapport sont faciles à dire.',
  'handover.passphrase.told': 'Celle que l’on vous a dite.',
  'handover.again': 'La même phrase, encore une fois',
  'handover.advice':
    'Dites la phrase par un autre chemin que le fichier : de vive voix ou au téléphone, jamais dans le même message. Liasse ne la garde pas : perdue, il faut refaire le fichier.',
  'handover.save': 'Enregistrer le fichier .liasse',
  'handover.saved': 'Le fichier est enregistré. Quand il revient signé, ouvrez-le ici.',
  'handover.answer': 'Ouvrir la réponse reçue',
  'handover.answer.text':
    'Choisissez le fichier .liasse qui vous est revenu. La phrase secrète est la même qu’à l’aller.',
  'handover.choose': 'Choisir le fichier .liasse',
  'handover.noFile': 'Aucun fichier choisi',
  'handover.open': 'Ouvrir',
  'handover.opening': 'Ouverture…',
  'handover.differences': 'Ce qui a changé',
  'handover.differences.text':
    '{count, plural, =0 {Rien n’a changé : la réponse dit la même chose que votre dossier.} one {Une chose est différente. Choisissez ce que vous gardez.} other {# choses sont différentes. Choisissez pour chacune ce que vous gardez.}}',
  'handover.before': 'Dans votre dossier',
  'handover.after': 'Dans la réponse',
  'handover.look': 'Voir la feuille signée de la réponse',
  'handover.choose.one': 'Choisissez l’un des deux.',
  'handover.refused':
    'La signature vaut pour le texte de la réponse. Si vous gardez une réponse différente, la signature ne comptera plus et il faudra la redemander.',
  'handover.merge': 'Reprendre ces choix',
  'handover.written.byHand': 'Écrite à la main',
  'handover.written.printed': 'Imprimée par Liasse',
  'handover.reply': 'Enregistrer la réponse',
  'handover.reply.text':
    'Enregistrez la réponse et renvoyez-la. Elle est fermée par la même phrase secrète : ne l’écrivez pas dans le message.',
  'handover.replied': 'La réponse est enregistrée. Renvoyez ce fichier à la personne hébergée.',
  'handover.readAgain': 'Relire l’attestation',
  'handover.leave': 'Quitter sans rien garder',
  'handover.close': 'Fermer',
  'handover.print': 'Imprimer, pour signer au stylo',
  'handover.nothingKept': 'Rien n’est gardé sur cet ordinateur : seule la réponse que vous enregistrez.',

  'home.receivedOpen': 'Ouvrir un fichier .liasse reçu',
  'home.received': 'Un fichier .liasse reçu',
  'home.receivedText':
    'Quelqu’un vous demande de signer son attestation d’hébergement. Le fichier s’ouvre avec la phrase secrète que cette personne vous a dite. Rien n’est gardé sur cet ordinateur.',

  'posted.on': 'Posté le',
  'posted.onPass': 'Remis à la PASS le',
  'posted.note': 'Noter ce jour',
  'posted.noted': 'C’est noté : posté le {date}. Gardez la preuve de dépôt et une copie de tout.',
  'posted.notedPass': 'C’est noté : remis le {date}. Demandez à la PASS quel jour elle envoie le dossier.',
  'posted.gate': '{count, plural, one {Il manque une signature} other {Il manque # signatures}}',
  'posted.gate.text': 'Un papier sans signature revient, et le dossier attend. Signez d’abord :',
  'posted.missing': '{signer} : {document}, pas encore signé',
  'posted.notOnPhoto': '{signer} : {document}, signature à faire sur la feuille photographiée',
  'posted.unknown': '{signer} : {document}, pas encore comparé avec le papier d’aujourd’hui',
  'posted.void': '{signer} : {document}, le texte a changé, à signer à nouveau',
  'posted.pass':
    'C’est signé sans l’avoir coché, ou le dossier est parti ainsi : je veux noter l’envoi quand même.',

  'errors.missing.signatures.letter.applicant.signedOn': 'Écrivez le jour où la lettre est signée.',
  'errors.missing.signatures.pass-letter.applicant.signedOn':
    'Écrivez le jour où la lettre à la PASS est signée.',
  'errors.missing.signatures.form.applicant.signedOn': 'Écrivez le jour où la demande est signée.',
  'errors.missing.signatures.form.host.signedOn':
    'Écrivez le jour où la personne qui héberge signe la demande.',
  'errors.missing.signatures.hosting-attestation.host.signedOn':
    'Écrivez le jour où l’attestation est signée.',
  'errors.missing.signatures.hosting-attestation.applicant.signedOn':
    'Écrivez le jour où vous signez l’attestation.',
  'errors.nothing-drawn': 'Dessinez votre signature dans le cadre, ou donnez-en une image.',
  'errors.no-image': 'Choisissez une image de votre signature, ou dessinez-la.',
  'errors.passphrase-short': 'Écrivez une phrase secrète de huit caractères au moins.',
  'errors.passphrase-differs': 'Les deux phrases ne sont pas les mêmes. Écrivez la seconde à nouveau.',
  'errors.handover-no-file': 'Choisissez d’abord le fichier .liasse.',
} satisfies Record<string, string>;
