import type { Box } from '../../core/template/template.ts';
import { comb, line, type Row, type Section, tick } from './sheet-parts.ts';

/** The frames reach from margin to margin. */
export const left = 14;
export const right = 196;

/** Labels stand in one column, answers in another. */
export const labels = 18;
export const answers = 71;
const end = 192;
const whole = { x: answers, until: end };

/** The statement and the signature share the last frame: the first ends here, the second begins. */
export const divider = 107.8;

/** Where the applicant signs. */
export const signatureBox: Box = [112, 228, 80, 34];

export const sections: readonly Section[] = [
  { title: 'Identification du demandeur', y: 40.6, frame: { top: 43.8, bottom: 167.4 } },
  { title: 'Situation du demandeur au regard de l’emploi', y: 175.2, frame: { top: 178.4, bottom: 207.4 } },
  {
    title: 'Attestation sur l’honneur à compléter par le demandeur',
    y: 215.4,
    frame: { top: 218.6, bottom: 264.4 },
  },
];

/** The questions of form S1106, in its order. Fields that no first filing fills are there all the same. */
export const rows: readonly Row[] = [
  // A. Identification
  {
    y: 52,
    label: 'Votre n° de sécurité sociale',
    hints: ['si vous en avez un'],
    entries: [
      comb(
        'nir',
        answers,
        [1, 2, 2, 2, 3, 3],
        'Numéro de sécurité sociale, si vous en avez un : 13 caractères',
      ),
      comb('nirKey', answers + 82, [2], 'Clé du numéro de sécurité sociale : 2 chiffres'),
    ],
  },
  {
    y: 61.4,
    label: 'Vos nom et prénoms',
    hints: ['nom de naissance, nom d’usage s’il y a lieu,', 'puis prénoms dans l’ordre de l’état civil'],
    entries: [line('identity', whole, 'Nom de naissance, nom d’usage s’il y a lieu, prénoms')],
  },
  {
    y: 74.4,
    label: 'Votre date de naissance',
    entries: [comb('birthDate', answers, [2, 2, 4], 'Date de naissance : JJMMAAAA')],
  },
  {
    y: 83.2,
    label: 'Commune et pays de naissance',
    entries: [line('birthPlace', whole, 'Commune et pays de naissance')],
  },
  {
    y: 92,
    label: 'Votre nationalité',
    entries: [
      tick('nationalityFrench', answers, 'française', 'Nationalité française'),
      tick('nationalityEuropean', answers + 36, 'UE, EEE ou Suisse', 'Nationalité : UE, EEE ou Suisse'),
      tick('nationalityOther', answers + 84, 'autre', 'Autre nationalité'),
    ],
  },
  { y: 100.8, label: 'Votre adresse', entries: [line('address1', whole, 'Adresse, première ligne')] },
  { y: 108.4, entries: [line('address2', whole, 'Adresse, seconde ligne')] },
  {
    y: 117.4,
    label: 'Code postal, commune',
    entries: [
      comb('postcode', answers, [5], 'Code postal : 5 chiffres'),
      line('town', { x: answers + 36, until: end }, 'Commune'),
    ],
  },
  {
    y: 126.4,
    label: 'Organisme de domiciliation',
    hints: ['si vous n’avez pas de domicile personnel :', 'nom et adresse de cet organisme'],
    entries: [line('domiciliation1', whole, 'Sans domicile personnel : nom de l’organisme de domiciliation')],
  },
  {
    y: 134,
    entries: [
      line('domiciliation2', whole, 'Sans domicile personnel : adresse de l’organisme de domiciliation'),
    ],
  },
  {
    y: 143.2,
    label: 'Votre numéro de téléphone',
    entries: [comb('phone', answers, [2, 2, 2, 2, 2], 'Numéro de téléphone : 10 chiffres')],
  },
  { y: 152, label: 'Votre courriel', entries: [line('email', whole, 'Adresse électronique')] },
  {
    y: 160.8,
    label: 'Votre n° d’allocataire',
    hints: ['si vous en avez un'],
    entries: [
      line('allocataireNumber', { x: answers, until: 123 }, 'Numéro d’allocataire, si vous en avez un'),
      line('allocataireFund', { x: answers + 69, until: end }, 'Nom de la Caf'),
    ],
  },
  // B. Emploi
  { y: 185.6, entries: [tick('employed', labels, 'Vous exercez une activité professionnelle')] },
  {
    y: 193.6,
    entries: [
      tick(
        'notEmployed',
        labels,
        'Sans activité professionnelle, précisez :',
        'Sans activité professionnelle',
      ),
      line('notEmployedDetail', { x: 84, until: end }, 'Sans activité professionnelle : précisez'),
    ],
  },
  // C. Attestation
  { y: 250.4, label: 'Fait à', entries: [line('signedAt', { x: 30, until: 103.8 }, 'Fait à : lieu')] },
  { y: 259, label: 'Le', entries: [comb('signedOn', 30, [2, 2, 4], 'Le : JJMMAAAA')] },
];
