/** A thread of libvips: its hands are tied before a line of it is loaded. */
import { createRequire } from 'node:module';
import { tieHands } from './tie-hands.ts';

// Given by confined-process.ts.
const [, , file = ''] = process.argv;
tieHands();
createRequire(import.meta.url)(file);
