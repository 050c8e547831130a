/** The two lines of a passport or a visa, the check of an IBAN, and what is wrong with a number. */
export const identifiers = {
  'mrz.title.passport': 'Recopier les deux lignes du passeport',
  'mrz.title.visa': 'Recopier les deux lignes du visa',
  'mrz.label.passport': 'Les deux lignes au bas de la page avec votre photo',
  'mrz.label.visa': 'Les deux lignes au bas de la vignette du visa',
  'mrz.hint':
    'Tapez-les ou collez-les. Les « {name} » de la fin ne sont pas nécessaires. Ces lignes ne sont pas gardées.',
  'mrz.lengths': 'Signes par ligne : {name}',
  'mrz.other.passport':
    'Ces lignes sont celles d’un passeport. Ici, il faut celles du visa : elles commencent par V.',
  'mrz.other.visa':
    'Ces lignes sont celles d’un visa. Ici, il faut celles du passeport : elles commencent par P.',
  'mrz.read': 'Les deux lignes sont lues.',
  'mrz.read.same': 'Vos réponses disent la même chose.',
  'mrz.read.empty':
    '{count, plural, one {Une réponse est encore vide.} other {# réponses sont encore vides.}}',
  'mrz.read.different':
    '{count, plural, one {Une réponse est différente.} other {# réponses sont différentes.}}',
  'mrz.failed.title': 'Un chiffre de contrôle ne va pas : il y a une faute de frappe.',
  'mrz.failed.number': 'Numéro : relisez « {name} » sur la deuxième ligne. O et 0, I et 1 se confondent.',
  'mrz.failed.birth': 'Date de naissance : relisez « {name} » sur la deuxième ligne.',
  'mrz.failed.expiry': 'Date d’expiration : relisez « {name} » sur la deuxième ligne.',
  'mrz.failed.optional': 'Fin de la deuxième ligne : relisez « {name} ».',
  'mrz.failed.composite': 'Relisez toute la deuxième ligne : son dernier chiffre ne va pas avec les autres.',
  'mrz.results': 'Ce que disent les lignes',
  'mrz.state.same': 'Comme votre réponse',
  'mrz.state.empty': 'Votre réponse est vide',
  'mrz.state.different': 'Votre réponse : {name}',
  'mrz.state.doubtful': 'À relire : faute de frappe',
  'mrz.names':
    'Ces lignes n’ont ni accent ni trait d’union, et peuvent donner le nom du mariage. Votre acte de naissance passe avant : comparez, puis corrigez.',
  'mrz.use': 'Utiliser « {name} »',
  'mrz.fill': '{count, plural, one {Remplir la réponse vide} other {Remplir les # réponses vides}}',

  'iban.title': 'Vérifier mon IBAN',
  'iban.label': 'IBAN de votre RIB',
  'iban.hint': 'Pour trouver une faute de frappe. Il n’est ni gardé ni imprimé.',
  'iban.right': 'Cet IBAN est juste. Vérifiez qu’il est le même sur le RIB que vous joignez.',
  'iban.foreign':
    'Ce compte n’est pas en France ({country}). La loi l’accepte, mais un compte en France évite les questions.',
  'iban.outside':
    'Ce compte n’est pas en France ({country}), et hors de la zone SEPA. La CPAM ne pourra sans doute pas vous payer dessus.',
  'iban.lengths': 'Il faut {position} signes pour ce pays. Il y en a {count}.',
  'iban.group': 'La faute est sans doute dans le groupe {position} : {name}.',
  'iban.groups': 'La faute est sans doute dans un de ces groupes : {name}.',
  'iban.piece': '{position} ({name})',

  'errors.mrz-lines':
    'Il faut les deux lignes en entier. La première commence par P (passeport) ou V (visa).',
  'errors.mrz-length':
    'Un signe manque ou est en trop : chaque ligne a 44 signes, ou 36 sur certains visas. Relisez la deuxième ligne.',
  'errors.mrz-letters':
    'Ces lignes n’ont que des lettres sans accent, des chiffres et des chevrons. Effacez le reste.',
  'errors.iban-length': 'Cet IBAN n’a pas le bon nombre de signes. Un signe manque ou est en trop.',
  'errors.iban-country':
    'Un IBAN commence par les deux lettres d’un pays, FR pour la France. Recopiez-le depuis le début.',
  'errors.iban-letters':
    'Un signe de cet IBAN ne peut pas être à sa place. Relisez-le : O et 0, I et 1 se confondent.',
  'errors.iban-check':
    'Il y a une faute dans cet IBAN : ses chiffres de contrôle ne vont pas avec les autres.',
  'errors.iban-rib-key':
    'Il y a une faute dans cet IBAN : la clé RIB, ses deux derniers chiffres, ne va pas avec les autres.',
  'errors.nir-length': '{field} : il faut quinze chiffres, les treize du numéro et les deux de la clé.',
  'errors.nir-sex': '{field} : le numéro commence par 1 (homme) ou 2 (femme). Relisez-le.',
  'errors.nir-month':
    '{field} : les chiffres 4 et 5 sont le mois de naissance, le plus souvent de 01 à 12. Relisez-les.',
  'errors.nir-department':
    '{field} : les chiffres 6 et 7 sont le département de naissance, 99 pour l’étranger. Relisez-les.',
  'errors.nir-letters': '{field} : le numéro n’a que des chiffres, sauf A ou B pour la Corse. Relisez-le.',
  'errors.nir-key':
    '{field} : la clé (les deux derniers chiffres) ne va pas avec les autres. Relisez tout le numéro.',
  'errors.waiting-number-invalid':
    '{field} : ce numéro a treize chiffres, ou quinze avec sa clé, et commence le plus souvent par 1 ou 2. Recopiez-le de la lettre de la CPAM.',
} satisfies Record<string, string>;
