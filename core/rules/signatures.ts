import type { DraftDossier } from '../model/dossier.ts';
import { type SignatureStanding, type SignedId, type Signer, signedIds } from '../model/signature.ts';
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

/** Where a signature stands: it counts for the text that was shown to who signed it, and for no other. Pure. */
export function standingOf(
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

/** True when that place is still to be signed: by nobody yet, or for a text that is no more. Pure. */
export function isUnsigned(standing: SignatureStanding | undefined): boolean {
  return standing === 'missing' || standing === 'void';
}
