import type { ScryptOptions } from 'node:crypto';

/**
 * What a guess costs: scrypt with 128 MB and half a second, the first row of scrypt in OWASP's cheat sheet on storing
 * passwords. The version of a format says it and never a file, so that no file can ask for more.
 */
export const passphraseCost: ScryptOptions = { N: 2 ** 17, r: 8, p: 1, maxmem: 160 * 1024 * 1024 };
