import type { DossierStore } from '../../core/node/dossier-store.ts';
import type { Handlers } from './answer-call.ts';
import type { ScanClient } from './scan-tasks.ts';
import { ScanTickets } from './scan-tickets.ts';

type Needs = { dossiers: DossierStore; scans: Pick<ScanClient, 'run'> };

/**
 * Scans: read apart in the scan process, then kept untouched in the dossier's folder under a name of our own, with
 * what was prepared of them to be printed. A password goes through and is kept nowhere.
 */
export function pieceHandlers({ dossiers, scans }: Needs) {
  const tickets = new ScanTickets();
  return {
    'piece.add': ({ ticket, id, name, bytes, password }) =>
      tickets.run(ticket, async (options) => {
        const { pages, remarks, ...scan } = await scans.run('import', { bytes, password }, options);
        const path = await dossiers.addAttachment(id, { ...scan, bytes });
        return { path, name, pages, remarks };
      }),
    'piece.remove': async ({ id, path }) => {
      await dossiers.removeAttachment(id, path);
      return {};
    },
    'scan.look': ({ ticket, bytes, password }) =>
      tickets.run(ticket, (options) => scans.run('look', { bytes, password }, options)),
    'scan.progress': async ({ ticket }) => tickets.progressOf(ticket),
    'scan.cancel': async ({ ticket }) => {
      tickets.cancel(ticket);
      return {};
    },
    'scan.page': async ({ id, ...page }) => ({
      pdf: await scans.run('page', { ...page, folder: dossiers.folderOf(id) }),
    }),
    'scan.findSheet': async ({ id, ...page }) => ({
      corners: await scans.run('findSheet', { ...page, folder: dossiers.folderOf(id) }),
    }),
  } satisfies Partial<Handlers>;
}
