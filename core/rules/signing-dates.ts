import { checkPastDay, type IsoDate, isCalendarDay } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { type Path, readPath } from '../model/path.ts';
import type { Issue } from '../model/result.ts';
import type { SignedId } from '../model/signature.ts';
import { askedAnswers } from './asked.ts';
import type { PlannedDocument } from './plan.ts';
import { signaturePlaces } from './signatures.ts';
import { type Source, sources } from './sources.ts';

/** Each row: what a paper declares has begun or happened on that day, so that nobody can have signed it before. */
export const declaredDays: readonly { document: SignedId; declared: Path; source: Source }[] = [
  { document: 'letter', declared: 'filing.letterDate', source: sources.comparedAnswers },
  { document: 'letter', declared: 'stay.enteredOn', source: sources.comparedAnswers },
  { document: 'letter', declared: 'marriage.date', source: sources.comparedAnswers },
  { document: 'letter', declared: 'housing.since', source: sources.comparedAnswers },
  { document: 'pass-letter', declared: 'marriage.date', source: sources.comparedAnswers },
  { document: 'form', declared: 'stay.enteredOn', source: sources.lawfulStay },
  { document: 'hosting-attestation', declared: 'housing.since', source: sources.housing },
  { document: 'hosting-attestation', declared: 'marriage.date', source: sources.comparedAnswers },
];

/** The day that a paper bears: the host's own on the attestation, where one was given. */
export function printedDay({ signing, hostSigning }: DraftDossier, document: SignedId): string {
  const own = document === 'hosting-attestation' ? hostSigning?.date : undefined;
  return own || (signing?.date ?? '');
}

/**
 * What is wrong with the day on which a paper was signed: `missing`, `date-impossible`, `date-in-future`,
 * `signed-before-declared`, `signed-on-another-day` than the one that is printed. Pure.
 */
export function checkSignedOn(
  draft: DraftDossier,
  document: SignedId,
  signedOn: string,
  today: IsoDate,
): string | undefined {
  const wrongDay = checkPastDay(signedOn, today);
  if (wrongDay) return wrongDay;
  const asked = askedAnswers(draft);
  const isEarly = declaredDays.some((row) => {
    const day = row.document === document ? readPath(asked, row.declared) : undefined;
    return typeof day === 'string' && isCalendarDay(day) && signedOn < day;
  });
  if (isEarly) return 'signed-before-declared';
  const printed = printedDay(asked, document);
  return isCalendarDay(printed) && printed !== signedOn ? 'signed-on-another-day' : undefined;
}

/** The days of all signatures that were given: one to come blocks, one that does not fit is a warning. Pure. */
export function checkSigningDates(
  draft: DraftDossier,
  documents: readonly PlannedDocument[],
  today: IsoDate,
): { blockers: Issue[]; warnings: Issue[] } {
  const issues = signaturePlaces(documents).flatMap(({ document, signer }) => {
    const { way, signedOn = '' } = draft.signatures?.[document]?.[signer] ?? {};
    const code = way && checkSignedOn(draft, document, signedOn, today);
    return code ? [{ code, at: `signatures.${document}.${signer}.signedOn` }] : [];
  });
  return {
    blockers: issues.filter(({ code }) => code === 'date-in-future'),
    warnings: issues.filter(({ code }) => warned.includes(code)),
  };
}

/** A day that is missing or does not exist is already wrong as an answer. */
const warned: readonly string[] = ['signed-before-declared', 'signed-on-another-day'];
