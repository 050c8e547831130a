import { dossierVersion } from './dossier.ts';
import { AppError } from './result.ts';

type Stored = Record<string, unknown>;

/** Brings a stored dossier to today's shape, one version at a time. `steps[n]` turns version n into n + 1. */
const steps: Record<number, (dossier: Stored) => Stored> = {
  1: askEveryCase,
  2: (dossier) => onlyAdd(dossier, 3),
  3: (dossier) => onlyAdd(dossier, 4),
  4: (dossier) => onlyAdd(dossier, 5),
  5: (dossier) => onlyAdd(dossier, 6),
};

/** Errors: `not-a-dossier`, `missing` at `version`, `version-unknown` (written by a newer Liasse). */
export function migrate(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new AppError('not-a-dossier');
  let dossier: Stored = { ...input };
  if (dossier.version === undefined) throw new AppError('missing', 'version');
  while (dossier.version !== dossierVersion) {
    const step = typeof dossier.version === 'number' ? steps[dossier.version] : undefined;
    if (!step) throw new AppError('version-unknown', 'version');
    dossier = step(dossier);
  }
  return dossier;
}

/**
 * Version 1 knew one case and asked nothing about it: a first file by post, a validated long-stay visa, a marriage
 * in France with an insured spouse who hosts. What it could not know (children, originals owned) is asked now.
 */
function askEveryCase({ hosting, stay, marriage, pieces, ...dossier }: Stored): Stored {
  const bank = group(group(pieces)['bank-details']);
  const { sendAs, ...bankFiles } = bank;
  return {
    ...dossier,
    version: 2,
    filing: { kind: 'first', route: 'cpam' },
    stay: { ...group(stay), ...(group(stay).validatedOn ? { validation: 'done' } : {}) },
    ground: { kind: 'insured-spouse' },
    marriage: { record: 'french', ...group(marriage) },
    housing: { kind: 'spouse', ...without(group(hosting), 'host') },
    birthCertificate: { origin: 'other' },
    ...(sendAs === 'later' ? { bank: { account: 'later' } } : {}),
    ...(pieces === undefined
      ? {}
      : { pieces: sendAs === 'later' ? { ...group(pieces), 'bank-details': bankFiles } : pieces }),
  };
}

/**
 * Version 3 only adds what may be left out: the order and the changes of pages, and how to print. So do version 4, how
 * the papers are signed, version 5, which answers a signature was given for, and version 6, what follows the posting and
 * the official form.
 */
function onlyAdd(dossier: Stored, version: number): Stored {
  return { ...dossier, version };
}

function group(value: unknown): Stored {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function without(values: Stored, key: string): Stored {
  const { [key]: _, ...others } = values;
  return others;
}
