import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { localDay } from '../../../core/model/date.ts';
import type { DraftDossier } from '../../../core/model/dossier.ts';

/**
 * Place and day of the attestation. Who signs now most often signs here and today: filled in to be read, unless
 * something is there. What is signed already keeps the day that it bears. `isAttestation`: another paper has its own.
 */
export function useStartOfSigning(isAttestation = true): void {
  const { getValues, setValue } = useFormContext<DraftDossier>();
  useEffect(() => {
    if (!isAttestation) return;
    const isSigned = getValues('signatures.hosting-attestation.host')?.way !== undefined;
    const date = (isSigned && getValues('signing.date')) || localDay(new Date());
    const place = getValues('signing.place') || getValues('home.town') || '';
    if (!getValues('hostSigning.place')) setValue('hostSigning.place', place, { shouldDirty: true });
    if (!getValues('hostSigning.date')) setValue('hostSigning.date', date, { shouldDirty: true });
  }, [isAttestation, getValues, setValue]);
}
