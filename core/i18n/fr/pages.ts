/** Titles, introductions and reasons of the question pages. */
export const pages = {
  'pages.visa.title': 'Votre visa',
  'pages.visa.intro': 'Ouvrez votre passeport à la page du visa, et la confirmation de validation.',
  'pages.visa.why':
    'Le visa « valant titre de séjour » ne compte comme titre de séjour qu’une fois validé en ligne. La lettre donne ses dates, pour que la CPAM n’ait pas à les chercher.',
  'pages.name.title': 'Votre nom, comme sur votre acte de naissance',
  'pages.name.why':
    'Le numéro est créé à partir de votre état civil. Si un prénom manque ou change de place d’un papier à l’autre, le dossier peut s’arrêter. Attention au « middle name » : si votre acte ne le donne pas comme prénom (aux Philippines, c’est le nom de la mère), ne l’écrivez pas ici.',
  'pages.birth.title': 'Votre naissance et votre nationalité',
  'pages.address.title': 'Votre adresse en France',
  'pages.address.intro':
    'Celle de votre conjoint, où vous vivez. Vos deux noms doivent être sur la boîte aux lettres : sinon, le courrier de la CPAM repart.',
  'pages.contact.title': 'Pour vous joindre, et votre travail',
  'pages.contact.why':
    'Le formulaire demande si vous travaillez. Sans travail, vos droits viennent de votre résidence en France avec votre conjoint assuré.',
  'pages.spouseIdentity.title': 'Le nom de {spouse, select, madame {votre conjointe} other {votre conjoint}}',
  'pages.spouseIdentity.intro': 'C’est aussi la personne qui signe l’attestation d’hébergement.',
  'pages.spouseBirth.title':
    'La naissance de {spouse, select, madame {votre conjointe} other {votre conjoint}}',
  'pages.spouseBirth.why':
    'L’attestation d’hébergement donne la date et le lieu de naissance de la personne qui héberge.',
  'pages.insurance.title': 'Son numéro de sécurité sociale',
  'pages.insurance.why':
    'Ce numéro aide la CPAM à retrouver la personne assurée que vous rejoignez : c’est elle qui vous dispense des trois mois d’attente. Vous pouvez le laisser vide, et joindre son attestation de droits.',
  'pages.marriage.title': 'Votre mariage',
  'pages.marriage.intro': 'Comme sur l’acte de mariage.',
  'pages.hosting.title': 'Votre logement',
  'pages.hosting.why':
    'Votre conjoint atteste sur l’honneur qu’il vous héberge depuis ce jour. Une date avant votre entrée en France ferait douter de l’attestation.',
  'pages.pieces.title': 'Vos pièces',
  'pages.pieces.intro':
    'Ajoutez un scan ou une photo nette de chaque papier : PDF, JPEG ou PNG. Vous pouvez continuer sans tout avoir et revenir plus tard.',
  'pages.addressee.title': 'La CPAM à qui écrire',
  'pages.addressee.intro':
    'C’est la caisse de l’endroit où vous habitez. La seule adresse sûre est sur ameli.fr, « Adresses et contacts », avec votre code postal.',
  'pages.signing.title': 'Où et quand vous signez',
  'pages.signing.intro': 'Ces mots sont imprimés sur la demande, la lettre et l’attestation.',
  'pages.check.title': 'Relisez vos réponses',
  'pages.check.intro': 'Tout est sur cette page. Vous pouvez changer chaque réponse.',
  'pages.pack.title': 'Votre liasse, dans l’ordre de l’envoi',

  'offer.today': 'Aujourd’hui',
  'offer.town': 'Comme votre adresse : {town}',
  'offer.entry': 'Le jour de votre entrée en France : {day}',
  'offer.country': 'Comme votre naissance : {country}',
  'suggestion.title': 'Proposition, à comparer avec ameli.fr',
  'suggestion.source': '{source}, {date}. L’adresse a pu changer depuis.',
  'suggestion.use': 'Utiliser cette adresse',
  'suggestion.useNamed': 'Utiliser cette adresse : {name}',
  'suggestion.used': 'Adresse recopiée. Comparez-la avec ameli.fr, puis cochez la case.',
  'suggestion.doubtful': 'Cette ligne de la liste semble fausse : vérifiez-la avec soin.',
  'suggestion.several': 'Plusieurs caisses se partagent ce département. Choisissez la vôtre.',

  'summary.title': '{count, plural, one {Une réponse est à revoir} other {# réponses sont à revoir}}',
} satisfies Record<string, string>;
