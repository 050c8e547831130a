/** What a place is for, before it is known for whom. */
export type Subject =
  | 'names'
  | 'familyNames'
  | 'birthName'
  | 'usageName'
  | 'givenNames'
  | 'birthDate'
  | 'birthDay'
  | 'birthMonth'
  | 'birthYear'
  | 'birthPlace'
  | 'birthTown'
  | 'birthCountry'
  | 'birthDepartment'
  | 'civility'
  | 'madame'
  | 'monsieur'
  | 'nationality'
  | 'french'
  | 'european'
  | 'otherNationality'
  | 'phone'
  | 'email'
  | 'employed'
  | 'notEmployed'
  | 'ground'
  | 'nir'
  | 'nirKey'
  | 'address'
  | 'line1'
  | 'line2'
  | 'inline'
  | 'extra'
  | 'streetNumber'
  | 'streetExtension'
  | 'streetKind'
  | 'streetName'
  | 'postcode'
  | 'town'
  | 'postcodeTown'
  | 'marriageDate'
  | 'marriageTown'
  | 'arrivalDate'
  | 'signingPlace'
  | 'signingDate'
  | 'iban'
  | 'bic'
  | 'allocataire'
  | 'caf'
  | 'profession';

/**
 * How forms ask for a subject, in plain words (see `plain-words.ts`). `whole`: the label says that and nothing else;
 * `part`: it is among what the label says. `near`: words that have to stand in the row, the name or the heading.
 * `cells`: how many characters a comb for it may have. Own reading of French administrative forms, 2026-11.
 */
export type SubjectWords = {
  subject: Subject;
  kind: 'text' | 'tick';
  whole: RegExp;
  part?: RegExp;
  near?: RegExp;
  cells?: readonly number[];
};

const birth = /\b(?:ne|nee|naissance|naitre)\b/;
const tail =
  '(?: (?:facultatif|obligatoire|s il y a lieu|cas echeant|echeant|majuscules?|lettres capitales|numero|jj mm aaaa|jjmmaaaa|jour mois annee|j m a))*';

