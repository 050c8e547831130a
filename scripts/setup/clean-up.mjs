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
  if (tasks.length === 0) {
    process.on('exit', undoAll);
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => process.exit(signal === 'SIGINT' ? 130 : 143));
    }
  }
  tasks.push(task);
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
