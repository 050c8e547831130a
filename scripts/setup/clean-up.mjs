import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {Array<() => void>} */
const tasks = [];

/**
 * Registers something that is undone when this process ends, however it ends: normally, on an error
 * or on Ctrl-C. Synchronous, because nothing else runs once a process is exiting. Last in, first out.
 * @param {() => void} task
 */
export function undoAtExit(task) {
  if (!isWatching) watchForTheEnd();
  tasks.push(task);
}

let isWatching = false;

function watchForTheEnd() {
  isWatching = true;
  process.on('exit', undoAll);
  process.on('SIGINT', () => process.exit(130));
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(143));
  // npm passes SIGTERM on to the shell that runs a script, and the shell does not pass it on to us.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.exit(143), 1_000).unref();
}

function undoAll() {
  for (const task of tasks.splice(0).reverse()) {
    try {
      task();
    } catch (error) {
      console.error(`Could not tidy up: ${error instanceof Error ? error.message : error}`);
    }
  }
}

/**
 * A fresh folder that disappears when this process ends.
 * @param {string} prefix
 * @param {string} [parent] by default the system's folder for temporary files
 */
export function makeTemporaryFolder(prefix, parent = tmpdir()) {
  const folder = mkdtempSync(join(parent, prefix));
  undoAtExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
