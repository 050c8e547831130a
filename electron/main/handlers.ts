import type { Handlers } from './answer-call.ts';
import { appHandlers } from './app-handlers.ts';
import { dossierHandlers } from './dossier-handlers.ts';
import { formHandlers } from './form-handlers.ts';
import { handoverHandlers } from './handover-handlers.ts';
import { journeyHandlers } from './journey-handlers.ts';
import { paperHandlers } from './paper-handlers.ts';
import { pieceHandlers } from './piece-handlers.ts';
import { protectionHandlers } from './protection-handlers.ts';
import { ScanTickets } from './scan-tickets.ts';

type Needs = Parameters<typeof appHandlers>[0] &
  Parameters<typeof dossierHandlers>[0] &
  Parameters<typeof protectionHandlers>[0] &
  Omit<Parameters<typeof pieceHandlers>[0] & Parameters<typeof handoverHandlers>[0], 'tickets'> &
  Parameters<typeof journeyHandlers>[0] &
  Parameters<typeof paperHandlers>[0];

/** Everything that the window can ask for. A channel of the contract that is missing here does not compile. */
export function createHandlers(needs: Needs): Handlers {
  // One list of what is being read: whoever stops a file by its ticket need not know what it is for.
  const tickets = new ScanTickets();
  return {
    ...appHandlers(needs),
    ...dossierHandlers(needs),
    ...protectionHandlers(needs),
    ...pieceHandlers({ ...needs, tickets }),
    ...handoverHandlers({ ...needs, tickets }),
    ...journeyHandlers(needs),
    ...formHandlers({ ...needs, tickets }),
    ...paperHandlers(needs),
  };
}
