import { nationalityGroup } from '../model/country.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { isUnder, type Path, readPath } from '../model/path.ts';

/** Something that is true or false of the answers. */
export type Condition = (draft: DraftDossier) => boolean;

/** The answer at a path is one of these values, and is asked at all. */
export function answers(path: Path, ...values: readonly string[]): Condition {
  return (draft) => isAsked(draft, path) && values.includes(String(readPath(draft, path)));
}

export const not =
  (condition: Condition): Condition =>
  (draft) =>
    !condition(draft);

export const all =
  (...conditions: readonly Condition[]): Condition =>
  (draft) =>
    conditions.every((condition) => condition(draft));

export const always: Condition = () => true;

/** A first file, until it is said to be the answer to a letter. */
export const isFirstFiling: Condition = ({ filing }) => filing?.kind !== 'complement';
export const isComplement = not(isFirstFiling);
export const goesToThePass = answers('filing.route', 'pass');

/** Citizens of the EU, the EEA and Switzerland need no visa and no permit: art. L. 233-1 CESEDA. */
export const isEuropean = isCitizenOf('european');
export const isFrench = isCitizenOf('french');

function isCitizenOf(group: ReturnType<typeof nationalityGroup>): Condition {
  return ({ applicant }) =>
    Boolean(applicant?.nationality) && nationalityGroup(applicant?.nationality ?? '') === group;
}

/** A host signs an attestation: the spouse or a third person. In a complement, when the letter asks for it. */
const needsAttestation: Condition = (draft) =>
  isFirstFiling(draft) || (draft.filing?.requested ?? []).includes('hosting-attestation');

/**
 * When an answer is asked. An answer that no row names is always asked; one that several rows name, when all of
 * them say so. What is not asked stays in the draft, unseen and unprinted, in case the branch opens again.
 */
export const askedWhen: readonly { answers: readonly Path[]; when: Condition }[] = [
  {
    answers: [
      'filing.route',
      'applicant.nationality',
      'applicant.employment',
      'passport',
      'birthCertificate.origin',
      'birthCertificate.names',
      'stay',
      'ground',
      'children',
      'marriage',
      'bank',
    ],
    when: isFirstFiling,
  },
  {
    answers: ['filing.letterDate', 'filing.letterReference', 'filing.waitingNumber', 'filing.requested'],
    when: isComplement,
  },
  { answers: ['spouse', 'housing'], when: needsAttestation },
  // A stay is judged by its paper, but for those who need none.
  { answers: ['stay.kind'], when: all(not(isEuropean), not(isFrench)) },
  {
    answers: ['stay.visaNumber', 'stay.validFrom', 'stay.validUntil'],
    when: answers('stay.kind', 'vls-ts', 'visa-c'),
  },
  { answers: ['stay.validation'], when: answers('stay.kind', 'vls-ts') },
  { answers: ['stay.validatedOn'], when: answers('stay.validation', 'done') },
  { answers: ['stay.permitUntil'], when: answers('stay.kind', 'residence-permit') },
  // Who works has rights by the work, whatever the spouse has.
  { answers: ['ground'], when: not(answers('applicant.employment', 'employed')) },
  { answers: ['spouse.nir'], when: answers('ground.kind', 'insured-spouse') },
  { answers: ['birthCertificate.owned'], when: sendsTheOriginal },
  { answers: ['children.certificates'], when: answers('children.any', 'yes') },
  { answers: ['marriage.country'], when: answers('marriage.record', 'transcribed', 'foreign') },
  { answers: ['host'], when: answers('housing.kind', 'third') },
  { answers: ['pieces.bank-details'], when: not(answers('bank.account', 'later')) },
  { answers: ['addressee'], when: not(goesToThePass) },
  { answers: ['pass'], when: goesToThePass },
];

/** In a first file, or because the fund asks for it: the story's own case. */
function sendsTheOriginal({ filing, pieces }: DraftDossier): boolean {
  const isSent = filing?.kind !== 'complement' || (filing.requested ?? []).includes('birth-certificate');
  return isSent && (pieces?.['birth-certificate']?.sendAs ?? 'original') === 'original';
}

/** True when the interview asks for the answer at that path, given the others. Pure. */
export function isAsked(draft: DraftDossier, path: Path): boolean {
  return askedWhen
    .filter((row) => row.answers.some((answer) => isUnder(path, answer)))
    .every(({ when }) => when(draft));
}

/** The draft without what is not asked: what rules judge and papers print. Pure. */
export function askedAnswers(draft: DraftDossier): DraftDossier {
  const closed = askedWhen.filter(({ when }) => !when(draft)).flatMap((row) => row.answers);
  // Taking keys out of a draft leaves a draft: all of them are optional.
  return closed.reduce<object>((rest, path) => without(rest, path.split('.')), draft) as DraftDossier;
}

function without(group: object, [key = '', ...rest]: readonly string[]): object {
  const { [key]: inner, ...others } = group as Record<string, unknown>;
  if (rest.length === 0 || typeof inner !== 'object' || inner === null) return others;
  return { ...group, [key]: without(inner, rest) };
}
