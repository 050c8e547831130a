/** `npm run build:notices`: writes NOTICES.txt anew, after a change of the packages. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeNotices } from './notices/write-notices.ts';

writeFileSync(fileURLToPath(new URL('../NOTICES.txt', import.meta.url)), writeNotices());
