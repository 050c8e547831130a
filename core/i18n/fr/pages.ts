/** Titles, introductions and reasons of the question pages. */
export const pages = {
  'pages.visa.why':
    'Le visa « valant titre de séjour » ne compte comme titre de séjour qu’une fois validé en ligne. La lettre donne ses dates, pour que la CPAM n’ait pas à les chercher.',
  'pages.name.title': 'Votre nom, comme sur votre acte de naissance',
  'pages.name.why':
    'Le numéro est créé à partir de votre état civil. Si un prénom manque ou change de place d’un papier à l’autre, le dossier peut s’arrêter. Attention au « middle name » : si votre acte ne le donne pas comme prénom (aux Philippines, c’est le nom de la mère), ne l’écrivez pas ici.',
  'pages.birth.title': 'Votre naissance',
  'pages.address.title': 'Votre adresse en France',
  'pages.spouseIdentity.title': 'Le nom de {spouse, select, madame {votre conjointe} other {votre conjoint}}',
  'pages.spouseBirth.title':
    'La naissance de {spouse, select, madame {votre conjointe} other {votre conjoint}}',
  'pages.spouseBirth.why':
    'L’attestation d’hébergement donne la date et le lieu de naissance de la personne qui héberge.',
  'pages.insurance.title': 'Son numéro de sécurité sociale',
  'pages.insurance.why':
    'Ce numéro aide la CPAM à retrouver la personne assurée que vous rejoignez : c’est elle qui vous dispense des trois mois d’attente. Vous pouvez le laisser vide, et joindre son attestation de droits.',
  'pages.marriage.title': 'Votre mariage',
  'pages.pieces.title': 'Vos pièces',
  'pages.pieces.intro':
    'Ajoutez un scan ou une photo nette de chaque papier : PDF ou image (JPEG, PNG, HEIC…). Vous pouvez continuer sans tout avoir et revenir plus tard.',
  'pages.addressee.title': 'La CPAM à qui écrire',
  'pages.addressee.intro':
    'C’est la caisse de l’endroit où vous habitez. La seule adresse sûre est sur ameli.fr, « Adresses et contacts », avec votre code postal.',
  'pages.signing.title': 'Où et quand vous signez',
  'pages.signing.intro': 'Ces mots sont imprimés sur la demande, la lettre et l’attestation.',
  'pages.check.title': 'Relisez vos réponses',
  'pages.check.intro': 'Tout est sur cette page. Vous pouvez changer chaque réponse.',
  'pages.pack.title': 'Votre liasse, dans l’ordre de l’envoi',

  'pages.filing.title': 'Votre demande à la CPAM',
  'pages.filing.why':
    'La PASS (permanence d’accès aux soins de santé) est un service de l’hôpital pour les personnes qui ont du mal à se soigner. Elle peut envoyer le dossier, mais elle n’est pas un moyen d’aller plus vite. Personne ne peut promettre un délai. Vous demandez vos droits en votre nom : depuis 2016, un adulte n’est plus rattaché à son conjoint.',
  'pages.fundLetter.title': 'La lettre de la CPAM',
  'pages.fundLetter.intro': 'Prenez la lettre : votre réponse la cite, pour arriver sur le bon dossier.',
  'pages.fundLetter.why':
    'La caisse doit dire ce qui manque et fixer un délai. Une réponse qui cite sa lettre, et ne contient que ce qu’elle demande, se traite sans recherche.',
  'pages.stay.title': 'Votre séjour en France',
  'pages.stay.why':
    'Il faut être en France de façon régulière le jour de la demande. Les citoyens de l’Union européenne, de l’Espace économique européen et de la Suisse n’ont pas besoin de titre de séjour.',
  'pages.visa.title': 'Les dates de votre visa ou de votre carte',
  'pages.ground.title': 'Ce qui vous donne des droits',
  'pages.ground.why':
    'Qui rejoint en France un conjoint assuré n’attend pas trois mois. C’est écrit dans la loi, même si beaucoup de sites disent le contraire. Qui travaille a des droits par son travail.',
  'pages.children.title': 'Vos enfants',
  'pages.children.why':
    'Les enfants mineurs sont rattachés à un parent par le formulaire S3705, à télécharger sur ameli.fr. Liasse ne le remplit pas encore : la liasse lui garde sa place et ses pièces.',
  'pages.notYet.title': 'Pas encore possible, et voici pourquoi',
  'pages.name.intro':
    'Prenez votre acte de naissance : c’est lui qui compte, même si le passeport écrit autrement.',
  'pages.birth.intro': 'Comme sur l’acte de naissance.',
  'pages.certificate.title': 'Votre acte de naissance',
  'pages.certificate.why':
    'La règle demande une traduction en français, sauf pour un acte de l’Union européenne, de l’Espace économique européen ou de la Suisse, ou si un traité en dispense. Des caisses acceptent certaines langues sans traduction, mais c’est un usage, pas une règle.',
  'pages.address.intro':
    'Celle où vous vivez et recevez le courrier. Vos deux noms doivent être sur la boîte aux lettres : sinon, le courrier de la CPAM repart.',
  'pages.contact.title': 'Pour vous joindre',
  'pages.bank.title': 'Votre compte en banque',
  'pages.bank.why':
    'Les remboursements arrivent sur ce compte. Le RIB est une pièce du dossier, mais il peut suivre plus tard.',
  'pages.marriage.intro': 'Comme sur l’acte de mariage.',
  'pages.marriage.why':
    'Un mariage célébré à l’étranger peut être transcrit dans les registres français, par le consulat. Sans transcription, la caisse lit l’acte étranger avec sa traduction.',
  'pages.housing.title': 'Votre logement',
  'pages.housing.why':
    'La caisse doit savoir où vous vivez. Si votre nom est sur le bail ou une facture, ce papier suffit. Sinon, la personne chez qui vous vivez l’atteste sur l’honneur et joint sa pièce d’identité et un justificatif de domicile.',
  'pages.hostIdentity.title': 'La personne qui vous héberge',
  'pages.hostIdentity.intro': 'C’est elle qui signe l’attestation d’hébergement, pour vous deux.',
  'pages.hostBirth.title': 'Sa naissance',
  'pages.pass.title': 'La PASS qui reçoit le dossier',
  'pages.pass.intro': 'Vous remettez la liasse sur place. La lettre lui demande de l’envoyer à la caisse.',
  'pages.pass.why':
    'Un hôpital peut transmettre la demande d’une personne à la caisse. Demandez à la PASS la date d’envoi, et notez-la.',
  'pages.express.title': 'Tout sur une page',
  'pages.express.intro':
    'Ayez tous vos papiers devant vous. Les questions qui ne sont pas pour vous n’apparaissent pas.',

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