/** The first row that fits a label is taken: what says more stands before what says less. */
export const subjectWords: readonly SubjectWords[] = [
  {
    subject: 'names',
    kind: 'text',
    whole: new RegExp(
      `^(?:je soussigne|identite|noms? (?:.* )?prenoms?(?: .*)?|prenoms? (?:nom|noms)${tail})$`,
    ),
  },
  { subject: 'familyNames', kind: 'text', whole: /^nom (?:famille|naissance).*(?:suivi|puis) nom usage.*$/ },
  {
    subject: 'usageName',
    kind: 'text',
    whole: new RegExp(`^nom (?:usage|marital|epouse|epoux|usuel)${tail}$`),
    part: /\bnom (?:usage|marital|epouse)\b/,
  },
  {
    subject: 'birthName',
    kind: 'text',
    whole: new RegExp(`^nom(?: (?:famille|naissance|patronymique|jeune fille))*${tail}$`),
    part: /\bnom (?:famille|naissance|patronymique)\b/,
  },
  {
    subject: 'givenNames',
    kind: 'text',
    whole: new RegExp(`^prenoms?(?: (?:tous|dans|ordre|etat|civil|acte|naissance))*${tail}$`),
    part: /\bprenoms?\b/,
  },
  { subject: 'birthDay', kind: 'text', whole: /^(?:jour|jj)(?: naissance)?$/, near: birth, cells: [2] },
  { subject: 'birthMonth', kind: 'text', whole: /^(?:mois|mm)(?: naissance)?$/, near: birth, cells: [2] },
  {
    subject: 'birthYear',
    kind: 'text',
    whole: /^(?:annee|an|aaaa)(?: naissance)?$/,
    near: birth,
    cells: [4],
  },
  {
    subject: 'birthDate',
    kind: 'text',
    whole: new RegExp(`^(?:date naissance|nee?|nee? ne|ne nee)${tail}$`),
    part: /\bdate naissance\b/,
    cells: [8, 10],
  },
  {
    subject: 'birthPlace',
    kind: 'text',
    whole: /^(?:lieu|commune pays|commune departement pays|lieu pays)(?: naissance)$/,
  },
  { subject: 'birthTown', kind: 'text', whole: /^(?:commune naissance|nee? a|commune lieu naissance)$/ },
  { subject: 'birthTown', kind: 'text', whole: /^(?:a|commune)$/, near: birth },
  { subject: 'birthCountry', kind: 'text', whole: /^pays naissance$/ },
  { subject: 'birthCountry', kind: 'text', whole: /^pays$/, near: birth },
  {
    subject: 'birthDepartment',
    kind: 'text',
    whole: /^(?:numero )?departement(?: naissance)?$/,
    near: birth,
  },
  { subject: 'civility', kind: 'text', whole: /^(?:civilite|sexe|genre|titre)$/, cells: [] },
  { subject: 'madame', kind: 'tick', whole: /^(?:madame|mme|madame mme)$/ },
  { subject: 'madame', kind: 'tick', whole: /^(?:f|feminin|femme)$/, near: /\b(?:sexe|civilite|genre)\b/ },
  { subject: 'monsieur', kind: 'tick', whole: /^(?:monsieur|mr|monsieur m)$/ },
  {
    subject: 'monsieur',
    kind: 'tick',
    whole: /^(?:m|masculin|homme|h)$/,
    near: /\b(?:sexe|civilite|genre|madame|mme)\b/,
  },
  { subject: 'french', kind: 'tick', whole: /^francais(?:e)?$/, near: /\bnationalite\b/ },
  {
    subject: 'european',
    kind: 'tick',
    whole:
      /^(?:ue eee suisse|eee suisse|union europeenne.*|europeenne.*|ue.*suisse.*|ressortissant ue.*)(?: 1)?$/,
    near: /\bnationalite\b/,
  },
  {
    subject: 'otherNationality',
    kind: 'tick',
    whole: /^(?:autres?|autre nationalite|hors ue.*)$/,
    near: /\bnationalite\b/,
  },
  { subject: 'nationality', kind: 'text', whole: /^nationalite(?: actuelle)?$/, part: /\bnationalite\b/ },
  {
    subject: 'notEmployed',
    kind: 'tick',
    whole:
      /^(?:sans (?:activite(?: professionnelle)?|emploi|profession)|vous n exercez pas activite professionnelle)(?: precisez)?$/,
  },
  {
    subject: 'employed',
    kind: 'tick',
    whole: /^(?:exercez activite professionnelle|activite professionnelle|salarie|employed)(?: .*)?$/,
  },
  {
    subject: 'ground',
    kind: 'text',
    whole: /^(?:sans activite professionnelle )?precisez$/,
    near: /\bsans activite\b/,
  },
  { subject: 'nirKey', kind: 'text', whole: /^cle(?: .*)?$/, cells: [2] },
  {
    subject: 'nir',
    kind: 'text',
    whole: /^(?:numero )?(?:securite sociale|immatriculation securite sociale)(?: .*)?$/,
    part: /\bsecurite sociale\b/,
    cells: [13, 15],
  },
  {
    subject: 'phone',
    kind: 'text',
    whole: /^(?:numero )?telephone(?: (?:portable|mobile|fixe|domicile|personnel|telephone))*$/,
    part: /\btelephone\b/,
    cells: [10],
  },
  {
    subject: 'email',
    kind: 'text',
    whole: /^(?:adresse )?courriel(?: adresse courriel)?$/,
    part: /\bcourriel\b/,
  },
  {
    subject: 'streetNumber',
    kind: 'text',
    whole: /^(?:numero(?: voie| rue)?|voie numero)$/,
    part: /\bnumero voie\b/,
  },
  { subject: 'streetNumber', kind: 'text', whole: /^voie$/, near: /\bnumvoie\b/ },
  {
    subject: 'streetExtension',
    kind: 'text',
    whole: /^(?:extension|bis ter|bis ter quater|indice repetition)(?: bis.*| ex.*)?$/,
  },
  { subject: 'streetKind', kind: 'text', whole: /^(?:type|nature) voie(?: .*)?$/ },
  { subject: 'streetName', kind: 'text', whole: /^(?:nom|libelle) (?:voie|rue)$/ },
  {
    subject: 'extra',
    kind: 'text',
    whole:
      /^(?:complement(?: adresse)?|etage(?: .*)?|appartement(?: .*)?|batiment(?: .*)?|residence(?: .*)?)$/,
  },
  { subject: 'postcode', kind: 'text', whole: /^code postal(?: commune)?$/, cells: [5] },
  { subject: 'postcodeTown', kind: 'text', whole: /^code postal commune$/, cells: [] },
  { subject: 'town', kind: 'text', whole: /^(?:commune|nom commune|bureau distributeur)$/ },
  {
    subject: 'address',
    kind: 'text',
    whole:
      /^(?:adresse(?: complete| postale| personnelle| domicile| actuelle| france)*|domicile|demeurant)(?: numero (?:et )?(?:rue|voie|nom voie).*)?$/,
    part: /\badresse\b/,
  },
  { subject: 'marriageDate', kind: 'text', whole: /^date mariage$/, cells: [8, 10] },
  { subject: 'marriageTown', kind: 'text', whole: /^(?:lieu|commune) mariage$/ },
  {
    subject: 'arrivalDate',
    kind: 'text',
    whole: /^date (?:arrivee|entree)(?: france| en france| sur territoire)?.*$/,
    cells: [8, 10],
  },
  { subject: 'signingPlace', kind: 'text', whole: /^fait(?: a)?$/ },
  { subject: 'signingPlace', kind: 'text', whole: /^a$/, near: /\bfait\b/ },
  {
    subject: 'signingDate',
    kind: 'text',
    whole: /^(?:faitle|date (?:faitle|signature)|(?:declaration )?signee?|signed on)$/,
    cells: [8, 10],
  },
  {
    subject: 'signingDate',
    kind: 'text',
    whole: /^(?:le|date)$/,
    near: /\bfait\b|\bsigned\b/,
    cells: [8, 10],
  },
  { subject: 'iban', kind: 'text', whole: /^(?:numero )?iban(?: .*)?$/ },
  { subject: 'bic', kind: 'text', whole: /^(?:bic|code bic|bic swift)$/ },
  { subject: 'allocataire', kind: 'text', whole: /^(?:numero )?allocataire(?: .*)?$/ },
  { subject: 'caf', kind: 'text', whole: /^(?:nom )?caf$/ },
  { subject: 'profession', kind: 'text', whole: /^profession(?: exercee| actuelle)?$/ },
];

