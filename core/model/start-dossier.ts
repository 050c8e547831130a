import { type DraftDossier, emptyDossier } from './dossier.ts';

type Filing = NonNullable<NonNullable<DraftDossier['filing']>['kind']>;

/**
 * A new dossier, a first file or a complement. `from`: another one of the same person, whose answers are taken over,
 * but not what belongs to one posting alone: its papers, the day of signing, the address that was compared. A waiting
 * number is the person's own and stays.
 */
export function startDossier(kind: Filing, from: DraftDossier = emptyDossier()): DraftDossier {
  const { pieces: _pieces, filing, addressee, signing, ...answers } = from;
  const { confirmed: _confirmed, ...address } = addressee ?? {};
  const { date: _date, ...place } = signing ?? {};
  return {
    ...answers,
    filing: { kind, ...(filing?.waitingNumber ? { waitingNumber: filing.waitingNumber } : {}) },
    ...(addressee ? { addressee: address } : {}),
    ...(signing ? { signing: place } : {}),
  };
}
