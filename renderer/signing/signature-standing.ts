import type { SignatureState } from '../../core/contract/papers.ts';
import type { SigningSheet } from '../../core/contract/signing.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { SignedId, Signer } from '../../core/model/signature.ts';
import { planDocuments } from '../../core/rules/plan.ts';
import { type SignaturePlace, signaturePlaces } from '../../core/rules/signatures.ts';

export type Standing = SignatureState['state'];

/** A signature of the draft, as far as it was given. */
export type DraftSignature = NonNullable<
  NonNullable<NonNullable<DraftDossier['signatures']>[SignedId]>[Signer]
>;

export function signatureAt(
  draft: DraftDossier,
  { document, signer }: SignaturePlace,
): DraftSignature | undefined {
  const given = draft.signatures?.[document]?.[signer];
  return given?.way ? given : undefined;
}

/** Where a signature stands beside the paper of today; nothing until that paper is known. */
export function standingOf(
  given: DraftSignature | undefined,
  sheet: Pick<SigningSheet, 'digest'> | undefined,
) {
  if (!given?.way) return 'missing' as const;
  if (given.way === 'photo' && !given.digest) return 'photo-unchecked' as const;
  if (!sheet) return undefined;
  return given.digest === sheet.digest ? given.way : ('void' as const);
}

/** What one person signs, in the order of the pack. */
export function placesOf(draft: DraftDossier, signer: Signer): SignaturePlace[] {
  return signaturePlaces(planDocuments(draft)).filter((place) => place.signer === signer);
}
