/**
 * One sentence a code: what is wrong and what to do. `errors.<code>.<path>` wins over `errors.<code>` where a
 * field deserves its own words. `{field}` is the name of the answer.
 */
export const errors = {
  'errors.missing': '{field} : il manque une réponse.',
  'errors.missing.applicant.civility': 'Choisissez votre civilité.',
  'errors.missing.applicant.birthName': 'Écrivez votre nom de naissance.',
  'errors.missing.applicant.birthDate': 'Écrivez votre date de naissance.',
  'errors.missing.applicant.birthPlace.town': 'Écrivez votre ville de naissance.',
  'errors.missing.applicant.birthPlace.country': 'Choisissez votre pays de naissance dans la liste.',
  'errors.missing.applicant.nationality': 'Choisissez le pays de votre nationalité dans la liste.',
  'errors.missing.applicant.employment': 'Dites si vous travaillez en France en ce moment.',
  'errors.missing.stay.validFrom': 'Écrivez la date de début de votre visa.',
  'errors.missing.stay.validUntil': 'Écrivez la date de fin de votre visa.',
  'errors.missing.stay.enteredOn': 'Écrivez votre date d’entrée en France.',
  'errors.missing.stay.validatedOn': 'Écrivez la date de validation de votre visa.',
  'errors.missing.home.street': 'Écrivez le numéro et la rue de votre adresse.',
  'errors.missing.home.postcode': 'Écrivez le code postal de votre adresse.',
  'errors.missing.home.town': 'Écrivez la ville de votre adresse.',
  'errors.missing.spouse.civility': 'Choisissez la civilité de votre conjoint.',
  'errors.missing.spouse.birthName': 'Écrivez le nom de naissance de votre conjoint.',
  'errors.missing.spouse.birthDate': 'Écrivez la date de naissance de votre conjoint.',
  'errors.missing.spouse.birthPlace.town': 'Écrivez la ville de naissance de votre conjoint.',
  'errors.missing.spouse.birthPlace.country':
    'Choisissez le pays de naissance de votre conjoint dans la liste.',
  'errors.missing.marriage.date': 'Écrivez la date de votre mariage.',
  'errors.missing.marriage.town': 'Écrivez la ville de votre mariage.',
  'errors.missing.addressee.name': 'Écrivez le nom de la caisse, par exemple CPAM du Morbihan.',
  'errors.missing.addressee.postcode': 'Écrivez le code postal de la caisse.',
  'errors.missing.addressee.town': 'Écrivez la ville de la caisse.',
  'errors.missing.addressee.confirmed': 'Comparez l’adresse de la caisse avec ameli.fr, puis cochez la case.',
  'errors.missing.signing.place': 'Écrivez la ville où vous signez.',
  'errors.missing.signing.date': 'Écrivez la date de signature, ou choisissez « Aujourd’hui ».',
  'errors.missing.filing.kind': 'Dites si la CPAM vous a déjà écrit.',
  'errors.missing.filing.route': 'Dites comment le dossier va partir.',
  'errors.missing.filing.letterDate': 'Écrivez la date de la lettre de la CPAM.',
  'errors.missing.filing.requested': 'Cochez au moins un papier que la lettre demande.',
  'errors.missing.birthCertificate.origin': 'Dites qui a fait votre acte de naissance.',
  'errors.missing.birthCertificate.names': 'Dites si vos noms sont les mêmes sur l’acte et sur le passeport.',
  'errors.missing.birthCertificate.owned': 'Dites combien d’originaux de l’acte vous avez.',
  'errors.missing.stay.kind': 'Dites avec quel papier vous vivez en France.',
  'errors.missing.stay.validation': 'Dites si votre visa est validé en ligne.',
  'errors.missing.stay.permitUntil': 'Écrivez la date de fin de votre carte.',
  'errors.missing.ground.kind': 'Dites si votre conjoint est assuré et vit en France.',
  'errors.missing.children.any': 'Dites si vous avez des enfants à charge en France.',
  'errors.missing.children.certificates': 'Dites qui a fait les actes de naissance des enfants.',
  'errors.missing.marriage.record': 'Dites où vous vous êtes mariés.',
  'errors.missing.marriage.country': 'Choisissez le pays du mariage dans la liste.',
  'errors.missing.housing.kind': 'Dites chez qui vous habitez.',
  'errors.missing.housing.since': 'Écrivez depuis quel jour vous y habitez.',
  'errors.missing.host.civility': 'Choisissez la civilité de la personne qui vous héberge.',
  'errors.missing.host.birthName': 'Écrivez le nom de naissance de la personne qui vous héberge.',
  'errors.missing.host.birthDate': 'Écrivez la date de naissance de la personne qui vous héberge.',
  'errors.missing.host.birthPlace.town': 'Écrivez la ville de naissance de la personne qui vous héberge.',
  'errors.missing.host.birthPlace.country':
    'Choisissez le pays de naissance de la personne qui vous héberge.',
  'errors.missing.bank.account': 'Dites si vous avez un compte en banque à votre nom.',
  'errors.missing.pass.hospital': 'Écrivez le nom de l’hôpital de la PASS.',
  'errors.missing.pass.town': 'Écrivez la ville de l’hôpital.',
  'errors.wrong-type': '{field} : cette réponse n’a pas la forme attendue. Écrivez-la à nouveau.',
  'errors.not-a-choice': '{field} : choisissez une des réponses proposées.',
  'errors.unknown-field':
    '« {path} » n’existe pas dans un dossier de Liasse. Retirez cette ligne ou corrigez son nom.',
  'errors.too-long': '{field} : le texte est trop long. Raccourcissez-le.',
  'errors.too-many': '{field} : il y en a trop. Retirez-en.',
  'errors.invalid': '{field} : cette réponse ne convient pas. Vérifiez-la.',
  'errors.unprintable':
    '{field} : un caractère ne peut pas être imprimé. Effacez le texte et tapez-le à nouveau.',
  'errors.date-impossible':
    '{field} : cette date n’existe pas ou n’est pas complète. Vérifiez le jour, le mois et l’année.',
  'errors.date-in-future': '{field} : cette date n’est pas encore arrivée. Vérifiez l’année.',
  'errors.country-unknown': '{field} : choisissez un pays dans la liste.',
  'errors.postcode-invalid': '{field} : un code postal français a cinq chiffres. Par exemple : 56000.',
  'errors.phone-invalid':
    '{field} : un numéro français a dix chiffres et commence par 0. Par exemple : 06 39 98 12 34.',
  'errors.email-invalid': '{field} : il faut une adresse complète, comme nom@exemple.fr.',
  'errors.visa-number-invalid':
    '{field} : le numéro a de 6 à 15 lettres et chiffres. Recopiez-le de la vignette, ou laissez vide.',
  'errors.address-unconfirmed': 'Comparez l’adresse de la caisse avec ameli.fr, puis cochez la case.',

  'errors.version-unknown':
    'Ce dossier vient d’une autre version de Liasse. Ouvrez-le avec une version plus récente.',
  'errors.not-a-dossier': 'Ce fichier n’est pas un dossier de Liasse. Choisissez un autre fichier.',
  'errors.not-json': 'Ce fichier n’est pas un JSON complet : il est coupé ou mal écrit. Vérifiez-le.',
  'errors.file-not-found': 'Le fichier du dossier n’est pas là. Vérifiez son nom et son dossier.',
  'errors.file-unreadable':
    'Le fichier du dossier ne peut pas être lu. Vérifiez que c’est bien un fichier, et que vous avez le droit de l’ouvrir.',
  'errors.dossier-unreadable':
    'Ce dossier enregistré ne peut pas être lu. Rien n’est effacé : fermez Liasse, ouvrez-la à nouveau et réessayez.',
  'errors.dossier-not-found':
    'Ce dossier n’est plus sur cet ordinateur : il a été supprimé ou déplacé. Revenez à l’accueil.',
  'errors.delete-failed':
    'Le dossier n’a pas pu être effacé en entier. Fermez les programmes qui ouvrent ses fichiers, puis essayez à nouveau.',
  'errors.usage': 'La commande n’est pas bien écrite. Ajoutez --help pour voir comment l’écrire.',

  'errors.inFile': '{field}, fichier {file} : {sentence}',
  'errors.attachment-not-found': '{field} : un fichier joint n’est plus à sa place. Ajoutez-le à nouveau.',
  'errors.attachment-unreadable': '{field} : un fichier joint ne peut pas être lu. Ajoutez-le à nouveau.',
  'errors.attachment-empty': 'Ce fichier est vide. Scannez ou copiez le papier à nouveau.',
  'errors.attachment-type':
    'Liasse lit les PDF et les images (JPEG, PNG, HEIC, TIFF, WebP, AVIF). Enregistrez ce fichier dans un de ces formats.',
  'errors.attachment-web-page':
    'Ce fichier est une page de site web, pas un PDF. Retournez sur le site et téléchargez le document, ou imprimez la page en PDF.',
  'errors.attachment-damaged':
    'Ce fichier est abîmé, il ne s’ouvre pas en entier. Scannez ou copiez le papier à nouveau.',
  'errors.attachment-encrypted':
    'Ce PDF est protégé par un mot de passe. Écrivez-le, ou enregistrez une copie sans mot de passe.',
  'errors.attachment-encrypted.file':
    '{field}, fichier {file} : ce PDF est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, et donnez-la à sa place.',
  'errors.attachment-password-wrong':
    'Ce mot de passe n’ouvre pas le PDF. Vérifiez les majuscules, et écrivez-le à nouveau.',
  'errors.attachment-too-complex':
    'Ce PDF est trop lourd une fois ouvert. Imprimez-le à nouveau en PDF, ou scannez le papier.',
  'errors.attachment-xfa':
    'Ce PDF est un formulaire que seul Adobe Reader affiche. Ouvrez-le avec Adobe Reader et imprimez-le en PDF, ou scannez le papier.',
  'errors.write-check-failed':
    'Le fichier écrit n’est pas celui qui a été préparé : le disque est peut-être abîmé. Enregistrez-le ailleurs.',
  'errors.attachment-outside':
    '{field} : le fichier joint doit être dans le même dossier que le fichier JSON, ou plus bas.',
  'errors.attachment-too-many-pages': 'Ce fichier a trop de pages. Ne gardez que les pages demandées.',
  'errors.attachment-too-large': 'Ce fichier est trop lourd (plus de 100 Mo). Enregistrez-le en plus petit.',
  'errors.attachment-too-many-pixels':
    'Cette image est trop grande. Enregistrez-la en plus petit, ou scannez le papier en 300 points par pouce.',
  'errors.attachment-page-missing':
    '{field} : un fichier n’a plus toutes ses pages. Retirez-le, puis ajoutez-le à nouveau.',
  'errors.import-cancelled':
    'Vous avez arrêté la lecture de ce fichier. Ajoutez-le à nouveau si vous le voulez.',
  'errors.import-took-too-long':
    'Ce fichier est trop long à lire. Enregistrez-le en plus petit, ou scannez le papier à nouveau.',
  'errors.import-crashed':
    'La lecture de ce fichier s’est arrêtée, les autres fichiers sont gardés. Essayez à nouveau, ou scannez le papier.',
  'errors.attachment-twice': 'Le même fichier est déjà dans cette pièce. Gardez-en un seul.',
  'errors.attachment-annotated':
    'Ce PDF contient des notes ou un formulaire que Liasse ne peut pas recopier. Imprimez-le à nouveau en PDF, ou scannez-le.',

  'errors.glyph-missing':
    '{field} : une lettre ne peut pas être imprimée. Écrivez le nom en lettres latines, comme sur le passeport.',
  'errors.text-too-long':
    '{field} : le texte ne tient pas dans sa case, même en petit. Raccourcissez-le ; rien n’est coupé sans vous.',
  'errors.postal-line-too-long':
    '{field} : une ligne de l’adresse a plus de 38 caractères. Raccourcissez-la, par exemple « CPAM de la Somme ».',
  'errors.nationality-without-adjective':
    '{field} : Liasse n’a pas de mot français pour cette nationalité. Choisissez le pays de votre passeport.',

  'errors.piece-missing':
    '{field} : il manque un fichier. Ajoutez-le, ou choisissez une autre façon de l’envoyer.',
  'errors.piece-later': '{field} : le dossier part sans cette pièce. Vous l’enverrez plus tard.',
  'errors.piece-recommended': '{field} : pas de fichier. Ce n’est pas obligatoire, mais conseillé.',
  'errors.piece-by-hand.pieces.child-form': 'N’oubliez pas d’ajouter le formulaire S3705, rempli et signé.',
  'errors.piece-by-hand': '{field} : n’oubliez pas de l’ajouter au dossier, à la main.',
  'errors.scan-low-resolution':
    '{field} : une page a trop peu de détails pour être bien lue sur papier. Scannez-la à nouveau, plus fin.',
  'errors.scan-blurred':
    '{field} : une page est floue. Prenez-la à nouveau, bien à plat, avec de la lumière.',
  'errors.scan-cut-off':
    '{field} : une page semble coupée à un bord. Vérifiez que toute la feuille est dans l’image.',
  'errors.scan-sideways':
    '{field} : une page est peut-être couchée sur le côté. Ouvrez-la et tournez-la si besoin.',

  'errors.visa-expired': 'Votre visa ne sera plus valable le jour de la signature.',
  'errors.nationality-not-this-case':
    'Un citoyen français demande son numéro par un autre chemin, sans titre de séjour.',
  'errors.age-not-this-case':
    'Avant 18 ans, ce sont les parents qui font la demande, par un autre chemin. Vérifiez la date.',
  'errors.employed-not-this-case':
    'Une personne qui travaille joint aussi son contrat ou une fiche de paie. Ajoutez-en une copie à la main, ou passez par votre employeur.',
  'errors.stay-not-this-case':
    'Sans visa de long séjour ni carte de séjour, la demande n’est pas encore possible par ce chemin.',
  'errors.visa-c-not-this-case':
    'Le visa de court séjour « famille de Français » ne suffit que pour les époux de nationalité algérienne.',
  'errors.visa-not-validated': 'Votre visa ne compte comme titre de séjour qu’une fois validé en ligne.',
  'errors.permit-expired': 'Votre carte de séjour ne sera plus valable le jour de la signature.',
  'errors.three-months': 'Sans conjoint assuré, il faut vivre en France depuis plus de trois mois.',
  'errors.territory-not-this-form':
    'Là où vous habitez, l’assurance maladie a sa propre caisse et ses propres formulaires.',
  'errors.entered-after-visa':
    'Votre entrée en France est après la fin de votre visa. Vérifiez les deux dates.',
  'errors.married-after-signing': 'Votre mariage est après le jour de la signature. Vérifiez les deux dates.',
  'errors.signed-before-letter': 'La signature est avant la lettre de la CPAM. Vérifiez les deux dates.',
  'errors.passport-expired':
    'Votre passeport est périmé le jour de la signature. Vérifiez la date ; si elle est juste, faites-le renouveler : la CPAM demande une pièce d’identité valable.',
  'errors.passport-expires-soon':
    'Votre passeport n’est plus valable que deux mois ou moins. Le dossier peut être lu après.',
  'errors.visa-expires-soon':
    'Votre visa finit dans moins de deux mois. C’est le jour de la demande qui compte, mais demandez déjà le renouvellement.',
  'errors.permit-expires-soon':
    'Votre carte finit dans moins de deux mois. C’est le jour de la demande qui compte, mais demandez déjà le renouvellement.',
  'errors.host-is-hosted':
    'La personne qui héberge a le même nom et la même date de naissance que l’un de vous deux. Vérifiez : c’est une autre personne.',
  'errors.visa-c-uncertain':
    'Une réponse d’expert de l’Assurance Maladie accepte ce visa pour les époux algériens, mais nous n’avons pu la lire qu’en partie. Demandez aussi le certificat de résidence.',
  'errors.european-cover':
    'La CPAM peut demander si un autre pays d’Europe vous couvre encore (formulaire S1). Gardez une preuve à portée de main.',
  'errors.bank-foreign':
    'Une caisse ne peut pas refuser un compte européen, mais certaines le font. Un compte en France évite une lettre de plus.',
  'errors.only-original':
    'Vous envoyez votre seul original. La lettre le redemande ; envoyez le tout en recommandé. Une photocopie est aussi possible : c’est la règle officielle.',
  'errors.only-original-unscanned':
    'Gardez un scan de votre seul original : ajoutez-le ici, il ne sera pas imprimé.',
  'errors.nir-other-sex':
    'Ce numéro commence par 1 pour un homme et par 2 pour une femme : il ne va pas avec la civilité. Vérifiez les deux.',
  'errors.nir-other-birth':
    'L’année ou le mois de ce numéro ne va pas avec la date de naissance de votre conjoint. Vérifiez les deux.',
  'errors.nir-other-place':
    'Ce numéro et le lieu de naissance de votre conjoint ne vont pas ensemble (99 veut dire né à l’étranger). Vérifiez les deux.',
  'errors.signing-far-away':
    'La date de signature est loin d’aujourd’hui, de plus d’un mois. Vérifiez le mois et l’année.',
  'errors.nothing-enclosed':
    'La réponse ne contient encore aucun des papiers demandés. Ajoutez-en au moins un. Une attestation d’hébergement ne vaut que si quelqu’un vous héberge.',
  'errors.visa-not-started':
    'Votre visa ne commence qu’après le jour de la signature. Vérifiez les deux dates.',
  'errors.host-minor':
    'La personne qui héberge n’a pas 18 ans. Vérifiez sa date de naissance : une attestation est signée par un adulte.',
  'errors.born-after-marriage': 'Votre date de naissance est après votre mariage. Vérifiez les deux dates.',
  'errors.spouse-born-after-marriage':
    'La date de naissance de votre conjoint est après votre mariage. Vérifiez les deux dates.',
  'errors.visa-ends-before-it-starts': 'La fin de votre visa est avant son début. Vérifiez les deux dates.',
  'errors.entered-before-visa':
    'Votre entrée en France est avant le début de votre visa. Vérifiez les deux dates.',
  'errors.validated-before-entry':
    'La validation de votre visa est avant votre entrée en France. Vérifiez les deux dates.',
  'errors.hosted-before-entry':
    'Vous habitez là depuis un jour d’avant votre entrée en France. Vérifiez les deux dates.',
  'errors.signed-before-hosting':
    'La signature est avant le jour où vous habitez là. Vérifiez les deux dates.',
  'errors.signed-before-validation':
    'La signature est avant la validation de votre visa. Vérifiez les deux dates.',
  'errors.same-person-twice':
    'Vous et votre conjoint avez le même nom et la même date de naissance. Vérifiez les deux.',

  'errors.output-exists':
    'Ce fichier existe déjà. Choisissez un autre nom, ou demandez à le remplacer (--force).',
  'errors.folder-not-empty':
    'Ce dossier existe déjà et n’est pas vide. Choisissez un dossier nouveau ou vide.',
  'errors.page-not-in-pack':
    'La liasse n’a pas toutes ces pages. Regardez combien elle en a, puis choisissez à nouveau.',
  'errors.nothing-to-sign': 'Cette personne n’a rien à signer dans ce dossier.',
  'errors.not-a-plain-file':
    'Ce nom est celui d’un dossier, d’un lien ou d’un appareil. Choisissez un autre nom de fichier.',
  'errors.would-overwrite-dossier':
    'Ce nom est celui du dossier lui-même ou d’un de ses fichiers, qui serait perdu. Choisissez un autre nom.',
  'errors.write-failed':
    'Le fichier n’a pas pu être écrit. Choisissez un autre endroit, par exemple vos documents.',
  'errors.save-failed':
    'Le dossier n’a pas pu être enregistré. Vérifiez qu’il reste de la place sur le disque.',
  'errors.print-failed':
    'L’impression directe n’a pas marché. Fermez sa fenêtre si elle est ouverte, ou choisissez « Ouvrir pour imprimer ».',
  'errors.print-too-long':
    'C’est trop de pages pour l’impression directe. Choisissez « Ouvrir pour imprimer ».',
  'errors.open-failed': 'Le PDF n’a pas pu être ouvert. Enregistrez-le, puis ouvrez-le vous-même.',
  'errors.worker-died':
    'La préparation des feuilles s’est arrêtée. Essayez à nouveau ; vos réponses sont gardées.',
  'errors.superseded': 'Une version plus récente est en préparation.',
  'errors.bad-request': 'Liasse n’a pas compris sa propre demande. Fermez la fenêtre et ouvrez-la à nouveau.',
  'errors.unexpected': 'Quelque chose n’a pas marché. Vos réponses sont gardées : essayez à nouveau.',
  'errors.pack-check-failed':
    'La liasse produite n’a pas passé la vérification. Ne la postez pas ; essayez à nouveau.',
  'errors.template-broken': 'Un modèle de document est abîmé. Installez Liasse à nouveau.',
  'errors.unknown': '{field} : il y a un problème. Vérifiez cette réponse.',
  'errors.form-too-long':
    'Ce PDF a plus de 40 pages : ce n’est pas un formulaire. Donnez le formulaire seul.',
  'errors.form-encrypted':
    'Ce PDF demande un mot de passe pour s’ouvrir. Téléchargez le formulaire sur ameli.fr ou service-public.fr.',
  'errors.form-damaged': 'Ce fichier n’est pas un PDF, ou il est abîmé. Téléchargez le formulaire à nouveau.',
  'errors.form-made-on-opening':
    'Ce formulaire ne s’affiche que dans Adobe Reader. Ouvrez-le dans Adobe Reader, choisissez Imprimer, puis « PDF » comme imprimante, et donnez le fichier obtenu.',
  'errors.form-signed':
    'Ce formulaire porte déjà une signature électronique : le remplir l’annulerait. Donnez un formulaire vierge.',
  'errors.form-certified':
    'Ce formulaire est certifié : il ne doit pas être modifié. Imprimez-le et recopiez vos réponses à la main.',
  'errors.mapping-invalid':
    'Le fichier de correspondance n’a pas la forme attendue ({path}). Faites-le à nouveau avec « liasse map ».',
  'errors.mapping-of-another-form':
    'Ces correspondances sont celles d’une autre édition du formulaire. Faites-en de nouvelles, à partir des anciennes.',
  'errors.mapping-unfit': 'Les correspondances nomment une page que ce formulaire n’a pas.',
  'errors.nothing-placed':
    'Aucune réponse n’a de place sur ce formulaire. Dites où elles vont, ou imprimez la feuille de report.',
  'errors.form-continued':
    '{field} : la réponse ne tient pas dans sa case du formulaire. Elle est écrite sur une feuille « suite », derrière lui.',
  'errors.form-no-room':
    '{field} : la réponse ne tient pas dans sa case, ou n’a pas de place sur le formulaire. Écrivez-la à la main.',
} satisfies Record<string, string>;
