import { type SignedId, type Signer, signedIds } from '../model/signature.ts';
import type { PlannedDocument } from './plan.ts';

/** One place for one hand: who signs which paper. */
export type SignaturePlace = { document: SignedId; signer: Signer };

/** Every signature that the pack needs, in the order of its papers. Pure. */
export function signaturePlaces(documents: readonly PlannedDocument[]): SignaturePlace[] {
  return documents.flatMap(({ id, signers }) => {
    const document = signedIds.find((signed) => signed === id);
    return document ? signers.map((signer) => ({ document, signer })) : [];
  });
}
