import type { Values } from '../../core/i18n/translate.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { askedAnswers, isEuropean } from '../../core/rules/asked.ts';

/** What the hints and reasons of the pieces depend on: the words for a mother-in-law who hosts are not a husband's. */
export function pieceValues(draft: DraftDossier): Values {
  const { stay, ground, marriage, housing, bank } = askedAnswers(draft);
  return {
    identity: isEuropean(draft) ? 'european' : 'other',
    stay: stay?.kind === 'visa-c' ? 'short' : 'long',
    ground: ground?.kind ?? 'other',
    record: marriage?.record ?? 'other',
    host: housing?.kind === 'spouse' || housing?.kind === 'third' ? housing.kind : 'other',
    home: housing?.kind === 'joint' ? 'joint' : 'own',
    bank: bank?.account ?? 'other',
  };
}
