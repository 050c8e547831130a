import type { Corners } from '../model/piece.ts';
import { type LoadPorts, loadScan } from './load-scan.ts';

/**
 * Where the sheet of paper lies on a page of a scan (from 1); nothing when that is not clear, or when the page is one
 * of a PDF. Errors: those of `loadScan`.
 */
export async function findScanSheet(
  ports: LoadPorts,
  { path, page }: { path: string; page: number },
): Promise<Corners | undefined> {
  const { pages } = await loadScan(ports, { path, pages: page }, '');
  const picture = pages.kind === 'pictures' ? pages.pictures[page - 1] : undefined;
  return picture && ports.pictures.findSheet(picture);
}
