import { useEffect, useEffectEvent } from 'react';
import type { WindowRequest } from '../../core/contract/app.ts';
import { call } from '../bridge.ts';

/** Waits for what the menu and the system ask of the window, one request after the other. */
export function useWindowRequests(onRequest: (request: WindowRequest) => void): void {
  const answer = useEffectEvent(onRequest);
  useEffect(() => {
    let isOver = false;
    const wait = async () => {
      while (!isOver) {
        const request = await call('app.wait', {});
        if (!isOver) answer(request);
      }
    };
    // Without it the menu is silent, and everything else works.
    wait().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, []);
}
