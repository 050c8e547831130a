import type { Signer } from '../model/signature.ts';
import type { DocumentId } from './documents.ts';

/** What a document is called as a file: what it is, never whose; plain letters, because systems disagree on others. */
const stems: Record<DocumentId, string> = {
  letter: 'lettre',
  'pass-letter': 'lettre-pass',
  bordereau: 'bordereau',
  form: 'demande-ouverture-droits',
  'hosting-attestation': 'attestation-hebergement',
  'cpam-letter': 'lettre-de-la-caisse',
  passport: 'passeport',
  visa: 'visa',
  'visa-validation': 'validation-du-visa',
  'residence-permit': 'titre-de-sejour',
  'birth-certificate': 'acte-de-naissance',
  'birth-certificate-translation': 'acte-de-naissance-traduction',
  'name-concordance': 'concordance-des-noms',
  'marriage-certificate': 'acte-de-mariage',
  'marriage-certificate-translation': 'acte-de-mariage-traduction',
  'host-id': 'identite-hebergeur',
  'host-proof-of-address': 'domicile-hebergeur',
  lease: 'justificatif-de-domicile',
  'proof-of-residence': 'justificatifs-de-residence',
  'spouse-rights': 'droits-du-conjoint',
  'bank-details': 'rib',
  'child-form': 'demande-enfants',
  'child-birth-certificate': 'actes-de-naissance-enfants',
  'child-birth-certificate-translation': 'actes-de-naissance-enfants-traduction',
};

const kits: Record<Signer, string> = { applicant: 'a-signer-dossier', host: 'a-signer-attestation' };

/** `01-lettre.pdf`: the place in the pack, and what it is. The sheet that holds the place of an original says so. */
export function documentFileName(id: DocumentId, place: number, isSeparator: boolean): string {
  const stem = isSeparator ? `${stems[id]}-place-de-l-original` : stems[id];
  return `${String(place).padStart(2, '0')}-${stem}.pdf`;
}

/** The pages that one person signs. */
export function kitFileName(signer: Signer): string {
  return `${kits[signer]}.pdf`;
}

/** The sheets beside the pack. */
export const sheetFileNames = {
  envelope: 'enveloppe.pdf',
  checklist: 'liste-de-controle.pdf',
  receipt: 'recepisse.pdf',
  passSheet: 'fiche-pass.pdf',
  answers: 'feuille-de-report.pdf',
} as const;

/** What the host is given: the attestation to be signed elsewhere, and its text to be copied by hand. */
export const hostFileNames = {
  handOver: 'attestation-a-faire-signer.pdf',
  model: 'attestation-a-recopier.pdf',
} as const;

/** The whole pack, and a part of its pages. */
export const packFileNames = { pack: 'liasse-cpam.pdf', pages: 'liasse-cpam-pages.pdf' } as const;

/** A draft is called one, so that it is not posted by mistake. */
export function asDraft(name: string): string {
  return name.replace(/\.pdf$/, '-brouillon.pdf');
}
