import { useFormContext } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Signer } from '../../core/model/signature.ts';
import { useText } from '../language/language.tsx';

/** What a signer is called on screen: "Vous", or the first given name of the person who hosts. */
export function useSignerName(): (signer: Signer) => string {
  const t = useText();
  const { getValues } = useFormContext<DraftDossier>();
  return (signer) => {
    if (signer === 'applicant') return t('pack.you');
    const isThird = getValues('housing.kind') === 'third';
    const host = getValues(isThird ? 'host' : 'spouse');
    const first = (host?.givenNames?.trim() || host?.birthName?.trim() || '').split(/\s+/)[0];
    return first || t(isThird ? 'pack.thirdHost' : 'pack.host');
  };
}
