import type { ScryptOptions } from 'node:crypto';

/** In the place of `passphrase-cost.ts` (vitest.config.ts) where what a guess costs is not what is tested. */
export const passphraseCost: ScryptOptions = { N: 2 ** 10, r: 8, p: 1 };
