import { expect, test } from 'vitest';
import type { DossierCard } from '../../core/contract/dossiers.ts';
import { tellApart } from '../../renderer/home/tell-apart.ts';

const card: DossierCard = {
  id: '00000000-0000-4000-8000-000000000001',
  title: 'Maria Santos',
  savedAt: '2026-11-23T10:00:00.000Z',
  filing: 'first',
  status: 'ready',
  answers: 0,
  pieces: 0,
  protection: 'none',
};
const later = { ...card, savedAt: '2026-11-23T10:00:01.000Z' };
const titles = (...cards: DossierCard[]) => tellApart(cards, 'Sans nom').map(({ title }) => title);

test('a dossier that is there twice, as it was saved, has a number behind its name', () => {
  expect(titles(card, card, card)).toEqual(['Maria Santos', 'Maria Santos (2)', 'Maria Santos (3)']);
});

test('one without a name too', () => {
  const unnamed = { ...card, title: '' };
  expect(titles(unnamed, unnamed)).toEqual(['', 'Sans nom (2)']);
});

test('another moment or another kind needs none', () => {
  expect(titles(later, card, { ...card, filing: 'complement' })).toEqual(Array(3).fill('Maria Santos'));
});
