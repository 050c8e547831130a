import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Everything that is fetched or computed once and may be thrown away at any time. Not in git. */
export const cacheFolder = join(projectRoot, '.cache');
