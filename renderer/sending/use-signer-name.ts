import { useFormContext } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Signer } from '../../core/rules/documents.ts';
import { useText } from '../language/language.tsx';

/** What a signer is called on screen: "Vous", or the spouse's first given name. */
export function useSignerName(): (signer: Signer) => string {
  const t = useText();
  const { getValues } = useFormContext<DraftDossier>();
  return (signer) => {
    if (signer === 'applicant') return t('pack.you');
    const spouse = getValues('spouse');
    const first = (spouse?.givenNames?.trim() || spouse?.birthName?.trim() || '').split(/\s+/)[0];
    return first || t('pack.host');
  };
}
