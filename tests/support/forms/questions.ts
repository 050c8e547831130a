import type { Section } from './draw-form.ts';

/** The questions of a health-insurance form, in the words of such forms. */
export const healthForm: readonly Section[] = [
  {
    title: 'Identification du demandeur',
    questions: [
      { label: 'Votre n° de sécurité sociale', cells: 15, name: 'nir', tip: 'Numéro de sécurité sociale' },
      {
        label: 'Vos nom et prénoms',
        datum: 'applicant.names',
        name: 'nom_prenoms',
        tip: 'Nom de famille suivi des prénoms',
      },
      {
        label: 'Date de naissance',
        datum: 'applicant.birthDate',
        cells: 8,
        name: 'date_naissance',
        tip: 'Date de naissance',
      },
      {
        label: 'Commune et pays de naissance',
        datum: 'applicant.birthPlace',
        name: 'lieu_naissance',
        tip: 'Commune et pays de naissance',
      },
      { label: 'Nationalité', datum: 'applicant.nationality', name: 'nationalite', tip: 'Nationalité' },
      { label: 'Adresse', datum: 'home.address', name: 'adresse', tip: 'Adresse' },
      { label: 'Code postal', datum: 'home.postcode', cells: 5, name: 'code_postal', tip: 'Code postal' },
      { label: 'Commune', datum: 'home.town', beside: true, width: 50, name: 'commune', tip: 'Commune' },
      {
        label: 'Téléphone',
        datum: 'applicant.phone',
        cells: 10,
        name: 'telephone',
        tip: 'Numéro de téléphone',
      },
      { label: 'Courriel', datum: 'applicant.email', name: 'courriel', tip: 'Adresse électronique' },
    ],
  },
  {
    title: 'Attestation sur l’honneur'.replace('’', "'"),
    questions: [
      { label: 'Fait à', datum: 'signing.place', width: 50, name: 'fait_a', tip: 'Fait à' },
      { label: 'le', datum: 'signing.date', beside: true, cells: 8, name: 'fait_le', tip: 'Fait le' },
    ],
  },
];

/** Names one by one, a civility, and people that are nobody's business. */
export const familyForm: readonly Section[] = [
  {
    title: 'Le demandeur',
    questions: [
      { label: 'Madame', kind: 'tick', datum: 'applicant.madame', name: 'civilite', state: 'Mme' },
      {
        label: 'Monsieur',
        kind: 'tick',
        datum: 'applicant.monsieur',
        beside: true,
        name: 'civilite',
        state: 'M',
      },
      { label: 'Nom de naissance', datum: 'applicant.birthName', name: 'nomNaissance' },
      { label: "Nom d'usage (s'il y a lieu)", datum: 'applicant.usageName', name: 'nomUsage' },
      { label: 'Prénom(s)', datum: 'applicant.givenNames', name: 'prenoms' },
      { label: 'Né(e) le', datum: 'applicant.birthDate', cells: 8, name: 'neLe' },
      { label: 'à', datum: 'applicant.birthTown', beside: true, width: 45, name: 'neA' },
    ],
  },
  {
    title: 'Votre conjoint',
    questions: [
      { label: 'Nom de naissance', datum: 'spouse.birthName', name: 'conjointNom' },
      { label: 'Prénoms', datum: 'spouse.givenNames', name: 'conjointPrenoms' },
      { label: 'Date de naissance', datum: 'spouse.birthDate', cells: 8, name: 'conjointNaissance' },
    ],
  },
  {
    title: 'Le médecin traitant'.normalize('NFC'),
    questions: [
      { label: 'Nom', name: 'medecinNom' },
      { label: 'Prénom', name: 'medecinPrenom' },
      { label: 'Adresse du cabinet', name: 'medecinAdresse' },
    ],
  },
  {
    title: 'Employeur',
    questions: [
      { label: 'Raison sociale', name: 'employeur' },
      { label: 'Code postal', cells: 5, name: 'employeurCp' },
      { label: 'Commune', beside: true, width: 40, name: 'employeurVille' },
      { label: 'Téléphone', cells: 10, name: 'employeurTel' },
    ],
  },
];

/** A form of another kind: what looks like a question of ours is not one. */
export const vehicleForm: readonly Section[] = [
  {
    title: 'Identité du déclarant',
    questions: [
      { label: 'Nom', datum: 'applicant.birthName', name: 'nom' },
      { label: 'Prénom', datum: 'applicant.givenNames', name: 'prenom' },
      { label: 'N° de la voie', datum: 'home.streetNumber', width: 15, name: 'numVoie' },
      { label: 'Nom de la voie', datum: 'home.streetName', beside: true, width: 60, name: 'nomVoie' },
    ],
  },
  {
    title: 'Véhicule',
    questions: [
      { label: 'Marque', name: 'marque' },
      { label: 'Date de première immatriculation', cells: 8, name: 'dateImmat' },
      { label: 'Numéro de série', cells: 17, name: 'vin' },
      { label: 'Nom du vendeur', name: 'vendeur' },
      { label: 'Adresse du vendeur', name: 'vendeurAdresse' },
    ],
  },
];

