/** A photograph of a signed sheet, what compares it with today’s sheet; and what made a signature void. */
export const signedSheets = {
  'sign.photo.title': 'Photo de la page signée',
  'sign.photo.hint':
    'Elle prend la place de la feuille imprimée par Liasse. La caisse reçoit alors une copie de votre signature, pas l’encre : si vous avez la feuille signée, postez plutôt la feuille.',
  'sign.photo.both': 'Elle remplace toute la feuille : les deux signatures doivent s’y trouver.',
  'sign.photo.named': 'Photo de la page signée : {document}',
  'sign.photo.choose': 'Choisir une photo',
  'sign.photo.drop': 'ou la glisser ici',
  'sign.photo.reading': 'Liasse lit l’image… Une grande photo prend quelques secondes.',
  'sign.photo.stop': 'Arrêter',
  'sign.photo.adjust': 'Redresser ou recadrer',
  'sign.photo.code': 'Le code au bas de la page',
  'sign.photo.code.hint':
    'Huit lettres et chiffres, après le mot « Texte ». Il dit si la photo montre le bon texte.',
  'sign.photo.compare': 'Comparer',
  'sign.photo.same': 'C’est le même texte.',
  'sign.photo.other':
    'Ce n’est pas le code du papier d’aujourd’hui. Vérifiez-le, ou imprimez et signez à nouveau. Sans code juste, la photo est gardée mais signalée.',
  'sign.photo.flag':
    'Personne n’a vérifié que cette photo montre le texte d’aujourd’hui. Tapez le code de la page, ou comparez-la à l’œil.',
  'sign.photo.noCode':
    'Ce papier ne porte pas de code, et personne n’a encore vérifié que la photo montre le texte d’aujourd’hui. Comparez-la à l’œil avec la feuille.',
  'sign.photo.which': 'Quelle page du fichier est signée ?',
  'sign.photo.page': 'Page {page} sur {count}',
  'sign.photo.byEye': 'Comparer à l’œil avec la feuille',
  'sign.photo.standing.eye': 'Photo de la page signée le {date}, comparée à l’œil avec le texte {code}',
  'sign.eye.title': 'Comparer la photo et la feuille : {document}',
  'sign.eye.photo': 'La photo',
  'sign.eye.sheet': 'La feuille d’aujourd’hui, texte {code}',
  'sign.eye.hint':
    'Regardez ligne par ligne : les noms, les dates, l’adresse, les cases cochées. Si un mot est différent, ne cochez pas : imprimez et signez à nouveau.',
  'sign.eye.tick': 'Je les ai comparées : c’est le même texte, et la photo montre la signature.',
  'sign.eye.bound': 'C’est noté : comparée à l’œil, avec le texte {code}.',
  'sign.eye.larger': 'Agrandir',
  'sign.eye.smaller': 'Réduire',
  'sign.eye.scale': 'Agrandi à {percent} %',
  'sign.eye.failed': 'Cette page ne peut pas être montrée.',

  'sign.changed':
    '{count, plural, one {Une réponse a changé depuis :} other {# réponses ont changé depuis :}}',
  'sign.changed.at': '{page} :',
  'sign.changed.none':
    'Aucune de vos réponses n’a changé. C’est la feuille elle-même qui est différente, dans cette version de Liasse.',
  'fields.pack': 'La liste des pièces jointes',
} satisfies Record<string, string>;
