import type { DossierCard } from '../../core/contract/dossiers.ts';

/**
 * The same cards, where the name of one says that it is the same dossier once more: a file that was imported twice is
 * there twice, saved at the same moment. Once something is changed in one of them, its own moment tells. Pure.
 */
export function tellApart(cards: readonly DossierCard[], untitled: string): DossierCard[] {
  const seen = new Map<string, number>();
  return cards.map((card) => {
    const name = card.title || untitled;
    const key = JSON.stringify([name, card.filing, card.savedAt]);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return number === 1 ? card : { ...card, title: `${name} (${number})` };
  });
}
