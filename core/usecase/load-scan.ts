import { PDFDocument } from 'pdf-lib';
import { AppError } from '../model/result.ts';
import { readJpegSize } from '../pdf/read-jpeg-size.ts';
import type { PaperPorts } from './ports.ts';
import { prepareScan, type ScanPages } from './prepare-scan.ts';

type Ports = Pick<PaperPorts, 'attachments' | 'prepared' | 'pictures'>;

/**
 * The pages of a scan of the dossier: as they were prepared when it was imported, or prepared now from the file.
 * `at` is its dossier path. Errors, at that path: those of `prepareScan` and of the readers.
 */
export async function loadScan(ports: Ports, path: string, at: string): Promise<ScanPages> {
  try {
    const prepared = await ports.prepared.read(path);
    const kept = prepared && (await openPrepared(prepared, path).catch(() => undefined));
    if (kept) return kept;
    return (await prepareScan(ports.pictures, { bytes: await ports.attachments.read(path) })).pages;
  } catch (cause) {
    throw cause instanceof AppError ? new AppError(cause.code, at, { cause }) : cause;
  }
}

/** What was kept may have been spoilt on the disk since: the file itself is then prepared again. */
async function openPrepared(files: readonly Uint8Array[], path: string): Promise<ScanPages> {
  const [first = new Uint8Array()] = files;
  if (path.endsWith('.pdf'))
    return { kind: 'pdf', pdf: await PDFDocument.load(first, { updateMetadata: false }) };
  return { kind: 'pictures', pictures: files.map((jpeg) => ({ jpeg, ...readJpegSize(jpeg) })) };
}
