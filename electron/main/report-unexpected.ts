import { AppError } from '../../core/model/result.ts';

/**
 * Tells the terminal where something went wrong that should not: the kind of error and the places in the code,
 * never its message, which may quote what a person typed.
 */
export function reportUnexpected(where: string, error: unknown): void {
  if (error instanceof AppError) return;
  const frames = error instanceof Error ? (error.stack?.match(/^ {4}at .+$/gm) ?? []) : [];
  console.error([`${where}: ${error instanceof Error ? error.name : typeof error}`, ...frames].join('\n'));
}

/**
 * The same for what nothing catches, in place of Electron's own answer: a box in English that quotes the message,
 * and that holds up the whole process until it is clicked away, an app that is ending included.
 */
export function reportUncaught(where: string): void {
  process.on('uncaughtException', (error) => reportUnexpected(where, error));
  process.on('unhandledRejection', (error) => reportUnexpected(where, error));
}