/** Whom a heading or a label speaks of. `other`: somebody or something that no dossier knows. */
export type Role = 'me' | 'insured' | 'spouse' | 'host' | 'other';

/** Words that tell whom something is about. Own reading of French administrative forms, 2026-11. */
export const roleWords: readonly (readonly [Role, RegExp])[] = [
  [
    'other',
    /\b(?:medecin|docteur|praticien|employeur|pere|mere|parents?|tuteur|curateur|representant|mandataire|organisme|structure|etablissement|cabinet|notaire|temoin|vehicule|immatriculation|entreprise|societe|reserve|administration|bailleur|proprietaire|enfants?|mineur|mineure|garant|assureur|banque|domiciliation|ecole|creancier|debiteur|defunt|acquereur|vendeur|disparition|deuxieme|seconde|correspondance|precedente|ancienne|secours|urgence|contacter|association|service|bureau|interprete|ascendant|filiation|ccas)\b/,
  ],
  ['spouse', /\b(?:conjoint|conjointe|epoux|epouse|partenaire|concubin|concubine|pacs)\b/],
  ['host', /\b(?:hebergeant|hebergeur|logeur|hote)\b/],
  ['insured', /\b(?:assure|assuree|beneficiaire|titulaire|adherent|ouvrant droit)\b/],
  [
    'me',
    /\b(?:demandeur|demandeuse|declarant|declarante|soussigne|requerant|interesse)\b|\bvotre\b|\bvos\b|\bvous\b/,
  ],
];
