import type { Handlers } from './answer-call.ts';
import { dossierHandlers } from './dossier-handlers.ts';
import { handoverHandlers } from './handover-handlers.ts';
import { paperHandlers } from './paper-handlers.ts';
import { pieceHandlers } from './piece-handlers.ts';

type Needs = Parameters<typeof dossierHandlers>[0] &
  Parameters<typeof pieceHandlers>[0] &
  Parameters<typeof handoverHandlers>[0] &
  Parameters<typeof paperHandlers>[0];

/** Everything that the window can ask for. A channel of the contract that is missing here does not compile. */
export function createHandlers(needs: Needs): Handlers {
  return {
    ...dossierHandlers(needs),
    ...pieceHandlers(needs),
    ...handoverHandlers(needs),
    ...paperHandlers(needs),
  };
}
