import { pieceIds } from '../../core/model/piece.ts';
import { disputes, type Purpose } from '../../core/model/writing.ts';
import { rowOf } from '../../core/rules/documents.ts';
import type { Field } from '../steps/page.ts';

const posted: readonly Field[] = [
  { path: 'writing.postedOn', input: 'date' },
  { path: 'writing.tracking', input: 'text', size: 'medium', optional: true },
];
const dispute: readonly Field[] = [
  {
    path: 'writing.dispute',
    input: 'choice',
    choices: disputes.map((value) => ({ value, label: `dispute.${value}` as const })),
  },
  { path: 'writing.reason', input: 'text', optional: true },
];
const travelling = pieceIds.filter((id) => {
  const row = rowOf(id);
  return row.kind === 'piece' && row.choices.includes('original');
});
const original: Field = {
  path: 'writing.original',
  input: 'choice',
  choices: travelling.map((value) => ({ value, label: `documents.${value}` as const })),
};

/** What each letter needs to be told, beside what the dossier knows. */
export const writingFields: Record<Purpose, readonly Field[]> = {
  pieces: [],
  'copy-suffices': [original],
  reminder: posted,
  'return-original': [original, ...posted],
  'bank-details': posted,
  'new-address': [
    { path: 'writing.movedOn', input: 'date' },
    { path: 'home.street', input: 'text' },
    { path: 'home.flat', input: 'text', optional: true },
    { path: 'home.building', input: 'text', optional: true },
    { path: 'home.postcode', input: 'text', size: 'short', keyboard: 'numeric' },
    { path: 'home.town', input: 'town', beside: true },
  ],
  conciliator: [...posted, ...dispute],
  appeal: dispute,
};
