import type { DraftDossier } from '../model/dossier.ts';
import type { FundLetterKind } from '../model/journey.ts';
import type { RequestableId } from '../model/piece.ts';
import { type Source, sources } from './sources.ts';

/** What a letter of the fund is, and what it leads to. */
export type FundLetterRow = {
  kind: FundLetterKind;
  /** `pieces`: it asks for some; a number that it brings; an original that comes back; a decision to contest. */
  brings: 'pieces' | 'waiting-number' | 'number' | 'returned' | 'refusal';
  /** What such a letter usually asks for: ticked beforehand, and changed by the person. */
  usually: (draft: DraftDossier) => readonly RequestableId[];
  source: Source;
};

/** The letters that may come, in the order in which they most often do. */
export const fundLetterTable: readonly FundLetterRow[] = [
  { kind: 'incomplete', brings: 'pieces', usually: () => [], source: sources.requestedPiece },
  {
    kind: 'birth-certificate',
    brings: 'pieces',
    usually: birthPapers,
    source: sources.civilStatusDelay,
  },
  // Only the paper that was refused as a copy: the translation was not.
  { kind: 'original', brings: 'pieces', usually: () => ['birth-certificate'], source: sources.photocopy },
  { kind: 'waiting-number', brings: 'waiting-number', usually: () => [], source: sources.waitingNumber },
  { kind: 'number', brings: 'number', usually: () => [], source: sources.ameliNumber },
  { kind: 'returned', brings: 'returned', usually: () => [], source: sources.story },
  { kind: 'refusal', brings: 'refusal', usually: () => [], source: sources.appeal },
];

/** The row of a letter. */
export function fundLetterRow(kind: FundLetterKind): FundLetterRow {
  const row = fundLetterTable.find((candidate) => candidate.kind === kind);
  if (!row) throw new Error(`No row for ${kind}`);
  return row;
}

/** The certificate, and its translation where it needs one. Art. R. 114-7, I, 2° CSS. */
function birthPapers({ birthCertificate }: DraftDossier): readonly RequestableId[] {
  const isForeign = birthCertificate?.origin === undefined || birthCertificate.origin === 'other';
  return isForeign ? ['birth-certificate', 'birth-certificate-translation'] : ['birth-certificate'];
}
