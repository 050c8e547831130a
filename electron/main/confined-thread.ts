/** The thread that works on files from anywhere: its hands are tied before a line of that work is loaded. */
import { type MessagePort, workerData } from 'node:worker_threads';
import { tieHands } from './tie-hands.ts';

// Given by confined-process.ts.
const { work, helpers } = workerData as { work: string; helpers: MessagePort };
tieHands(helpers);
// Electron says it in the first thread alone: pdf.js takes this one for plain Node, and looks for native code.
Object.assign(process, { type: 'utility' });
await import(/* @vite-ignore */ work);