/** People and addresses that are not those of the dossier, in the words of questions that are. */
export const trapForm: readonly Section[] = [
  {
    title: "L'enfant",
    questions: [
      { label: 'Nom de naissance', name: 'nom' },
      { label: 'Prénoms', name: 'prenoms' },
      { label: 'Date de naissance', cells: 8, name: 'date_naissance' },
      { label: 'Commune de naissance', name: 'commune_naissance' },
    ],
  },
  {
    title: "Personne à prévenir en cas d'urgence",
    questions: [
      { label: 'Nom et prénom', name: 'np2' },
      { label: 'Téléphone', cells: 10, name: 'tel2' },
    ],
  },
  {
    title: 'Adresse de correspondance',
    questions: [
      { label: 'Adresse', name: 'adresse2' },
      { label: 'Code postal', cells: 5, name: 'cp2' },
      { label: 'Commune', beside: true, width: 50, name: 'ville2' },
    ],
  },
  {
    title: 'Compte bancaire',
    questions: [
      { label: 'Nom du titulaire du compte', name: 'titulaire' },
      { label: 'IBAN', cells: 27, name: 'iban' },
    ],
  },
  {
    title: 'Mandataire',
    questions: [
      { label: 'Je soussigné(e)', name: 'mandataire' },
      { label: 'Date de début du mandat', cells: 8, name: 'debut' },
    ],
  },
];

/** A form of the family of the choice of a doctor: two persons who may be one, and a doctor. */
export const doctorForm: readonly Section[] = [
  {
    title: "L'assuré(e)",
    questions: [
      { label: 'Nom de famille (de naissance)', name: 'assureNom' },
      { label: 'Prénom', name: 'assurePrenom' },
      { label: 'N° de sécurité sociale', cells: 15, name: 'assureNir' },
    ],
  },
  {
    title: 'Le bénéficiaire des soins',
    questions: [
      { label: 'Nom de famille (de naissance)', name: 'benefNom' },
      { label: 'Prénom', name: 'benefPrenom' },
      { label: 'Date de naissance', cells: 8, name: 'benefDate' },
      { label: "Adresse de l'assuré(e)", name: 'assureAdresse' },
    ],
  },
  {
    title: 'Identification de la structure',
    questions: [
      { label: 'Nom', name: 'drNom' },
      { label: 'Prénom', name: 'drPrenom' },
      { label: 'Identifiant', cells: 11, name: 'rpps' },
    ],
  },
];

const months = 'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'.split(
  ',',
);
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

/** Lists of words: those whose words are answers of the dossier, and others. */
export const listForm: readonly Section[] = [
  {
    title: 'Le demandeur',
    questions: [
      {
        label: 'Civilité',
        datum: 'applicant.civility',
        name: 'civ',
        width: 40,
        options: ['', 'Madame', 'Monsieur'],
      },
      { label: 'Nom de naissance', datum: 'applicant.birthName', name: 'nom' },
      {
        label: 'Jour de naissance',
        datum: 'applicant.birthDay',
        name: 'j',
        width: 15,
        options: numbers(1, 31),
      },
      { label: 'Mois de naissance', datum: 'applicant.birthMonth', name: 'm', width: 30, options: months },
      {
        label: 'Année de naissance',
        datum: 'applicant.birthYear',
        name: 'a',
        width: 20,
        options: numbers(1930, 2026),
      },
      {
        label: 'Nationalité',
        datum: 'applicant.nationality',
        name: 'nat',
        tall: 24,
        width: 60,
        options: [
          ['DE', 'Allemand(e)'],
          ['ES', 'Espagnol(e)'],
          ['FR', 'Français(e)'],
          ['IT', 'Italien(ne)'],
          ['MA', 'Marocain(e)'],
          ['PH', 'Philippin(e)'],
          ['PT', 'Portugais(e)'],
        ],
      },
      {
        label: 'Pays de naissance',
        datum: 'applicant.birthCountry',
        name: 'pays',
        width: 60,
        options: ['Allemagne', 'France', 'Philippines'],
      },
      {
        label: 'Type de voie',
        datum: 'home.streetKind',
        name: 'voie',
        width: 40,
        options: ['Rue', 'Avenue'],
      },
      {
        label: 'Situation de famille',
        name: 'famille',
        width: 50,
        options: ['Célibataire', 'Marié(e)', 'Pacsé(e)'],
      },
    ],
  },
  {
    title: 'Votre conjoint',
    questions: [
      {
        label: 'Civilité',
        datum: 'spouse.civility',
        name: 'civ2',
        width: 40,
        options: [
          ['1', 'M.'],
          ['2', 'Mme'],
        ],
      },
    ],
  },
  {
    title: 'Le médecin',
    questions: [{ label: 'Civilité', name: 'civ3', width: 40, options: ['Madame', 'Monsieur'] }],
  },
];
