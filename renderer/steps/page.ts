import type { FieldPath } from 'react-hook-form';
import type { MessageKey } from '../../core/i18n/messages.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { DocumentId } from '../../core/rules/documents.ts';
import type { sources } from '../../core/rules/sources.ts';

/** A path of the dossier that a form field can hold, checked against the schema by the compiler. */
export type AnswerPath = FieldPath<DraftDossier>;

/** An answer to choose; `hint` says what it means in a few words. */
export type Choice = { value: string; label: MessageKey; hint?: MessageKey };

/** `beside`: stands on the same line as the field before it. */
type FieldShape =
  | { input: 'text'; size?: 'short' | 'medium'; keyboard?: 'numeric' | 'tel' | 'email'; beside?: true }
  /** A town, offered from the postcode of the same address. */
  | { input: 'town'; beside?: true }
  /** `partial`: a month or a year alone will do. */
  | { input: 'date'; partial?: true }
  /** `past`: also countries that no longer exist, and the sea. */
  | { input: 'country'; past?: true }
  | { input: 'choice'; choices: readonly Choice[] }
  | { input: 'choices'; choices: readonly Choice[] }
  | { input: 'confirm' };

/** `label`: where the name of the answer elsewhere does not fit the one who is asked here. */
export type Field = { path: AnswerPath; optional?: true; label?: MessageKey } & FieldShape;

export const stepIds = ['situation', 'applicant', 'spouse', 'pieces', 'sending'] as const;
export type StepId = (typeof stepIds)[number];

export type PageId =
  | 'filing'
  | 'fundLetter'
  | 'stay'
  | 'visa'
  | 'ground'
  | 'children'
  | 'notYet'
  | 'name'
  | 'birth'
  | 'certificate'
  | 'address'
  | 'contact'
  | 'bank'
  | 'spouseIdentity'
  | 'spouseBirth'
  | 'insurance'
  | 'marriage'
  | 'housing'
  | 'hostIdentity'
  | 'hostBirth'
  | 'pieces'
  | 'addressee'
  | 'pass'
  | 'signing'
  | 'check'
  | 'pack'
  | 'sign'
  | 'posted'
  | 'officialForm'
  | 'express';

export type Page = {
  step: StepId;
  id: PageId;
  /**
   * What is shown beside the question: the first of these sheets that the pack holds, or the outline of the pack.
   * `none`: the page needs the whole width.
   */
  beside: readonly DocumentId[] | 'outline' | 'none';
  fields: readonly Field[];
  intro?: MessageKey;
  /** What is unfolded under "Pourquoi ?", and the rule that it rests on. */
  why?: { text: MessageKey; source?: keyof typeof sources };
};
