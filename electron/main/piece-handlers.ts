import type { Input } from '../../core/contract/contract.ts';
import type { DossierStore } from '../../core/node/dossier-store.ts';
import type { Handlers } from './answer-call.ts';
import { keepSignature } from './keep-signature.ts';
import type { ScanClient } from './scan-tasks.ts';
import type { ScanTickets } from './scan-tickets.ts';

type Needs = { dossiers: DossierStore; scans: Pick<ScanClient, 'run'>; tickets: ScanTickets };

/**
 * Scans: read apart in the scan process, then kept untouched in the dossier's folder under a name of our own, with
 * what was prepared of them to be printed. A password goes through and is kept nowhere.
 */
export function pieceHandlers({ dossiers, scans, tickets }: Needs) {
  const keepScan = ({ ticket, id, name, bytes, password }: Input<'signing.photo'>) =>
    tickets.run(ticket, async (options) => {
      const { pages, remarks, ...scan } = await scans.run('import', { bytes, password }, options);
      const path = await dossiers.addAttachment(id, { ...scan, bytes });
      return { path, name, pages, remarks };
    });
  return {
    'piece.add': keepScan,
    'signing.photo': keepScan,
    'signing.image': ({ ticket, id, bytes }) =>
      tickets.run(ticket, (options) => keepSignature({ dossiers, scans }, id, bytes, options)),
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
      pdf: await scans.run('page', page, { scans: dossiers.readersOf(id) }),
    }),
    'scan.findSheet': async ({ id, ...page }) => ({
      corners: await scans.run('findSheet', page, { scans: dossiers.readersOf(id) }),
    }),
  } satisfies Partial<Handlers>;
}
