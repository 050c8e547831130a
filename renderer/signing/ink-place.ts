import { useMemo, useState } from 'react';
import type { Input } from '../../core/contract/contract.ts';
import type { SignatureImage } from '../../core/contract/signing.ts';
import { handedImagePath } from '../../core/rules/handover.ts';
import { call } from '../bridge.ts';

/** Where the ink of a picture of a signature is kept: with a dossier, or by the window where none is. */
export type InkPlace = {
  keep: (given: Input<'handover.image'>) => Promise<SignatureImage>;
  /** What the window keeps itself: the papers that it asks for are shown with it. */
  held?: Uint8Array | undefined;
};

export function inkOfDossier(id: string): InkPlace {
  return { keep: (given) => call('signing.image', { ...given, id }) };
}

/** The ink stays in this window, and is gone with it: nothing is stored on the host's computer. */
export function useHeldInk(): InkPlace {
  const [held, setHeld] = useState<Uint8Array>();
  return useMemo(() => {
    const keep: InkPlace['keep'] = async (given) => {
      const { png, remarks } = await call('handover.image', given);
      setHeld(png);
      return { path: handedImagePath, remarks };
    };
    return { keep, held };
  }, [held]);
}
