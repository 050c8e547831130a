/** Towns, postcodes, and the fund of a home. */
export const places = {
  'town.show': 'Montrer les villes de ce code postal',
  'offer.townOfPostcode': 'Choisir {town}',

  'suggestion.ownFund': 'La caisse de l’endroit où vous habitez',
  'suggestion.correction': 'Votre correction du {date}. Vérifiez qu’elle est toujours juste.',
  'suggestion.oneLacking':
    'Notre liste n’a pas l’adresse de celle-ci : {name}. Si c’est la vôtre, cherchez son adresse sur ameli.fr, « Adresses et contacts », avec votre code postal.',
  'suggestion.notListed':
    'Notre liste n’a pas l’adresse de cette caisse : {name}. Cherchez-la sur ameli.fr, « Adresses et contacts », avec votre code postal, puis recopiez-la plus bas.',
  'suggestion.otherScheme':
    'Là où vous habitez, l’assurance maladie est un autre régime. Il a sa propre caisse et ses propres formulaires : demandez-lui ce qu’il faut envoyer.',

  'errors.postcode-unknown': 'Aucune commune de France n’a ce code postal. Vérifiez les cinq chiffres.',
  'errors.town-not-of-postcode':
    'Cette ville n’est pas dans la liste des communes de ce code postal. Vérifiez les deux. Si votre courrier arrive bien avec ce nom, gardez-le.',
  'errors.fund-elsewhere':
    'Cette caisse n’est pas dans le département où vous habitez. Vérifiez que c’est bien la vôtre : un dossier envoyé à une autre caisse perd des semaines.',
} satisfies Record<string, string>;
