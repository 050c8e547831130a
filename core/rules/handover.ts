import type { DraftDossier } from '../model/dossier.ts';
import { type Handover, handover, handoverVersion } from '../model/handover.ts';
import { type Path, readPath, writePath } from '../model/path.ts';
import { AppError } from '../model/result.ts';
import { type Signature, signature } from '../model/signature.ts';
import { readDraft } from '../model/validate.ts';
import { changeableByHost, keepHostAnswers } from './host-answers.ts';

/** Where the host's signature on the attestation stands in a dossier. */
export const hostSignaturePath = 'signatures.hosting-attestation.host';

/** The name of the picture of the host's signature where no dossier keeps it: of no file, on any computer. */
export const handedImagePath = 'handed/signature.png';

/** What is handed over to the host: the answers that the attestation needs, nothing signed. Pure. */
export function makeRequest(draft: DraftDossier, request: string): Handover {
  return { version: handoverVersion, kind: 'request', request, draft: keepHostAnswers(draft) };
}

/**
 * What the host gives back: the same answers as they left them, and their signature. `image`: the picture of it in
 * base64, which goes along where that is how they signed. Pure.
 */
export function makeAnswer(request: string, draft: DraftDossier, image?: string): Handover {
  const given = signatureToGive(draft);
  return {
    version: handoverVersion,
    kind: 'answer',
    request,
    draft: withHostSignature(keepHostAnswers(draft), given),
    ...(given?.way === 'image' && image !== undefined ? { image } : {}),
  };
}

/** The page of a photograph stays on its computer: for the other one, the sheet was signed by hand, which is true. */
function signatureToGive(draft: DraftDossier): Signature | undefined {
  const { data } = signature.safeParse(readPath(draft, hostSignaturePath));
  if (data?.way !== 'photo') return data;
  const { photo: _, compared: __, ...signed } = data;
  return { ...signed, way: 'paper' };
}

/**
 * Reads what was sealed, as the kind that is waited for; what should not be in it is left out. A signature has no path:
 * its picture has to be kept first. Errors: `handover-newer`, `handover-foreign` for the other kind,
 * `handover-damaged` when it does not hold together.
 */
export function readHandover(content: Uint8Array, kind: Handover['kind']): Handover {
  const stored = readJson(content);
  if (typeof stored.version === 'number' && stored.version > handoverVersion)
    throw new AppError('handover-newer');
  const { success, data } = handover.safeParse({ ...stored, draft: readHandedDraft(stored.draft) });
  if (!success) throw new AppError('handover-damaged');
  if (data.kind !== kind) throw new AppError('handover-foreign');
  const { image, ...handed } = data;
  const draft = keepHostAnswers(data.draft);
  const given = readPath(data.draft, hostSignaturePath);
  if (kind === 'request' || given === undefined) return { ...handed, draft };
  const signed = signature.safeParse(given).data;
  if (!signed || signed.way === 'photo' || (signed.way === 'image') !== (image !== undefined))
    throw new AppError('handover-damaged');
  const { path: _, ...withoutPath } = signed;
  const answer = { ...handed, draft: withHostSignature(draft, withoutPath) };
  return image === undefined ? answer : { ...answer, image };
}

function readJson(content: Uint8Array): Record<string, unknown> {
  try {
    return { ...JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)) };
  } catch {
    throw new AppError('handover-damaged');
  }
}

/** The other computer may have an older Liasse, whose dossiers are read, or a newer one. */
function readHandedDraft(draft: unknown): DraftDossier {
  try {
    return readDraft(draft);
  } catch (error) {
    const isNewer = error instanceof AppError && error.code === 'version-unknown';
    throw new AppError(isNewer ? 'handover-newer' : 'handover-damaged');
  }
}

function withHostSignature(draft: DraftDossier, signed: Signature | undefined): DraftDossier {
  return signed === undefined ? draft : writePath(draft, hostSignaturePath, signed);
}

/** An answer of a request of this dossier, told by the digest of what was sealed. */
export type ReceivedAnswer = Handover & { digest: string };

/** Errors: `handover-foreign` when this dossier waits for another answer; `handover-merged` when it has this one. Pure. */
export function checkAnswer(draft: DraftDossier, answer: Pick<ReceivedAnswer, 'request' | 'digest'>): void {
  if (draft.handover?.request !== answer.request) throw new AppError('handover-foreign');
  if (draft.handover.merged?.includes(answer.digest)) throw new AppError('handover-merged');
}

/** An answer as it is here and as the host gave it; the signature is one of them. */
export type Difference = {
  path: Path;
  before: string | Signature | undefined;
  after: string | Signature | undefined;
};

/** What taking an answer over would change, in the order of the attestation, the signature last. Pure. */
export function differences(draft: DraftDossier, { draft: given }: Pick<Handover, 'draft'>): Difference[] {
  const answers = changeableByHost(draft)
    .map((path) => ({ path, before: textAt(draft, path), after: textAt(given, path) }))
    .filter(({ before, after }) => before !== after);
  const [before, after] = [draft, given].map(
    (side) => signature.safeParse(readPath(side, hostSignaturePath)).data,
  );
  const isSame = after === undefined || JSON.stringify(before) === JSON.stringify(after);
  return isSame ? answers : [...answers, { path: hostSignaturePath, before, after }];
}

/** A text that holds nothing is no answer. */
function textAt(draft: DraftDossier, path: Path): string | undefined {
  const value = readPath(draft, path);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/**
 * The dossier with the answers of the host that were accepted, and a note that this one was taken over. Nothing but
 * what the host may change is ever taken. Errors: those of `checkAnswer`. Pure.
 */
export function mergeAnswer(
  draft: DraftDossier,
  answer: ReceivedAnswer,
  accepted: readonly Path[],
): DraftDossier {
  checkAnswer(draft, answer);
  const merged = [...(draft.handover?.merged ?? []), answer.digest].slice(-mergedLimit);
  return differences(draft, answer)
    .filter(({ path }) => accepted.includes(path))
    .reduce(
      (kept, { path, after }) => writePath(kept, path, after),
      writePath(draft, 'handover.merged', merged),
    );
}

/** As many answers as a dossier remembers: see `handover` in `core/model/dossier.ts`. */
const mergedLimit = 20;
