import { z } from 'zod';
import { draftDossier } from './dossier.ts';
import { requestId } from './signature.ts';

/** The version of what is handed over. A file of a newer one is refused. */
export const handoverVersion = 1;

/** Largest file that is opened: answers and one small picture. */
export const handoverByteLimit = 8_000_000;

/**
 * What travels between the applicant's computer and the host's, sealed with a passphrase: `request`, the answers that
 * the attestation needs and no others; `answer`, the same as the host left them, with the host's signature.
 * `request` names both; `image` is the picture of a signature that the answers point to, in base64.
 */
export const handover = z.strictObject({
  version: z.literal(handoverVersion),
  kind: z.enum(['request', 'answer']),
  request: requestId,
  draft: draftDossier,
  image: z.base64().max(handoverByteLimit).optional(),
});
export type Handover = z.infer<typeof handover>;
