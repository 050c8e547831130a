import { dossierVersion } from './dossier.ts';
import { AppError } from './result.ts';

/**
 * Brings a stored dossier to today's shape, one version at a time. `steps[n]` turns version n into n + 1.
 * Errors: `not-a-dossier`, `version-missing`, `version-unknown` (written by a newer Liasse).
 */
const steps: Record<number, (dossier: Record<string, unknown>) => Record<string, unknown>> = {};

export function migrate(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new AppError('not-a-dossier');
  let dossier: Record<string, unknown> = { ...input };
  if (dossier.version === undefined) throw new AppError('missing', 'version');
  while (dossier.version !== dossierVersion) {
    const step = typeof dossier.version === 'number' ? steps[dossier.version] : undefined;
    if (!step) throw new AppError('version-unknown', 'version');
    dossier = step(dossier);
  }
  return dossier;
}
