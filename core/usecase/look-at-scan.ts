import type { ScanLook } from '../contract/scans.ts';
import type { IsoDate } from '../model/date.ts';
import { readText } from '../pdf/read-text.ts';
import { guessPieces, type KnownNames } from '../rules/guess-piece.ts';
import type { OnPage, ScanPorts } from './ports.ts';
import { countScanPages, prepareScan } from './prepare-scan.ts';

/**
 * What a file is by its bytes, and which piece its text says that it may be, before anything is kept of it. `names`
 * tell whose paper it is. Errors: those of `prepareScan`.
 */
export async function lookAtScan(
  ports: ScanPorts,
  given: {
    bytes: Uint8Array;
    password?: string | undefined;
    today: IsoDate;
    names?: KnownNames;
    onPage?: OnPage;
  },
): Promise<ScanLook> {
  const { extension, pages } = await prepareScan(ports, given);
  // Telling what is written in a picture would take another program than those that are here.
  const text = extension === 'pdf' ? await readText(given.bytes, given.password) : '';
  return { extension, pages: countScanPages(pages), pieces: guessPieces(text, given.today, given.names) };
}
