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
