import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Mrz, MrzCheck } from '../../core/model/machine-readable-zone.ts';
import { sameNameInMrz } from '../../core/model/mrz-name.ts';
import { readPath } from '../../core/model/path.ts';
import type { AnswerPath } from '../steps/page.ts';

/** The answers that the two lines can be compared with, on the page where they are shown. */
export type MrzFields = {
  surname?: AnswerPath;
  givenNames?: AnswerPath;
  birthDate?: AnswerPath;
  nationality?: AnswerPath;
  sex?: AnswerPath;
  expiresOn?: AnswerPath;
  number?: AnswerPath;
};

type MrzPart = keyof MrzFields;

/** What the lines say of one answer. `value` is what that answer would become. */
export type MrzRow = {
  part: MrzPart;
  path: AnswerPath;
  value: string;
  answer: string;
  state: 'same' | 'empty' | 'different' | 'doubtful';
};

const parts = ['surname', 'givenNames', 'birthDate', 'nationality', 'sex', 'expiresOn', 'number'] as const;

const civilities = { F: 'madame', M: 'monsieur' } as const;

/** The check digit that vouches for a part. The others have none of their own. */
const checks: Partial<Record<MrzPart, MrzCheck>> = {
  birthDate: 'birth',
  expiresOn: 'expiry',
  number: 'number',
};

/** Each answer of the page beside what the lines say of it, where they say something. */
export function compareMrz(mrz: Mrz, fields: MrzFields, draft: DraftDossier): MrzRow[] {
  return parts.flatMap((part): MrzRow[] => {
    const path = fields[part];
    const value = readPart(mrz, part);
    if (!path || !value) return [];
    const answer = String(readPath(draft, path) ?? '').trim();
    return [{ part, path, value, answer, state: stateOf(mrz, part, answer) }];
  });
}

/** Names are for the person to compare with the birth certificate: never filled in along with the rest. */
export function isName({ part }: MrzRow): boolean {
  return part === 'surname' || part === 'givenNames';
}

/** The empty answers that may be filled without a thought: what the lines say is sure, and nothing is lost. */
export function fillableRows(rows: readonly MrzRow[]): MrzRow[] {
  return rows.filter((row) => row.state === 'empty' && !isName(row));
}

/** What can be taken one by one: what differs, and names that are still empty. */
export function isOffered(row: MrzRow): boolean {
  return row.state === 'different' || (row.state === 'empty' && isName(row));
}

function readPart(mrz: Mrz, part: MrzPart): string | undefined {
  switch (part) {
    case 'surname':
    case 'givenNames':
      return capitalise(mrz[part]);
    case 'sex':
      return mrz.sex && civilities[mrz.sex];
    case 'number':
      return mrz.documentNumber;
    default:
      return mrz[part];
  }
}

/** DELA CRUZ → Dela Cruz: the papers make their own capitals where they want them. */
function capitalise(name: string): string {
  return name.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

function stateOf(mrz: Mrz, part: MrzPart, answer: string): MrzRow['state'] {
  const check = checks[part];
  if (check && mrz.failed.includes(check)) return 'doubtful';
  if (answer === '') return 'empty';
  return isSame(mrz, part, answer) ? 'same' : 'different';
}

function isSame(mrz: Mrz, part: MrzPart, answer: string): boolean {
  switch (part) {
    case 'surname':
    case 'givenNames':
      return sameNameInMrz(answer, mrz[part], mrz.namesCut);
    case 'number':
      return isSameNumber(mrz, answer);
    case 'birthDate':
      // A passport that knows the year alone does not contradict a certificate that knows the day.
      return answer.startsWith(mrz.birthDate ?? '');
    default:
      return answer === readPart(mrz, part);
  }
}

/** The sticker of a visa prints the country before the number, its lines do not: FRA 012 345 678 is 012345678. */
function isSameNumber({ kind, documentNumber }: Mrz, answer: string): boolean {
  const typed = answer.replace(/\s/g, '').toUpperCase();
  const bare = (number: string) => (kind === 'visa' ? number.replace(/^[A-Z]{1,3}/, '') : number);
  return bare(typed) === bare(documentNumber);
}
