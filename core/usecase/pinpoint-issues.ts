import { textsUnder } from '../model/path.ts';
import type { Issue } from '../model/result.ts';
import { covers, type Letters } from '../pdf/faces.ts';
import type { SheetData } from '../template/sheet-data.ts';

/**
 * Brings the issues of a sheet down to the answer that causes them: a line may be made of a whole person, but
 * one name is too long, or one has a letter without a glyph. Each answer is named once.
 */
export function pinpointIssues(issues: readonly Issue[], data: SheetData, letters: Letters): Issue[] {
  const exact = issues.flatMap(({ code, at }) =>
    causesOf(code, at, data, letters).map((cause) => ({ code, at: cause })),
  );
  return withoutRepeats(exact);
}

function causesOf(code: string, at: string, data: SheetData, letters: Letters): string[] {
  const texts = textsUnder(data, at).filter(({ path }) => !isPersonLine(at) || isName(path));
  const causes =
    code === 'glyph-missing'
      ? texts.filter(({ text }) => !covers(letters, text))
      : texts.sort((a, b) => b.text.length - a.text.length).slice(0, 1);
  return causes.length > 0 ? causes.map(({ path }) => path) : [at];
}

/** The same code at the same place is one issue, however many sheets it shows on. */
export function withoutRepeats(issues: readonly Issue[]): Issue[] {
  const seen = new Map(issues.map((issue) => [`${issue.code} ${issue.at}`, issue]));
  return [...seen.values()];
}

/** A line made of a whole person is made of the names. */
function isPersonLine(at: string): boolean {
  return at === 'applicant' || at === 'spouse' || at === 'host';
}

function isName(path: string): boolean {
  return /\.(birthName|usageName|givenNames)$/.test(path);
}
