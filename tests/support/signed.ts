import type { DraftDossier } from '../../core/model/dossier.ts';
import type { SignedId, Signer } from '../../core/model/signature.ts';
import { documentTable } from '../../core/rules/documents.ts';
import type { DraftSignature } from '../../core/rules/signatures.ts';
import { signingSheet } from '../../core/usecase/signing-sheet.ts';
import { examplePorts, readExample } from './example-packs.ts';
import { today } from './story.ts';

/** A hand that goes up and down, as a pad gives it: x and y in turn. */
export const wave: number[] = Array.from({ length: 90 }, (_, index) => [
  80 + index * 9,
  225 + 150 * Math.sin(index / 4) * Math.exp(-index / 60),
]).flat();

export const drawn: DraftSignature = { way: 'drawn', strokes: [wave] };

/** The story with every paper of hers added by hand, so that a pack is made fast. */
export function quickStory(changes: Partial<DraftDossier> = {}): DraftDossier {
  const pieces = documentTable.flatMap(({ id, kind }) =>
    kind === 'piece' ? [[id, { sendAs: 'by-hand' as const }]] : [],
  );
  return { ...readExample('story'), pieces: Object.fromEntries(pieces), ...changes };
}

/** The draft with a signature on the text as it is today. */
export async function sign(
  draft: DraftDossier,
  document: SignedId,
  signer: Signer,
  signature: DraftSignature = drawn,
): Promise<DraftDossier> {
  const { digest, answers } = await signingSheet(examplePorts, draft, document);
  const given = { signedOn: today, digest, answers, ...signature };
  return {
    ...draft,
    signatures: { ...draft.signatures, [document]: { ...draft.signatures?.[document], [signer]: given } },
  };
}

/** Every signature that the story needs, drawn on the screen. */
export async function signAll(draft: DraftDossier): Promise<DraftDossier> {
  const letter = await sign(draft, 'letter', 'applicant');
  return sign(await sign(letter, 'form', 'applicant'), 'hosting-attestation', 'host');
}
