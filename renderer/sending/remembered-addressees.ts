import { createContext } from 'react';
import type { RememberedAddressees } from '../../core/model/remembered-addressee.ts';

/** The addresses that were corrected for other dossiers, by département, as they were when the app was started. */
export const RememberedAddresseesContext = createContext<RememberedAddressees>({});
