import { nationalityGroup } from '../model/country.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { isUnder, type Path, readPath, writePath } from '../model/path.ts';
import { type RequestableId, requestableIds } from '../model/piece.ts';
import type { Purpose } from '../model/writing.ts';
import { type Source, sources } from './sources.ts';

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
/** Of a first file alone: what follows it is written to the fund, whoever handed the first one on. */
export const goesToThePass = all(isFirstFiling, answers('filing.route', 'pass'));

/** What the letter of a complement is for: the pieces that were asked for, where nothing else was said. */
export function purposeOf({ writing }: DraftDossier): Purpose {
  return writing?.purpose ?? 'pieces';
}

/** A complement whose letter is for one of these. */
export function writesFor(...purposes: readonly Purpose[]): Condition {
  return (draft) => isComplement(draft) && purposes.includes(purposeOf(draft));
}

/** The letter answers one of the fund, and quotes it. */
export const answersALetter = writesFor('pieces', 'copy-suffices', 'appeal');

/** What a complement encloses: what the fund asked for, or what the letter is about. */
export function requestedIn(draft: DraftDossier): readonly RequestableId[] {
  const { filing, writing } = draft;
  if (writesFor('pieces')(draft)) return filing?.requested ?? [];
  if (writesFor('bank-details')(draft)) return ['bank-details'];
  const original = requestableIds.find((id) => id === writing?.original);
  return writesFor('copy-suffices')(draft) && original ? [original] : [];
}

/** Citizens of the EU, the EEA and Switzerland need no visa and no permit: art. L. 233-1 CESEDA. */
export const isEuropean = isCitizenOf('european');
export const isFrench = isCitizenOf('french');

function isCitizenOf(group: ReturnType<typeof nationalityGroup>): Condition {
  return ({ applicant }) =>
    Boolean(applicant?.nationality) && nationalityGroup(applicant?.nationality ?? '') === group;
}

/** A host signs an attestation: the spouse or a third person. In a complement, when the letter asks for it. */
const needsAttestation: Condition = (draft) =>
  isFirstFiling(draft) || requestedIn(draft).includes('hosting-attestation');

/** Somebody else's home: who hosts says so in writing. */
export const isHosted = answers('housing.kind', 'spouse', 'third');

/** The host copies the attestation by hand: that paper is enclosed, and not one that Liasse prints. */
export const isWrittenByHand = answers('attestation.written', 'by-hand');

const hasVisa = answers('stay.kind', 'vls-ts', 'visa-c');

type Row = {
  answers: readonly Path[];
  when: Condition;
  /** What makes the answer matter in this case, and no other. */
  source: Source;
};

/**
 * When an answer is asked. An answer that no row names is always asked; one that several rows name, when all of
 * them say so. What is not asked stays in the draft, unseen and unprinted, in case the branch opens again.
 */
export const askedWhen: readonly Row[] = [
  {
    // The fund has the rest: it names what it still lacks, and nothing else is sent.
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
    source: sources.requestedPiece,
  },
  { answers: ['filing.waitingNumber'], when: isComplement, source: sources.waitingNumber },
  {
    answers: ['filing.letterDate', 'filing.letterReference'],
    when: answersALetter,
    source: sources.requestedPiece,
  },
  { answers: ['filing.requested'], when: writesFor('pieces'), source: sources.requestedPiece },
  { answers: ['writing'], when: isComplement, source: sources.ownAdvice },
  {
    answers: ['writing.postedOn', 'writing.tracking'],
    when: writesFor('reminder', 'return-original', 'bank-details', 'conciliator'),
    source: sources.ownAdvice,
  },
  {
    answers: ['writing.original'],
    when: writesFor('return-original', 'copy-suffices'),
    source: sources.photocopy,
  },
  {
    answers: ['writing.dispute', 'writing.reason'],
    when: writesFor('appeal', 'conciliator'),
    source: sources.appeal,
  },
  {
    answers: ['writing.movedOn', 'writing.previousHome'],
    when: writesFor('new-address'),
    source: sources.ownAdvice,
  },
  { answers: ['spouse', 'housing'], when: needsAttestation, source: sources.housing },
  // A stay is judged by its paper, but for those who need none.
  { answers: ['stay.kind'], when: all(not(isEuropean), not(isFrench)), source: sources.formNotice },
  { answers: ['stay.validFrom', 'stay.validUntil'], when: hasVisa, source: sources.lawfulStay },
  // For the letter: the form has no box for it.
  { answers: ['stay.visaNumber'], when: hasVisa, source: sources.ownAdvice },
  { answers: ['stay.validation'], when: answers('stay.kind', 'vls-ts'), source: sources.visaValidation },
  { answers: ['stay.validatedOn'], when: answers('stay.validation', 'done'), source: sources.visaValidation },
  {
    answers: ['stay.permitUntil'],
    when: answers('stay.kind', 'residence-permit'),
    source: sources.lawfulStay,
  },
  // Who works has rights by the work, whatever the spouse has.
  { answers: ['ground'], when: not(answers('applicant.employment', 'employed')), source: sources.formNotice },
  { answers: ['spouse.nir'], when: answers('ground.kind', 'insured-spouse'), source: sources.spouseRights },
  // A photocopy is the rule; that an original is sent, and asked back, is this application's advice.
  { answers: ['birthCertificate.owned'], when: sendsTheOriginal, source: sources.ownAdvice },
  { answers: ['children.certificates'], when: answers('children.any', 'yes'), source: sources.translation },
  {
    answers: ['marriage.country'],
    when: answers('marriage.record', 'transcribed', 'foreign'),
    source: sources.marriageRecord,
  },
  { answers: ['host'], when: answers('housing.kind', 'third'), source: sources.housing },
  { answers: ['hostSigning', 'attestation'], when: isHosted, source: sources.housing },
  // The form lists the bank details; that a file may leave without them is experience, written nowhere.
  {
    answers: ['pieces.bank-details'],
    when: not(answers('bank.account', 'later')),
    source: sources.ownAdvice,
  },
  { answers: ['addressee'], when: not(goesToThePass), source: sources.ameliNumber },
  { answers: ['pass'], when: goesToThePass, source: sources.passRoute },
];

/** In a first file, or because the fund asks for it: the story's own case. */
function sendsTheOriginal(draft: DraftDossier): boolean {
  const isSent = isFirstFiling(draft) || requestedIn(draft).includes('birth-certificate');
  return isSent && (draft.pieces?.['birth-certificate']?.sendAs ?? 'original') === 'original';
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
  return closed.reduce((rest, path) => writePath(rest, path, undefined), draft);
}
