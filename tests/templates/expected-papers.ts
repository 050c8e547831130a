/**
 * What the papers of the people of `tests/dossiers/*.json` must say, written by hand from the rules of the forms and
 * not by the code under test. A dossier without its entry here makes the tests fail.
 */
type ExpectedPapers = {
  /** As every sheet writes them. */
  applicant: string;
  host: string;
  /** Text of the form's fields; the others stay empty. */
  form: Record<string, string>;
  /** The boxes of the form that are crossed. */
  ticks: string[];
  /** The block in the window of the envelope. */
  postal: string[];
  letter: string[];
  attestation: string[];
};

const insured = 'membre de la famille d’une personne assurée (art. L. 161-1 CSS)';
const notEmployed = { notEmployedDetail: insured };
const outOfWork = ['nationalityOther', 'notEmployed'];
const inWork = ['nationalityOther', 'employed'];

const expectedPapers: Record<string, ExpectedPapers> = {
  story: {
    applicant: 'Maria Luz REYES',
    host: 'Loïc KERVELLA',
    form: {
      ...notEmployed,
      identity: 'REYES · KERVELLA · Maria Luz',
      birthDate: '14021992',
      birthPlace: 'Cebu – Philippines',
      address1: 'Appartement 4',
      address2: '12 rue des Lices',
      postcode: '56000',
      town: 'VANNES',
      phone: '0639980112',
      email: 'marialuz.reyes@example.org',
      signedAt: 'Vannes',
    },
    ticks: outOfWork,
    postal: ['CPAM du Morbihan', 'BP 20321', '56021 VANNES'],
    letter: [
      'Je suis née le 14 février 1992 à Cebu (Philippines) et de nationalité philippine',
      'Le 6 juin 2026, à Vannes, j’ai épousé M. Loïc KERVELLA, de nationalité française, assuré',
      'Je suis entrée en France le 2 septembre 2026',
      'valable du 24 août 2026 au 23 août 2027 et validé en ligne le 10 septembre 2026',
      'mon époux m’héberge',
      'Maria Luz REYES, nom d’usage KERVELLA',
      'Téléphone : 06 39 98 01 12',
    ],
    attestation: [
      'Je soussigné Loïc KERVELLA, né le 3 mai 1990 à Lorient (France)',
      'demeurant Appartement 4, 12 rue des Lices, 56000 Vannes',
      'mon épouse, Mme Maria Luz REYES, nom d’usage KERVELLA, née le 14 février 1992 à Cebu (Philippines)',
      'depuis le 2 septembre 2026',
    ],
  },
  'nguyen-minh-chau': {
    applicant: 'Thị Minh Châu NGUYỄN',
    host: 'Anne-Cécile LE GOFF',
    form: {
      ...notEmployed,
      identity: 'NGUYỄN · Thị Minh Châu',
      birthDate: '01111995',
      birthPlace: 'Huế – Vietnam',
      address1: 'Résidence Les Tamaris',
      address2: '3 bis allée de l’Île-Gloriette',
      postcode: '44000',
      town: 'NANTES',
      phone: '0639980245',
      email: 'minhchau@example.org',
      signedAt: 'Nantes',
    },
    ticks: outOfWork,
    postal: ['CPAM de la Loire-Atlantique', '9 RUE GAETAN RONDEAU', '44958 NANTES CEDEX 9'],
    letter: [
      'Je suis née le 1er novembre 1995 à Huế (Vietnam) et de nationalité vietnamienne',
      'j’ai épousé Mme Anne-Cécile LE GOFF, de nationalité française, assurée de l’assurance maladie et résidant en France',
      'Je suis entrée en France le 20 juillet 2026',
      'mon épouse m’héberge',
    ],
    attestation: [
      'Je soussignée Anne-Cécile LE GOFF, née le 9 août 1994 à Saint-Nazaire (France)',
      'demeurant Résidence Les Tamaris, 3 bis allée de l’Île-Gloriette, 44000 Nantes',
      'mon épouse, Mme Thị Minh Châu NGUYỄN, née le 1er novembre 1995 à Huế (Vietnam)',
      'Signature de l’hébergeante',
    ],
  },
  'sahin-yigit': {
    applicant: 'Yiğit İsmail ŞAHIN',
    host: 'Ghjulia Maria COLONNA',
    form: {
      identity: 'ŞAHIN · Yiğit İsmail',
      birthDate: '31011983',
      birthPlace: 'Iğdır – Turquie',
      address1: 'Étage 2, porte gauche',
      address2: '21 cours Napoléon',
      postcode: '20090',
      town: 'AJACCIO',
      phone: '0639980377',
      signedAt: 'Ajaccio',
    },
    ticks: inWork,
    postal: [
      'CPAM de la Corse-du-Sud',
      'QUARTIER LES PADULES BD ABBE RECCO',
      'BP 910',
      '20702 AJACCIO CEDEX 9',
    ],
    letter: [
      'Je suis né le 31 janvier 1983 à Iğdır (Turquie) et de nationalité turque',
      // Who works has rights by the work: nothing is said of the insurance of the spouse.
      'j’ai épousé Mme Ghjulia Maria COLONNA, de nationalité française. Je suis entré en France le 8 septembre 2026',
      'J’exerce une activité professionnelle en France (article L. 160-1 du Code de la sécurité sociale)',
      'valable du 1er septembre 2026 au 31 août 2027',
      'mon épouse m’héberge',
    ],
    attestation: [
      'Je soussignée Ghjulia Maria COLONNA, nom d’usage ŞAHIN, née le 12 mai 1984 à Bastia (France)',
      'mon époux, M. Yiğit İsmail ŞAHIN, né le 31 janvier 1983 à Iğdır (Turquie)',
      'Signature de l’hébergeante',
    ],
  },
  'wojcik-lukasz': {
    applicant: 'Łukasz Stanisław WÓJCIK',
    host: 'Jean-Étienne PAYET',
    form: {
      ...notEmployed,
      identity: 'WÓJCIK · PAYET · Łukasz Stanisław',
      birthDate: '24121988',
      birthPlace: 'Łódź – Pologne',
      address1: '145 rue Luc Lorion',
      address2: 'Ravine Blanche',
      postcode: '97410',
      town: 'SAINT-PIERRE',
      phone: '0639980499',
      email: 'lukasz.wojcik@example.org',
      signedAt: 'Saint-Pierre',
    },
    ticks: outOfWork,
    postal: [
      'CGSS de La Réunion',
      'Service des affiliations',
      '4 BOULEVARD DORET',
      '97704 SAINT DENIS MESSAG CEDEX 9',
    ],
    letter: [
      'Je suis né le 24 décembre 1988 à Łódź (Pologne) et de nationalité américaine',
      'j’ai épousé M. Jean-Étienne PAYET, de nationalité française, assuré de l’assurance maladie et résidant en France',
      'Je suis entré en France',
      'mon époux m’héberge',
    ],
    attestation: [
      'Je soussigné Jean-Étienne PAYET, né le 7 mars 1986 à Saint-Denis',
      'demeurant 145 rue Luc Lorion, Ravine Blanche, 97410 Saint-Pierre',
      'mon époux, M. Łukasz Stanisław WÓJCIK, nom d’usage PAYET, né le 24 décembre 1988 à Łódź (Pologne)',
      'Signature de l’hébergeant',
    ],
  },
  suharti: {
    applicant: 'SUHARTI',
    host: 'Noël Cœur-de-Marie L’HERMITTE',
    form: {
      ...notEmployed,
      identity: 'SUHARTI',
      birthDate: '01031999',
      birthPlace: 'Yogyakarta – Indonésie',
      address1: '8 quai du Mont-Blanc',
      postcode: '69002',
      town: 'LYON',
      signedAt: 'Lyon',
    },
    ticks: outOfWork,
    postal: ['CPAM du Rhône', '69907 LYON CEDEX 20'],
    letter: [
      'Je suis née le 1er mars 1999 à Yogyakarta (Indonésie) et de nationalité indonésienne',
      'Le 1er mai 2026, à Lyon, j’ai épousé M. Noël Cœur-de-Marie L’HERMITTE',
      'Comme membre de la famille d’un assuré que je rejoins ou accompagne en France (article L. 161-1',
      'sans délai de trois mois (article D. 160-2, II, 3° du même code)',
    ],
    attestation: [
      'Je soussigné Noël Cœur-de-Marie L’HERMITTE, né le 1er octobre 1997 à L’Haÿ-les-Roses (France)',
      'mon épouse, Mme SUHARTI, née le 1er mars 1999 à Yogyakarta (Indonésie)',
    ],
  },
  'long-names': {
    applicant: 'Kanchanaphorn Maneerattana Siriphat RATTANAPHONGWIBOONSAK-CHAIYAPHATTHARAKANJANAK',
    host: 'Maximilien Barthélemy Jean-Baptiste Alexandre DE CASTELNAU-MONTMIRAIL DE LA ROCHEFOUCAULD',
    form: {
      ...notEmployed,
      identity: 'RATTANAPHONGWIBOONSAK-CHAIYAPHATTHARAKANJANAK · Kanchanaphorn Maneerattana Siriphat',
      birthDate: '21091991',
      birthPlace: 'Phra Nakhon Si Ayutthaya – Thaïlande',
      address1: 'Appartement 1204, 12e étage, couloir B, Résidence Les Terrasses du Vieux Port',
      address2: '1247 bis rue du Général-Charles-Antoine-de-Montmorency-Vert',
      postcode: '80880',
      town: 'SAINT-QUENTIN-LA-MOTTE-CROIX-AU-BAILLY',
      phone: '0199000678',
      email: 'kanchanaphorn.rattanaphong@very-long-domain.example.org',
      signedAt: 'Saint-Quentin-la-Motte-Croix-au-Bailly',
    },
    ticks: outOfWork,
    postal: [
      'CPAM de la Somme',
      'Service ouverture des droits',
      '8 PLACE LOUIS SELLIER',
      'BP 30402',
      '80021 AMIENS CEDEX 1',
    ],
    letter: [
      'de nationalité thaïlandaise',
      'à Saint-Quentin-la-Motte-Croix-au-Bailly, j’ai épousé M. Maximilien Barthélemy Jean-Baptiste Alexandre',
      '1 53 12 45 007 231 60',
    ],
    attestation: [
      'né le 30 décembre 1989 à Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson (France)',
      'demeurant Appartement 1204, 12e étage, couloir B, Résidence Les Terrasses du Vieux Port, 1247 bis rue du Général-Charles-Antoine-de-Montmorency-Vert, 80880 Saint-Quentin-la-Motte-Croix-au-Bailly',
      'née le 21 septembre 1991 à Phra Nakhon Si Ayutthaya (Thaïlande)',
    ],
  },
  'el-amrani-yasmine': {
    applicant: 'Yasmine Lalla-Aïcha EL AMRANI',
    host: 'Marc-Aurèle LEFÈVRE',
    form: {
      identity: 'EL AMRANI · LEFÈVRE · Yasmine Lalla-Aïcha',
      birthDate: '05061987',
      birthPlace: 'M’diq – Maroc',
      address1: 'Bâtiment C',
      address2: '17 rue de l’Abbé-de-l’Épée',
      postcode: '33000',
      town: 'BORDEAUX',
      phone: '0639980521',
      email: 'yasmine@example.org',
      signedAt: 'Bordeaux',
    },
    ticks: inWork,
    postal: ['CPAM de la Gironde', '33085 BORDEAUX CEDEX'],
    letter: [
      'Je suis née le 5 juin 1987 à M’diq (Maroc) et de nationalité marocaine',
      'j’ai épousé M. Marc-Aurèle LEFÈVRE, de nationalité française. Je suis entrée en France',
      'J’exerce une activité professionnelle en France (article L. 160-1 du Code de la sécurité sociale).',
    ],
    attestation: [
      'Je soussigné Marc-Aurèle LEFÈVRE, né le 19 mai 1978 à Québec (Canada)',
      'mon épouse, Mme Yasmine Lalla-Aïcha EL AMRANI, nom d’usage LEFÈVRE, née le 5 juin 1987 à M’diq (Maroc)',
    ],
  },
  'okafor-chidi': {
    applicant: 'Chidi Nnamdi ỌKAFỌ',
    host: 'Inès ZAÏDI-MÜLLER',
    form: {
      ...notEmployed,
      identity: 'ỌKAFỌ · OKAFOR · Chidi Nnamdi',
      birthDate: '29021996',
      birthPlace: 'Enugu – Nigéria',
      address1: '40 rue Rochechouart',
      postcode: '75009',
      town: 'PARIS',
      phone: '0639980610',
      email: 'chidi@example.org',
      signedAt: 'Montreuil',
    },
    ticks: outOfWork,
    postal: ['CPAM de Paris', '75948 PARIS CEDEX 19'],
    letter: [
      'Je suis né le 29 février 1996 à Enugu (Nigéria) et de nationalité nigériane',
      'Le 31 janvier 2026, à Lille, j’ai épousé Mme Inès ZAÏDI-MÜLLER, de nationalité française, assurée',
      'Je suis entré en France le 19 septembre 2026',
      'Depuis le 21 septembre 2026, mon épouse m’héberge',
      'Montreuil, le 23 novembre 2026',
    ],
    attestation: [
      'Je soussignée Inès ZAÏDI-MÜLLER, née le 14 juillet 1998 à Strasbourg (France)',
      'mon époux, M. Chidi Nnamdi ỌKAFỌ, nom d’usage OKAFOR, né le 29 février 1996 à Enugu (Nigéria)',
      'depuis le 21 septembre 2026',
    ],
  },
};

export function expectedOf(name: string): ExpectedPapers {
  const expected = expectedPapers[name];
  if (!expected) throw new Error(`Say in expected-papers.ts what the papers of ${name} must be`);
  return expected;
}
