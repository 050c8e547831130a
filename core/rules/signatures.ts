import type { DraftDossier } from '../model/dossier.ts';
import type { Path } from '../model/path.ts';
import {
  type PrintedAnswer,
  type SignatureStanding,
  type SignedId,
  type Signer,
  signedIds,
} from '../model/signature.ts';
import type { PlannedDocument } from './plan.ts';

/** One place for one hand: who signs which paper. */
export type SignaturePlace = { document: SignedId; signer: Signer };

/** A signature as far as it was given. */
export type DraftSignature = NonNullable<
  NonNullable<NonNullable<DraftDossier['signatures']>[SignedId]>[Signer]
>;

/** A paper as it is today: the SHA-256 of its text, and who has a box on it. */
type PaperToday = { digest: string; boxes: readonly { signer: Signer }[] };

/** Every signature that the pack needs, in the order of its papers. Pure. */
export function signaturePlaces(documents: readonly PlannedDocument[]): SignaturePlace[] {
  return documents.flatMap(({ id, signers }) => {
    const document = signedIds.find((signed) => signed === id);
    return document ? signers.map((signer) => ({ document, signer })) : [];
  });
}

/** The signatures on one paper, as far as they were given. */
export type GivenSignatures = { readonly [Name in Signer]?: DraftSignature | undefined };

/** The photograph that is printed in place of a paper. */
export type PrintedPhoto = {
  signer: Signer;
  path: string;
  page: number;
  standing: 'photo' | 'photo-unchecked';
};

/**
 * The photograph that takes the place of the whole sheet, if one does. Only one can: one that was compared with the text
 * goes before one that was not, then that of the host, whose word the attestation is. Pure.
 */
export function printedPhoto(given: GivenSignatures = {}, paper: PaperToday): PrintedPhoto | undefined {
  const photos = (['host', 'applicant'] as const).flatMap((signer): PrintedPhoto[] => {
    const standing = standingAlone(given[signer], signer, paper);
    const { path, page = 1 } = given[signer]?.photo ?? {};
    const isPhoto = standing === 'photo' || standing === 'photo-unchecked';
    return isPhoto && path ? [{ signer, path, page, standing }] : [];
  });
  return photos.find(({ standing }) => standing === 'photo') ?? photos[0];
}

/**
 * Where a signature stands: it counts for the text that was shown to who signed it, and for no other. Where a photograph
 * of the other person is what gets printed, it counts if it is on that very sheet. Pure.
 */
export function standingOf(
  given: GivenSignatures = {},
  signer: Signer,
  paper: PaperToday,
): SignatureStanding {
  const own = given[signer];
  const alone = standingAlone(own, signer, paper);
  const photo = printedPhoto(given, paper);
  if (!photo || photo.signer === signer) return alone;
  const isOnIt = [own?.onPhoto, own?.photo].some(
    (sheet) => sheet?.path === photo.path && (sheet.page ?? 1) === photo.page,
  );
  if (!isOnIt) return 'not-on-photo';
  return isUnsigned(alone) ? alone : photo.standing;
}

/** As if nobody else signed that paper. */
function standingAlone(
  given: DraftSignature | undefined,
  signer: Signer,
  { digest, boxes }: PaperToday,
): SignatureStanding {
  const hasBox = boxes.some((box) => box.signer === signer);
  if (!given?.way || !isWhole(given, hasBox)) return 'missing';
  if (given.way === 'photo' && given.digest === undefined) return 'photo-unchecked';
  return given.digest === digest ? given.way : 'void';
}

function isWhole({ way, strokes = [], path, photo }: DraftSignature, hasBox: boolean): boolean {
  if (way === 'drawn') return hasBox && strokes.some((stroke) => stroke.length > 1);
  if (way === 'image') return hasBox && Boolean(path);
  return way === 'paper' || Boolean(photo?.path);
}

/**
 * The answers that are others than when a paper was signed, those of today first; none where only the sheet is another
 * one. Undefined for a signature that does not know: one given before version 5 of the dossier. Pure.
 */
export function changedAnswers(
  { answers: before }: DraftSignature,
  today: readonly PrintedAnswer[],
): Path[] | undefined {
  if (!before) return undefined;
  const digests = new Map(before.map(({ at = '', digest }) => [at, digest]));
  const changed = today.filter(({ at, digest }) => digests.get(at) !== digest).map(({ at }) => at);
  const gone = [...digests.keys()].filter((path) => today.every(({ at }) => at !== path));
  return [...changed, ...gone];
}

/** True when that place is still to be signed: by nobody yet, elsewhere than what is printed, or for another text. Pure. */
export function isUnsigned(standing: SignatureStanding | undefined): boolean {
  return standing === 'missing' || standing === 'not-on-photo' || standing === 'void';
}
