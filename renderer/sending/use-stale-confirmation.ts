import { useEffect } from 'react';
import type { DossierForm } from '../form/dossier-form.ts';

/** What was compared with ameli.fr, and what says which fund is the right one. */
const compared: readonly string[] = [
  'addressee.name',
  'addressee.service',
  'addressee.street',
  'addressee.extra',
  'addressee.postcode',
  'addressee.town',
  'home.postcode',
  // Where a postcode straddles two départements, the town says which fund.
  'home.town',
];

/** An address that changes after it was compared is to be compared again: its box is unticked. */
export function useStaleConfirmation(form: DossierForm): void {
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          if (name && compared.includes(name) && form.getValues('addressee.confirmed'))
            form.setValue('addressee.confirmed', false, { shouldDirty: true });
        },
      }),
    [form],
  );
}
