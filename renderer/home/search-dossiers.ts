import type { Language } from '../../core/contract/contract.ts';
import type { DossierCard } from '../../core/contract/dossiers.ts';
import { translator } from '../../core/i18n/translate.ts';
import { formatMomentDay } from '../language/format-date.ts';

/**
 * The dossiers that have every word that is searched, in what their cards say: the name, the kind, the day. Accents and
 * capitals do not count, nor does the order of the words.
 */
export function searchDossiers(
  dossiers: readonly DossierCard[],
  searched: string,
  language: Language,
): readonly DossierCard[] {
  const words = plain(searched).split(/\s+/).filter(Boolean);
  const t = translator(language);
  return dossiers.filter(({ title, filing, savedAt }) => {
    const said = [title || t('home.untitled'), t(`home.kind.${filing}`), formatMomentDay(language, savedAt)];
    const text = plain(said.join(' '));
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
