import { AppError } from './result.ts';

/** Every file that Liasse writes for itself begins with its name, a zero that no text has, and its format. */
export const liasseMagic = new TextEncoder().encode('Liasse\0');

/**
 * The formats, for ever. A newer version of one of them gets a number of its own.
 * `handover`: what travels between the applicant and the host (`node/seal.ts`). `dossier`: a whole dossier to be taken along
 * (`node/vault/dossier-parcel.ts`). `file`: a scan in the folder of a dossier (`node/vault/dossier-files.ts`).
 */
export const formats = { handover: 1, dossier: 2, file: 3 } as const;

/** How much of a file tells its format. */
export const formatLength = liasseMagic.length + 1;

/**
 * What a file is, by its first bytes. Errors: `file-foreign` when it is nothing of ours, or only makes sense in its
 * folder; `file-newer`; `file-damaged` when it ends before it says what it is.
 */
export function formatOf(start: Uint8Array): 'handover' | 'dossier' {
  const magic = start.subarray(0, liasseMagic.length);
  if (magic.some((byte, place) => byte !== liasseMagic[place])) throw new AppError('file-foreign');
  const format = start[liasseMagic.length];
  if (format === undefined) throw new AppError('file-damaged');
  if (format === formats.handover) return 'handover';
  if (format === formats.dossier) return 'dossier';
  if (format === formats.file) throw new AppError('file-foreign');
  throw new AppError(format > formats.file ? 'file-newer' : 'file-damaged');
}
