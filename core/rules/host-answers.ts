import type { DraftDossier } from '../model/dossier.ts';
import { type Path, readPath, writePath } from '../model/path.ts';
import { always, answers, askedAnswers, type Condition, not } from './asked.ts';

type Row = {
  answers: readonly Path[];
  /** Whether it is for the host to correct: what is said of them, their home, and when and how they sign. */
  hostMayChange: Condition;
};

const never = not(always);
const thirdHosts = answers('housing.kind', 'third');

/**
 * Every answer that the attestation prints or depends on: this travels to the host's computer, and nothing else does
 * (minimisation: GDPR, art. 5, 1, c). Its text is the same on both computers, so that a signature holds on both.
 */
const hostAnswers: readonly Row[] = [
  { answers: civilStatus('host'), hostMayChange: thirdHosts },
  { answers: civilStatus('spouse'), hostMayChange: not(thirdHosts) },
  { answers: civilStatus('applicant'), hostMayChange: never },
  {
    answers: ['flat', 'building', 'street', 'place', 'postcode', 'town'].map((line) => `home.${line}`),
    hostMayChange: always,
  },
  { answers: ['housing.kind'], hostMayChange: never },
  { answers: ['housing.since'], hostMayChange: always },
  { answers: ['hostSigning.place', 'hostSigning.date', 'hostSigning.mention'], hostMayChange: always },
  { answers: ['signing.place', 'signing.date'], hostMayChange: never },
  { answers: ['attestation.written'], hostMayChange: always },
  { answers: ['attestation.hostedSigns'], hostMayChange: never },
  { answers: ['filing.kind', 'filing.requested'], hostMayChange: never },
];

/** Of the papers that a letter may ask for: which the attestation is, and which it says are joined to it. */
const hostPapers: readonly string[] = ['hosting-attestation', 'host-id', 'host-proof-of-address'];

function civilStatus(person: 'host' | 'spouse' | 'applicant'): Path[] {
  const answers = ['civility', 'birthName', 'usageName', 'givenNames', 'birthDate'];
  return [...answers, 'birthPlace.town', 'birthPlace.country'].map((answer) => `${person}.${answer}`);
}

/** The draft with the answers that the attestation needs and no others. Pure. */
export function keepHostAnswers(draft: DraftDossier): DraftDossier {
  const asked = askedAnswers(draft);
  return hostAnswers
    .flatMap((row) => row.answers)
    .reduce<DraftDossier>((kept, path) => copyAnswer(kept, asked, path), { version: draft.version });
}

function copyAnswer(to: DraftDossier, from: DraftDossier, path: Path): DraftDossier {
  if (path === 'filing.requested') {
    const requested = from.filing?.requested?.filter((id) => hostPapers.includes(id));
    return requested ? writePath(to, path, requested) : to;
  }
  const value = readPath(from, path);
  return value === undefined ? to : writePath(to, path, value);
}

/** The answers that the host may correct or complete, in the order of the attestation. Pure. */
export function changeableByHost(draft: DraftDossier): Path[] {
  return hostAnswers.filter(({ hostMayChange }) => hostMayChange(draft)).flatMap((row) => row.answers);
}
