import { type DraftDossier, emptyDossier } from './dossier.ts';

type Filing = NonNullable<NonNullable<DraftDossier['filing']>['kind']>;
type Journey = NonNullable<DraftDossier['journey']>;

/**
 * A new dossier, a first file or a complement. `from`: another one of the same person, whose answers are taken over,
 * but not what belongs to one posting alone: its papers, the form that was brought, what was signed on them, what was handed over, the days of
 * signing and of posting, what followed it, the address that was compared. The numbers are the person's own and stay.
 */
export function startDossier(kind: Filing, from: DraftDossier = emptyDossier()): DraftDossier {
  const {
    pieces: _pieces,
    signatures: _signatures,
    handover: _handover,
    posting: _posting,
    officialForm: _officialForm,
    writing: _writing,
    journey,
    ...kept
  } = from;
  const { filing, addressee, signing, hostSigning, ...answers } = kept;
  const { confirmed: _confirmed, ...address } = addressee ?? {};
  const { date: _date, ...place } = signing ?? {};
  const { date: _hostDate, ...hostPlace } = hostSigning ?? {};
  return {
    ...answers,
    filing: { kind, ...(filing?.waitingNumber ? { waitingNumber: filing.waitingNumber } : {}) },
    ...(journey ? { journey: numbersIn(journey) } : {}),
    ...(addressee ? { addressee: address } : {}),
    ...(signing ? { signing: place } : {}),
    ...(hostSigning ? { hostSigning: hostPlace } : {}),
  };
}

function numbersIn({ number, numberSince, waitingSince }: Journey): Journey {
  return {
    ...(number ? { number } : {}),
    ...(numberSince ? { numberSince } : {}),
    ...(waitingSince ? { waitingSince } : {}),
  };
}
