import { PDFDocument } from 'pdf-lib';
import type { ScanRemark } from '../model/piece.ts';
import { AppError } from '../model/result.ts';
import { isWrittenWhole } from '../pdf/is-written-whole.ts';
import { readJpegSize } from '../pdf/read-jpeg-size.ts';
import type { PaperPorts, ScanPorts } from './ports.ts';
import { countScanPages, prepareScan, type ScanPages } from './prepare-scan.ts';

/** What the pages of a scan of the dossier are read with. */
export type LoadPorts = ScanPorts & Pick<PaperPorts, 'attachments' | 'prepared'>;

/** The pages of a scan, and what was seen on them where they were prepared just now. */
export type LoadedScan = { pages: ScanPages; remarks: ScanRemark[] };

/**
 * The pages of a scan of the dossier: as they were prepared when it was imported, or prepared now from the file.
 * `pages`: how many there should be at least, where that is known. `at` is its dossier path. Errors, at that path: those
 * of `prepareScan` and of the readers, `attachment-page-missing`.
 */
export async function loadScan(
  ports: LoadPorts,
  { path, pages = 1 }: { path: string; pages?: number | undefined },
  at: string,
): Promise<LoadedScan> {
  return toldAt(at, async () => {
    const prepared = await ports.prepared.read(path);
    const kept = prepared && (await openPrepared(prepared, path).catch(() => undefined));
    if (kept && countScanPages(kept) >= pages) return { pages: kept, remarks: [] };
    const scan = await prepareScan(ports, { bytes: await ports.attachments.read(path) });
    if (countScanPages(scan.pages) < pages) throw new AppError('attachment-page-missing');
    return scan;
  });
}

/** Work on a part of the dossier, whose errors say which. */
export async function toldAt<Value>(at: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof AppError ? new AppError(cause.code, at, { cause }) : cause;
  }
}

/** What was kept may have been spoilt on the disk since: the file itself is then prepared again. */
async function openPrepared(files: readonly Uint8Array[], path: string): Promise<ScanPages | undefined> {
  const isPdf = path.endsWith('.pdf');
  if (!files.every((file) => isWrittenWhole(file, isPdf ? 'pdf' : 'jpeg'))) return undefined;
  const [first = new Uint8Array()] = files;
  if (isPdf) return { kind: 'pdf', pdf: await PDFDocument.load(first, { updateMetadata: false }) };
  return { kind: 'pictures', pictures: files.map((jpeg) => ({ jpeg, ...readJpegSize(jpeg) })) };
}
