import type { PieceId } from '../model/piece.ts';

/**
 * How a paper is known by its words: any of `named` is its own name; or at least `least` of `signs` stand on it. None
 * of `never` may be there: a bill gives an IBAN to be paid on, and is no bank details.
 */
export type PaperWords = {
  piece: PieceId;
  named?: readonly RegExp[];
  signs?: readonly RegExp[];
  least?: number;
  never?: readonly RegExp[];
};

const translated = /traduction|traduit d[ue]|traducteur|traductrice|expert(e)? (pres|judiciaire)/;
const bill =
  /factur|echeanci|montant (a payer|ttc|total)|net a payer|date limite de paiement|avis d'?imp[o]t/;
const birth = [
  /(extrait|copie)[^.]{0,40}(d')?actes? de naissance/,
  /(acte|certificat) de naissance/,
  /birth certificate|certificate of (live )?birth/,
  /certificado de nacimiento|acta de nacimiento|partida de nacimiento/,
  /certidao de nascimento/,
];
const marriage = [
  /(acte|certificat) de mariage/,
  /marriage certificate|certificate of marriage/,
  /(certificado|acta|partida) de matrimonio/,
  /certidao de casamento/,
];

/**
 * The papers of the pack by their words, those that quote others first: a translation names the act that it translates.
 * Texts are compared in small letters without accents, apostrophes straight. A paper that is not here is not guessed.
 */
export const paperWords: readonly PaperWords[] = [
  { piece: 'birth-certificate-translation', named: birth, signs: [translated] },
  { piece: 'marriage-certificate-translation', named: marriage, signs: [translated] },
  {
    piece: 'spouse-rights',
    named: [/attestation de droits/, /attestation (de la )?carte vitale/],
    never: [bill],
  },
  {
    piece: 'bank-details',
    named: [/releve d'? ?identite bancaire/],
    signs: [
      /\biban\b/,
      /\b(bic|swift)\b/,
      /titulaire|domiciliation|account holder/,
      /code (banque|guichet)|cle rib/,
    ],
    least: 3,
    never: [bill, /mandat de prelevement|bulletin de (paie|salaire)|quittance/],
  },
  {
    piece: 'visa-validation',
    named: [
      /(confirmation|attestation)[^.]{0,60}(validation|enregistrement)[^.]{0,40}(visa|vls)/,
      /validation (de (votre|mon) |du )?(visa|vls)/,
      /attestation ofii/,
    ],
    signs: [
      /ofii|office francais de l'immigration/,
      /vls-?ts|visa de long sejour/,
      /administration-etrangers-en-france/,
    ],
    least: 2,
  },
  {
    piece: 'lease',
    named: [/contrat de (bail|location)/, /\bbail (d'habitation|de location|meuble|non meuble|type)/],
    signs: [/\bbailleur\b/, /\blocataire\b/, /\bloyer\b/, /depot de garantie/],
    least: 3,
    never: [/quittance|avis d'echeance/],
  },
  {
    piece: 'host-proof-of-address',
    named: [
      /quittance de loyer/,
      /attestation (de titulaire de contrat|de contrat)/,
      /(facture|echeancier)[^.]{0,60}(electricite|gaz|eau|internet|telephone|mobile|fibre|box)/,
      /justificatif de domicile/,
      /avis d'?(impot|imposition)|taxe (fonciere|d'habitation)/,
    ],
    signs: [
      bill,
      /electricite|\bgaz\b|\beau\b|internet|fibre|telephon|mobile/,
      /adresse (de consommation|du logement|d'installation)|lieu de consommation|votre contrat|reference client/,
    ],
    least: 2,
  },
  { piece: 'birth-certificate', named: birth, never: [translated, /acte de mariage/] },
  { piece: 'marriage-certificate', named: marriage, never: [translated] },
  {
    piece: 'name-concordance',
    named: [/certificat de concordance/, /attestation de concordance/, /one and the same person/],
  },
  {
    piece: 'cpam-letter',
    named: [/(pieces?|documents?) (manquante?s?|a nous (faire parvenir|retourner|transmettre))/],
    signs: [
      /caisse primaire d'assurance maladie|\bcpam\b/,
      /votre (demande|dossier)/,
      /numero (d'immatriculation )?d'attente|\bnia\b/,
    ],
    least: 3,
    never: [/attestation de droits/],
  },
  {
    piece: 'residence-permit',
    named: [/titre de sejour|carte de (sejour|resident)/],
    never: [bill, translated, /attestation/],
  },
  { piece: 'child-form', named: [/\bs ?3705\b/, /rattachement des enfants/] },
];
