import { isCalendarDay } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import type { Issue } from '../model/result.ts';
import { type FundLetter, firstPostedOn, isNoted, lettersOf, postingsOf } from './journey.ts';
import { printedDay } from './signing-dates.ts';

/**
 * What looks wrong although it is well written: a letter dated before the posting that it answers, one that was noted
 * already, a posting before the papers were signed, a number of the post of another shape. Pure.
 */
export function journeyRemarks(draft: DraftDossier): Issue[] {
  const first = firstPostedOn(draft);
  const letters = lettersOf(draft).flatMap(({ letter, index }) => {
    const issues: Issue[] = [];
    if (first && letter.on && letter.on < first)
      issues.push({ code: 'letter-before-posting', at: `journey.letters.${index}.on` });
    if (lettersOf(draft).some((other) => other.index < index && isSameLetter(other.letter, letter)))
      issues.push({ code: 'letter-twice', at: `journey.letters.${index}.on` });
    return issues;
  });
  const isEarly = isNoted(draft.posting) && draft.posting.on < lastSigned(draft);
  const strange = postingsOf(draft).some(({ tracking }) => tracking && !isUsualTracking(tracking));
  return [
    ...letters,
    ...(isEarly ? [{ code: 'posted-before-signature', at: 'posting.on' }] : []),
    ...(strange ? [{ code: 'tracking-unusual', at: 'posting.tracking' }] : []),
  ];
}

/** The last day that a paper bears or on which one was signed: nobody posts it before. Empty where there is none. */
function lastSigned(draft: DraftDossier): string {
  const signed = Object.values(draft.signatures ?? {}).flatMap((paper) => [paper?.applicant, paper?.host]);
  const days = [
    printedDay(draft, 'letter'),
    printedDay(draft, 'hosting-attestation'),
    ...signed.map((signature) => signature?.signedOn ?? ''),
  ];
  return days.filter(isCalendarDay).sort().at(-1) ?? '';
}

/** The same kind on the same day, and no reference that tells them apart. */
function isSameLetter(one: FundLetter, other: FundLetter): boolean {
  const references = [one.reference, other.reference].map((text = '') =>
    text.replace(/\s/g, '').toUpperCase(),
  );
  return one.kind === other.kind && one.on === other.on && references[0] === references[1];
}

/**
 * The shapes that La Poste prints: 1A 012 345 6789 0 of a registered letter (a figure, a letter, eleven figures), and
 * the international RK 123 456 789 FR (UPU S10). Seen on receipts, published nowhere we could read: another one is kept.
 */
function isUsualTracking(tracking: string): boolean {
  return /^(\d[A-Z]\d{11}|[A-Z]{2}\d{9}[A-Z]{2})$/.test(tracking.replace(/[\s.-]/g, '').toUpperCase());
}
