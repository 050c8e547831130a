import type { DraftDossier } from '../model/dossier.ts';
import type { Purpose } from '../model/writing.ts';
import { isComplement, isEuropean, purposeOf, writesFor } from './asked.ts';

// Titles as they are printed, where they depend on the answers: who is a woman, whose paper it is.

export const letter = (draft: DraftDossier) =>
  isComplement(draft) ? letterFor[purposeOf(draft)] : 'Lettre d’accompagnement';

/** The letters after the first file. */
const letterFor: Record<Purpose, string> = {
  pieces: 'Lettre de complément',
  'copy-suffices': 'Lettre : une photocopie suffit',
  reminder: 'Lettre de relance',
  'return-original': 'Demande de retour d’un original',
  'bank-details': 'Envoi du relevé d’identité bancaire',
  'new-address': 'Changement d’adresse',
  conciliator: 'Demande au médiateur de l’assurance maladie',
  appeal: 'Recours devant la commission de recours amiable',
};

/** The letter of the fund that is answered, as it is enclosed. */
export const fundLetter = (draft: DraftDossier) =>
  writesFor('appeal')(draft) ? 'Votre décision' : 'Votre lettre';

export const identity = (draft: DraftDossier) =>
  isEuropean(draft)
    ? 'Carte d’identité ou passeport'
    : 'Passeport : page d’identité et page du tampon d’entrée';

export const visa = ({ stay }: DraftDossier) =>
  stay?.kind === 'visa-c'
    ? 'Visa de court séjour « famille de Français »'
    : 'Visa de long séjour valant titre de séjour';

export const marriage = ({ marriage: record }: DraftDossier) => {
  if (record?.record === 'transcribed') return 'Transcription française de l’acte de mariage';
  return record?.record === 'foreign' ? 'Acte de mariage étranger' : 'Acte de mariage';
};

/** A complement may be asked for the papers of a host without asking again who that is. */
const hosts = {
  madame: 'l’hébergeante',
  monsieur: 'l’hébergeant',
  unknown: 'la personne qui m’héberge',
} as const;

const hostOf = ({ housing, spouse, host }: DraftDossier) =>
  hosts[(housing?.kind === 'third' ? host : spouse)?.civility ?? 'unknown'];

export const hostIdentity = (draft: DraftDossier) => `Pièce d’identité de ${hostOf(draft)}`;

export const hostAddress = (draft: DraftDossier) => `Justificatif de domicile de ${hostOf(draft)}`;

/** A lease, a deed or a bill: in both names where the home is the couple's. */
export const home = ({ housing }: DraftDossier) =>
  housing?.kind === 'joint'
    ? 'Justificatif de domicile à nos deux noms'
    : 'Justificatif de domicile à mon nom';

const insuredSpouses = {
  madame: 'l’épouse assurée',
  monsieur: 'l’époux assuré',
  unknown: 'la personne assurée',
} as const;

export const spouseRights = ({ spouse }: DraftDossier) =>
  `Attestation de droits à l’assurance maladie de ${insuredSpouses[spouse?.civility ?? 'unknown']}`;
