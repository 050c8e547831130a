import { z } from 'zod';

/**
 * Something that is wrong, and where. `at` is a dossier path (empty for the whole). Never a value: an issue
 * may be logged or printed by a command.
 */
export const issue = z.strictObject({
  code: z.string(),
  at: z.string(),
  /** For what is not possible yet: the first day on which it will be, where that can be computed. */
  earliest: z.string().optional(),
});
export type Issue = z.infer<typeof issue>;

/** Thrown inside core; turned into a `Result` once, at the IPC gate and at the command line. */
export class AppError extends Error {
  readonly code: string;
  readonly at: string;

  constructor(code: string, at = '', options?: ErrorOptions) {
    super(at ? `${code} at ${at}` : code, options);
    this.name = 'AppError';
    this.code = code;
    this.at = at;
  }
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: Issue };

/** Any thrown thing as an issue. What is not ours says `unexpected` and nothing else: its text may be private. */
export function toIssue(error: unknown): Issue {
  return error instanceof AppError ? { code: error.code, at: error.at } : { code: 'unexpected', at: '' };
}
