import { AppError } from '../model/result.ts';
import { scanByteLimit } from '../model/scan-type.ts';
import type { CutSignature, PictureCodec } from './ports.ts';
import { readScanType } from './read-scan-type.ts';

/**
 * The ink of a signature that the person gives as a picture; nothing else of it is kept. Errors: `attachment-empty`,
 * `attachment-too-large`, `attachment-type`, `signature-not-a-picture` for a PDF, and those of `cutSignature`.
 */
export async function importSignature(
  { pictures }: { pictures: PictureCodec },
  bytes: Uint8Array,
): Promise<CutSignature> {
  if (bytes.byteLength === 0) throw new AppError('attachment-empty');
  if (bytes.byteLength > scanByteLimit) throw new AppError('attachment-too-large');
  if ((await readScanType(bytes)) === 'pdf') throw new AppError('signature-not-a-picture');
  return pictures.cutSignature(bytes);
}
