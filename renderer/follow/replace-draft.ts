import type { DraftDossier } from '../../core/model/dossier.ts';
import type { DossierForm } from '../form/dossier-form.ts';

/** Puts a dossier that a rule made in place of the one in the form, group by group: what is gone is emptied. */
export function replaceDraft(form: DossierForm, next: DraftDossier): void {
  const before = form.getValues();
  // The keys of two drafts are keys of a draft.
  const groups = [...new Set([...Object.keys(before), ...Object.keys(next)])] as (keyof DraftDossier)[];
  for (const group of groups) if (before[group] !== next[group]) form.setValue(group, next[group]);
}
