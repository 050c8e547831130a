import { useMemo } from 'react';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { OfficialForm } from '../../core/model/official-form.ts';
import { withDoubtfulShown } from './places.ts';

/** Whose answers the form is shown with. */
export type Sample = 'own' | 'long';

/** Longer than what most people have to write: who sees these fit need not fear their own. */
const longPerson = {
  birthName: 'DE LA TRINIDAD Y VILLANUEVA-KERVELLA DE SAINT-AVÉ',
  usageName: 'KERVELLA-VILLANUEVA DE LA TRINIDAD',
  givenNames: 'Maria Luz Concepción Esperanza Guadalupe Bernadette',
} as const;

/**
 * The dossier as the page of the form shows it: the form in its place, with what is asked written too, and nothing
 * signed yet. It is never saved.
 */
export function useTrial(draft: DraftDossier, own: OfficialForm | undefined, sample: Sample): DraftDossier {
  return useMemo(() => {
    if (!own) return draft;
    const { signatures: _signatures, ...answers } = draft;
    const trial: DraftDossier = {
      ...answers,
      officialForm: { ...own, use: 'yes', mapping: withDoubtfulShown(own.mapping) },
    };
    return sample === 'own' ? trial : withLongNames(trial);
  }, [draft, own, sample]);
}

function withLongNames(draft: DraftDossier): DraftDossier {
  const { applicant, spouse, host, home } = draft;
  return {
    ...draft,
    applicant: { ...applicant, ...longPerson, email: 'maria-luz.kervella-villanueva@exemple-de-domaine.fr' },
    spouse: { ...spouse, ...longPerson },
    host: { ...host, ...longPerson },
    home: {
      ...home,
      street: '128 bis, avenue du Maréchal-de-Lattre-de-Tassigny prolongée',
      town: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson',
    },
  };
}
