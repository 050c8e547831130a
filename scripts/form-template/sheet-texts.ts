import { answers, labels, left, right, signatureBox } from './sheet.ts';
import type { Words } from './sheet-parts.ts';

/*
 * What is printed besides the questions. The sworn statement is the fixed wording of this family of forms; the
 * rest is in our own words, because this sheet is not the official print. Plain spaces: the typesetter makes
 * the French ones.
 */

const center = (left + right) / 2;
const page = { x: left, width: right - left };
const statement = { x: labels, width: 86 };

const header: readonly Words[] = [
  {
    style: 'notice',
    x: left,
    y: 14,
    width: 41,
    text: 'Modèle dessiné par Liasse, qui suit le contenu et l’ordre du formulaire S1106 (cerfa n° 15763*02). Ce n’est pas l’imprimé officiel, qui peut être rempli à sa place.',
  },
  { style: 'title', x: center, y: 16.8, width: 96, align: 'center', text: 'Demande d’ouverture des droits' },
  { style: 'title', x: center, y: 24.4, width: 96, align: 'center', text: 'à l’assurance maladie' },
  {
    style: 'note',
    x: center,
    y: 31.8,
    width: page.width,
    align: 'center',
    text: '(articles L. 160-1, L. 160-2, L. 160-5, L. 161-1, R. 111-3 et D. 160-2 du Code de la sécurité sociale)',
  },
  { style: 'notice', x: right, y: 14, width: 36, align: 'right', text: 'Un formulaire par adulte.' },
  { style: 'notice', x: right, y: 17.4, width: 36, align: 'right', text: 'Écrire lisiblement,' },
  { style: 'notice', x: right, y: 20.8, width: 36, align: 'right', text: 'un chiffre par case.' },
];

const body: readonly Words[] = [
  { style: 'label', x: answers + 57, y: 160.8, width: 12, text: 'Caf de' },
  {
    style: 'note',
    x: labels,
    y: 200.6,
    width: 174,
    text: 'Vous relevez de la sécurité sociale d’un autre pays (salarié détaché, pensionné…) ? Ne remplissez pas ce formulaire : transmettez à votre caisse le formulaire S1 ou le document international qui vous concerne.',
  },
  {
    style: 'label',
    ...statement,
    y: 225,
    text: 'Je m’engage à signaler sans délai à ma caisse d’assurance maladie tout changement dans le premier cadre et tout transfert de ma résidence principale hors de France (*).',
  },
  {
    style: 'strong',
    ...statement,
    y: 238.8,
    text: 'J’atteste sur l’honneur l’exactitude des renseignements portés sur le présent formulaire.',
  },
];

/** The penalties are named by their articles alone: their paragraph belongs to the official print. */
const foot: readonly Words[] = [
  {
    style: 'strong',
    ...page,
    y: 269.8,
    text: 'Enfants mineurs à votre charge : joignez aussi le formulaire S3705 (rattachement des enfants mineurs).',
  },
  {
    style: 'note',
    ...page,
    y: 274,
    text: '(*) Métropole, Guyane, Guadeloupe, Martinique, La Réunion, Saint-Barthélemy et Saint-Martin.',
  },
  {
    style: 'note',
    ...page,
    y: 277.8,
    text: 'Une fausse déclaration expose à des poursuites (articles 313-1 à 313-3, 433-19, 441-1 et suivants du Code pénal) et à une pénalité financière (article L. 114-17-1 du Code de la sécurité sociale).',
  },
  {
    style: 'strong',
    ...page,
    y: 286,
    text: 'À envoyer, daté et signé, avec les pièces justificatives, à la caisse d’assurance maladie de votre lieu de résidence.',
  },
];

/** Stands over the signature box, with a rule after it. */
export const signatureLabel = {
  style: 'label',
  x: signatureBox[0],
  y: 225,
  width: 60,
  text: 'Signature du demandeur',
} as const satisfies Words;

export const texts: readonly Words[] = [...header, ...body, ...foot, signatureLabel];
