/** How a dossier is kept: what may be wrong with what is stored, and what is told of it. */
export const storage = {
  'errors.protection-needed':
    'Choisissez d’abord comment garder ce dossier : rien n’est choisi à votre place.',
  'errors.keystore-missing':
    'Cet ordinateur n’a pas de trousseau pour garder la clé. Choisissez une phrase secrète.',
  'errors.passphrase-missing': 'Ce dossier n’a pas encore de phrase secrète. Écrivez-en une.',
  'errors.passphrase-wrong':
    'Ce n’est pas la bonne phrase secrète, ou le fichier est abîmé. Vérifiez les majuscules, et écrivez-la à nouveau.',
  'errors.dossier-locked': 'Ce dossier est fermé par une phrase secrète. Écrivez-la pour l’ouvrir.',
  'errors.dossier-of-other-computer':
    'Ce dossier ne s’ouvre que sur l’ordinateur, et avec la session, où il a été fait. Si c’est ici, ouvrez le trousseau de votre session, puis Liasse à nouveau. Sinon, là-bas, ajoutez-lui une phrase secrète ou exportez-le, puis apportez-le à nouveau.',
  'errors.dossier-in-use':
    'Ce dossier est déjà ouvert dans une autre fenêtre de Liasse, ici ou sur un autre ordinateur. Fermez-la d’abord.',
  'errors.dossier-damaged':
    'Les fichiers de ce dossier sont abîmés, et rien d’entier n’a été retrouvé. Rien n’est effacé : remettez-les depuis une copie, ou importez votre fichier .liasse.',
  'errors.dossier-newer':
    'Ce dossier a été enregistré par une version plus récente de Liasse. Installez-la pour l’ouvrir ; rien n’est changé.',
  'errors.dossier-renamed':
    'Le dossier de fichiers a été renommé, copié ou échangé avec un autre. Rendez-lui son nom d’origine pour l’ouvrir.',
  'errors.dossier-link':
    'À la place de ce dossier ou d’un de ses fichiers, il y a un lien ou autre chose. Liasse ne le suit pas : remettez les vrais fichiers.',
  'errors.folder-no-rights':
    'Vous n’avez pas le droit de lire ce dossier de fichiers. Rendez-vous ce droit, puis essayez à nouveau.',
  'errors.folder-read-only':
    'Rien ne peut être écrit là où Liasse garde vos dossiers. Ce qui était enregistré est intact ; rendez le droit d’écrire, puis essayez à nouveau.',
  'errors.disk-full':
    'Le disque est plein. Ce qui était enregistré est intact ; faites de la place, et Liasse enregistrera la suite.',
  'errors.attachment-changed':
    '{field} : un fichier joint a été abîmé ou changé sur le disque. Retirez-le, puis ajoutez-le à nouveau.',
  'errors.file-foreign': 'Ce fichier n’est pas un dossier exporté par Liasse. Choisissez un fichier .liasse.',
  'errors.file-too-large':
    'Plus de 4 Go : c’est trop pour le fichier d’un dossier. Choisissez un autre fichier ; pour exporter, retirez d’abord des fichiers joints très lourds.',
  'errors.file-newer': 'Ce fichier vient d’une version plus récente de Liasse. Installez-la pour l’ouvrir.',
  'errors.file-damaged':
    'Ce fichier est abîmé ou incomplet, et rien n’en a été repris. Copiez-le à nouveau, ou exportez le dossier encore une fois.',

  'storage.note.half-written':
    'Le dernier enregistrement a été coupé, par exemple par une panne. Le dossier est repris tel qu’il était le {date} à {time}.',
  'storage.note.damaged':
    'Une partie de ce qui était enregistré est abîmée. Le dossier est repris tel qu’il était le {date} à {time}. Relisez vos réponses ; les fichiers abîmés sont gardés à part.',
  'storage.note.clock-behind':
    'L’horloge de cet ordinateur est en retard sur le dernier enregistrement ({date} à {time}). Vérifiez-la : les dates imprimées en dépendent.',
  'storage.note.protected':
    'Ce dossier était écrit en clair sur le disque. Il est maintenant chiffré, et les anciens fichiers sont effacés.',
  'storage.note.protection-unfinished':
    'Le changement de protection a été coupé, par exemple par une panne. Ce dossier reste protégé comme avant, et rien n’est perdu. Pour changer, recommencez sur l’accueil.',

  'storage.keystore': 'Par cet ordinateur',
  'storage.keystore.text':
    'La clé est gardée par le trousseau de votre session. Il n’y a rien à retenir. Le dossier ne s’ouvre pas sur un autre ordinateur.',
  'storage.passphrase': 'Par une phrase secrète',
  'storage.passphrase.text':
    'Elle est demandée à chaque fois. Le dossier s’ouvre aussi sur un autre ordinateur.',
  'storage.passphrase.forgotten':
    'Si vous oubliez cette phrase, personne ne peut ouvrir le dossier : ni vous, ni nous. Écrivez-la et gardez-la ailleurs que sur cet ordinateur.',
  'storage.both': 'Par les deux',
  'storage.both.text':
    'Ici, le dossier s’ouvre sans rien demander. Avec la phrase secrète, il s’ouvre aussi sur un autre ordinateur.',
  'storage.memory': 'Ne rien garder sur cet ordinateur',
  'storage.memory.text':
    'Quand vous fermez Liasse, tout est perdu, sauf ce que vous avez exporté ou imprimé.',
  'storage.none': 'Sans protection',
  'storage.none.text':
    'Qui peut lire ce disque peut lire votre dossier : passeports, adresses, comptes. À choisir en le sachant.',

  'errors.passphrase-empty': 'Écrivez la phrase secrète de ce dossier.',
  'errors.file-is-handover':
    'Ce fichier n’est pas un dossier exporté : c’est une attestation à signer, ou sa réponse. Choisissez-le à nouveau ici.',
  'errors.file-is-dossier':
    'Ce fichier est un dossier exporté. Ouvrez-le sur l’accueil, par « Importer un dossier exporté ».',

  'storage.kinds': 'Ce qui garde le dossier',
  'storage.busy': 'Un instant…',
  'storage.passphrase.keep':
    'Laissez les deux cases vides pour garder la phrase d’aujourd’hui. Une nouvelle : huit caractères au moins.',

  'storage.new': 'Comment garder ce dossier ?',
  'storage.new.new':
    'Il contiendra vos passeports, vos adresses et vos comptes. Cet ordinateur n’a pas de trousseau pour en garder la clé : c’est à vous de choisir. Vous pourrez changer sur l’accueil.',
  'storage.new.plain':
    'Une ancienne version de Liasse l’a écrit en clair sur le disque. Cet ordinateur n’a pas de trousseau pour garder une clé : choisissez ce qui le garde désormais.',
  'storage.new.go': 'Commencer',
  'storage.plain.go': 'Ouvrir le dossier',
  'storage.remember': 'Faire de même pour les prochains dossiers, sans me demander',
  'storage.remembered.none': 'Vos nouveaux dossiers sont gardés sans protection, sans vous demander.',
  'storage.remembered.memory':
    'De vos nouveaux dossiers, rien n’est gardé sur cet ordinateur, sans vous demander.',
  'storage.forget': 'Me demander à chaque fois',
  'storage.forgotten': 'C’est noté : pour chaque nouveau dossier, vous choisirez.',

  'storage.change': 'Protéger ce dossier',
  'storage.change.text':
    'Ce qui garde le dossier « {title} » sur cet ordinateur. Vos réponses ne changent pas.',
  'storage.change.memory':
    'Le dossier « {title} » n’est que dans la mémoire de l’ordinateur. En choisissant une protection, vous l’enregistrez sur le disque.',
  'storage.change.go': 'Protéger ainsi',
  'storage.changed': 'C’est fait : le dossier est gardé comme vous l’avez choisi.',
  'storage.changeNamed': '{kind} : changer la protection du dossier « {title} »',
  'storage.is.keystore': 'Chiffré, ouvert par cet ordinateur',
  'storage.is.passphrase': 'Chiffré par votre phrase secrète',
  'storage.is.both': 'Chiffré, avec phrase secrète',
  'storage.is.none': 'Sans protection',
  'storage.is.memory': 'Pas enregistré : perdu à la fermeture',

  'storage.unlock': 'Ouvrir le dossier fermé',
  'storage.unlock.text':
    'Écrivez la phrase secrète que vous avez choisie pour lui. Le dossier reste ouvert jusqu’à ce que vous le verrouilliez ou fermiez Liasse.',
  'storage.lock': 'Verrouiller',
  'storage.lockNamed': 'Verrouiller le dossier « {title} »',
  'storage.locked': 'Le dossier est verrouillé.',
  'storage.card.locked': 'Dossier fermé',
  'storage.card.passphrase':
    'Il s’ouvre avec sa phrase secrète. Jusque-là, rien ne s’en lit, pas même son nom.',
  'storage.card.unreadable': 'Dossier illisible',
  'storage.open': 'Ouvrir',
  'storage.openNamed': 'Ouvrir le dossier fermé, enregistré le {date} à {time}',
  'storage.deleteUnreadable': 'Supprimer le dossier illisible',
  'storage.deleteNamed': 'Supprimer le dossier fermé, enregistré le {date} à {time}',

  'storage.export': 'Exporter ce dossier',
  'storage.export.text':
    'Un seul fichier chiffré, avec les réponses, les copies et les signatures du dossier « {title} » : pour le garder ailleurs, ou le reprendre sur un autre ordinateur. Le dossier reste aussi ici.',
  'storage.exportShort': 'Exporter',
  'storage.exportNamed': 'Exporter le dossier « {title} »',
  'storage.exported': 'Le dossier est exporté, et le fichier a été relu.',
  'storage.import': 'Importer un dossier exporté',
  'storage.import.text':
    'Écrivez la phrase secrète de ce fichier. Il devient un nouveau dossier de cet ordinateur, à côté de celui qui y est peut-être déjà ; le fichier ne change pas.',
  'storage.importOpen': 'Importer un dossier exporté',

  'storage.lose': 'Fermer Liasse et perdre ce dossier ?',
  'storage.lose.text':
    'Un dossier n’est que dans la mémoire de l’ordinateur : fermer Liasse l’efface. Pour le garder, restez, revenez à l’accueil, et exportez-le ou donnez-lui une protection.',
  'storage.lose.stay': 'Rester',
  'storage.lose.go': 'Fermer et perdre le dossier',

  'storage.notes': 'À savoir sur ce dossier',
  'storage.notes.read': 'J’ai lu',
} satisfies Record<string, string>;
