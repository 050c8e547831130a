import type { PieceId } from '../../../core/model/piece.ts';
import { withoutAccents } from '../../../core/model/text.ts';

/** Somebody else's paper: the same kinds of papers come from the person who hosts. */
const ofHost = /\b(conjointe?|mari|epou(x|se)|femme|spouse|husband|wife|hote|host|heberge\w*)\b/;
const ofChild = /\b(enfants?|fils|fille|child(ren)?|son|daughter|bebe|baby)\b/;
const translated = /\b(traduc\w*|traduit\w*|translat\w*)\b/;
const ofBirth = /\b(naissance|birth|nso|psa)\b/;
const ofMarriage = /\b(mariages?|marriage|wedding|livret)\b/;
const bill =
  /\b(factures?|bills?|edf|engie|quittances?|loyers?|rent|domicile|address|adresse|electricite|energie|internet|impots?)\b/;

/**
 * What a file is called when it is a piece: all of `has`, none of `lacks`. Words of French and English, without
 * accents, as people name their scans.
 */
const clues: readonly { piece: PieceId; has: readonly RegExp[]; lacks?: readonly RegExp[] }[] = [
  { piece: 'cpam-letter', has: [/\b(cpam|courrier)\b/], lacks: [/\b(droits|attestation)\b/] },
  { piece: 'passport', has: [/\b(passe?ports?)\b/], lacks: [ofHost, ofChild] },
  { piece: 'visa', has: [/\b(visas?|vls)\b/], lacks: [/\b(validation|valid\w*|confirm\w*|ofii)\b/] },
  { piece: 'visa-validation', has: [/\b(validation|ofii|confirmation)\b/] },
  { piece: 'residence-permit', has: [/\b(sejour|permit|residence card)\b/], lacks: [/\b(visas?|vls)\b/] },
  { piece: 'birth-certificate', has: [ofBirth], lacks: [translated, ofChild] },
  { piece: 'birth-certificate-translation', has: [translated], lacks: [ofMarriage, ofChild] },
  { piece: 'name-concordance', has: [/\b(concordance|name change|changement nom)\b/] },
  { piece: 'marriage-certificate', has: [ofMarriage], lacks: [translated] },
  { piece: 'marriage-certificate-translation', has: [translated], lacks: [ofBirth, ofChild] },
  { piece: 'host-id', has: [/\b(cni|identite|identity|id card|carte id)\b/], lacks: [ofChild] },
  { piece: 'host-id', has: [/\b(id|carte|card|passe?ports?)\b/, ofHost] },
  { piece: 'host-proof-of-address', has: [bill] },
  { piece: 'lease', has: [bill] },
  { piece: 'lease', has: [/\b(bail|lease)\b/] },
  { piece: 'proof-of-residence', has: [bill] },
  { piece: 'spouse-rights', has: [/\b(droits|rights|vitale|ameli)\b/] },
  { piece: 'bank-details', has: [/\b(rib|iban|bank|banque|bic)\b/] },
  { piece: 'child-form', has: [/\b3705\b/] },
  { piece: 'child-birth-certificate', has: [ofBirth, ofChild], lacks: [translated] },
  { piece: 'child-birth-certificate-translation', has: [translated, ofChild] },
];

/** The piece that a file is by its name, when the name leaves no doubt among the pieces of the dossier. Pure. */
export function guessPiece(name: string, among: readonly PieceId[]): PieceId | undefined {
  const words = plainWords(name);
  const found = clues.filter(
    ({ piece, has, lacks = [] }) =>
      among.includes(piece) &&
      has.every((clue) => clue.test(words)) &&
      !lacks.some((clue) => clue.test(words)),
  );
  const pieces = new Set(found.map(({ piece }) => piece));
  return pieces.size === 1 ? found[0]?.piece : undefined;
}

/** `ActeNaissance2.PDF` → `acte naissance 2`: words and figures apart, without accents, without the extension. */
function plainWords(name: string): string {
  const apart = name.replace(/\.[^.]{1,5}$/, '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return withoutAccents(apart)
    .toLowerCase()
    .replace(/[a-z](?=\d)|\d(?=[a-z])/g, '$& ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
