import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { z } from 'zod';
import type { IsoDate } from '../../core/model/date.ts';
import { type CompleteDossier, completeDossier, type DraftDossier } from '../../core/model/dossier.ts';
import { answersOf, errorCode } from '../../core/model/validate.ts';

export type DossierForm = UseFormReturn<DraftDossier, unknown, CompleteDossier>;

/**
 * One form for the whole dossier. It checks nothing by itself: Continue asks for the fields of its page, so that
 * nobody is corrected while typing.
 */
export function useDossierForm(draft: DraftDossier, today: IsoDate): DossierForm {
  const resolver = useMemo(() => {
    const schema = completeDossier(today);
    const checked = z.preprocess((values: DraftDossier) => answersOf(schema, values), schema);
    return zodResolver(checked, { error: errorCode });
  }, [today]);
  return useForm<DraftDossier, unknown, CompleteDossier>({
    defaultValues: draft,
    resolver,
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
}
