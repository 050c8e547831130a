import { type UseFormReturn, useForm } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';

export type DossierForm = UseFormReturn<DraftDossier>;

/**
 * One form for the whole dossier. It checks nothing by itself: Continue asks the one judgement of the answers of its
 * page, so that nobody is corrected while typing.
 */
export function useDossierForm(draft: DraftDossier): DossierForm {
  return useForm<DraftDossier>({ defaultValues: draft, shouldFocusError: false });
}
