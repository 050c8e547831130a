import { app, type UtilityProcess } from 'electron';

/** How often the process is looked at, in milliseconds. */
const interval = 500;

/**
 * Ends a process that takes more memory than the computer can spare, as a file does that unfolds without end. Looked
 * at from outside: no limit of V8 reaches a utility process, and pictures lie in the memory of WebAssembly.
 */
export function endWhenTooLarge(worker: UtilityProcess, megabytes: number): UtilityProcess {
  const timer = setInterval(() => {
    const own = app.getAppMetrics().find(({ pid }) => pid === worker.pid);
    // In kilobytes.
    if (own && own.memory.workingSetSize > megabytes * 1024) worker.kill();
  }, interval);
  worker.once('exit', () => clearInterval(timer));
  return worker;
}
