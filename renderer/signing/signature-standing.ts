import type { SigningSheet } from '../../core/contract/signing.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Signature, SignatureStanding, Signer } from '../../core/model/signature.ts';
import { planDocuments } from '../../core/rules/plan.ts';
import {
  type DraftSignature,
  type PrintedPhoto,
  printedPhoto,
  type SignaturePlace,
  signaturePlaces,
  standingOf,
} from '../../core/rules/signatures.ts';

export function signatureAt(
  draft: DraftDossier,
  { document, signer }: SignaturePlace,
): DraftSignature | undefined {
  const given = draft.signatures?.[document]?.[signer];
  return given?.way ? given : undefined;
}

/** Where a signature of the draft stands beside the paper of today; nothing until that paper is known. */
export function standingAt(
  draft: DraftDossier,
  place: SignaturePlace,
  sheet: Pick<SigningSheet, 'digest' | 'boxes'> | undefined,
): SignatureStanding | undefined {
  const given = signatureAt(draft, place);
  // What the other person gave may be what gets printed, whatever was given here.
  if (sheet) return standingOf(draft.signatures?.[place.document], place.signer, sheet);
  return given ? undefined : 'missing';
}

/** The photograph given by the other person, where it is printed in place of the sheet. */
export function photoOfOther(
  draft: DraftDossier,
  { document, signer }: SignaturePlace,
  sheet: Pick<SigningSheet, 'digest' | 'boxes'> | undefined,
): PrintedPhoto | undefined {
  const photo = sheet && printedPhoto(draft.signatures?.[document], sheet);
  return photo?.signer === signer ? undefined : photo;
}

/** Which text a signature is bound to, and what that text says, to tell later what has changed. */
export function textOf({ digest, answers }: SigningSheet): Pick<Signature, 'digest' | 'answers'> {
  return { digest, answers };
}

/** What one person signs, in the order of the pack. */
export function placesOf(draft: DraftDossier, signer: Signer): SignaturePlace[] {
  return signaturePlaces(planDocuments(draft)).filter((place) => place.signer === signer);
}
