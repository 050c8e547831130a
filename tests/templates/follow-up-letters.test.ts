import { describe, expect, test } from 'vitest';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { type Purpose, purposes } from '../../core/model/writing.ts';
import { judgeDossier } from '../../core/rules/judge.ts';
import { story } from '../support/story.ts';
import { boxOf, readSheet, textIn } from './read-sheet.ts';
import { couples, envelopeWindow, funds, writtenBy } from './readers.ts';

const folder = 'lettre-suivi';
const bodyBox = boxOf(folder, 'appel');
const headBox = boxOf(folder, 'attente');

const previousHome = { street: '4 rue du Port', postcode: '29200', town: 'Brest' };
const facts: Record<Exclude<Purpose, 'pieces'>, DraftDossier['writing']> = {
  'copy-suffices': { original: 'birth-certificate' },
  reminder: { postedOn: '2026-09-15', tracking: '1A 012 345 6789 0' },
  'return-original': { postedOn: '2026-09-15', original: 'birth-certificate' },
  'bank-details': { postedOn: '2026-09-15' },
  'new-address': { movedOn: '2026-12-01', previousHome },
  conciliator: {
    postedOn: '2026-09-15',
    dispute: 'delay',
    reason: 'Je n’ai plus de nouvelles depuis septembre.',
  },
  appeal: { dispute: 'waiting-period', reason: 'Mon épouse travaille à Vannes depuis 2019.' },
};
const letters = purposes.filter((purpose) => purpose !== 'pieces');
const copy = { sendAs: 'copy' as const, files: [{ path: 'story/visa.png' }] };

function writes(purpose: Exclude<Purpose, 'pieces'>, changes: Partial<DraftDossier> = {}): DraftDossier {
  return {
    ...story(),
    filing: {
      kind: 'complement',
      letterDate: '2026-11-02',
      letterReference: '2026-56-0417',
      waitingNumber: '2920299351012',
    },
    writing: { purpose, ...facts[purpose] },
    pieces: { 'cpam-letter': copy, 'birth-certificate': copy, 'bank-details': copy },
    ...changes,
  };
}

test('an appeal speaks of a copy of the decision where there is one, and only there', async () => {
  const saying = 'dont une copie est jointe';
  const { page } = await readSheet(writes('appeal'), 'letter');
  expect(page.running).toContain(saying);
  const without = await readSheet(writes('appeal', { pieces: {} }), 'letter');
  expect(without.page.running).toContain('la décision citée en référence et je saisis la commission');
});

test('a reminder asks for a waiting number where there is none yet, and for the final one where there is', async () => {
  const { page } = await readSheet(writes('reminder'), 'letter');
  expect(page.running).toContain('numéro de sécurité sociale définitif');
  expect(page.running).not.toContain('me délivrer sans attendre');
  const first = await readSheet(writes('reminder', { filing: { kind: 'complement' } }), 'letter');
  expect(first.page.running).toContain('me délivrer sans attendre le numéro d’identification d’attente');
});

describe.for(letters)('the letter “%s”', (purpose) => {
  test.for(couples)(
    'is one page without a fault, written by %s married to %s, to a CPAM and to a CGSS',
    async (couple) => {
      for (const fund of funds) {
        const { page, issues } = await readSheet(writtenBy(writes(purpose), couple, fund), 'letter');
        expect(issues).toEqual([]);
        expect(textIn(page, bodyBox)).toContain(couple[0] === 'madame' ? 'Je suis née le' : 'Je suis né le');
        expect(page.running).not.toMatch(/\(e\)|…|undefined/);
        expect(textIn(page, envelopeWindow)).toContain(fund.name);
        expect(page.running).not.toContain(fund.not);
      }
    },
  );

  test('is complete with its own facts, and names the waiting number', async () => {
    const { blockers } = judgeDossier(writes(purpose), '2026-11-23');
    expect(blockers).toEqual([]);
    const { page } = await readSheet(writes(purpose), 'letter');
    expect(textIn(page, headBox)).toContain('Mon numéro d’attente : 2 92 02 99 351 012');
  });

  test('fits its page with a long name, a long address and a long reason', async () => {
    const { issues } = await readSheet(
      writes(purpose, {
        applicant: {
          ...story().applicant,
          givenNames: 'Maria Luz Esperanza Concepción',
          usageName: 'Kervella-Santos',
        },
        home: {
          street: '128 boulevard du Maréchal de Lattre de Tassigny',
          flat: 'Appartement 12, 3e étage',
          building: 'Résidence Les Jardins',
          postcode: '56000',
          town: 'Vannes',
        },
        writing: {
          purpose,
          ...facts[purpose],
          ...(facts[purpose]?.reason ? { reason: 'Mon dossier est complet. '.repeat(16).trim() } : {}),
        },
      }),
      'letter',
    );
    expect(issues).toEqual([]);
  });
});

const body = async (draft: DraftDossier) => textIn((await readSheet(draft, 'letter')).page, bodyBox);

test('a reminder says the day and the number of the posting, and never that silence means something', async () => {
  const { page } = await readSheet(writes('reminder'), 'letter');
  expect(textIn(page, headBox)).toContain(
    'Mon dossier : transmis le 15 septembre 2026, n° 1A 012 345 6789 0',
  );
  expect(page.running).toContain('Lettre recommandée avec avis de réception');
  expect(page.running).not.toMatch(/silence|accord tacite|accepté/);
});

test('that a copy suffices is reasoned by ameli.fr and by the articles on photocopies', async () => {
  const text = await body(writes('copy-suffices'));
  for (const phrase of [
    'vous m’avez demandé l’original de mon acte de naissance',
    'La page d’ameli.fr',
    '(14 avril 2025)',
    '(article R. 113-5)',
    'articles R. 113-6 et R. 113-11',
    'de façon motivée et par lettre recommandée',
  ])
    expect(text).toContain(phrase);
  // It forbids to ask for certified copies, and says nothing of others.
  expect(text).not.toContain('R. 113-10');
  const { page } = await readSheet(writes('copy-suffices'), 'letter');
  expect(page.running).toContain('2. Acte de naissance avec filiation (copie)');
});

test('an original is asked back by its name', async () => {
  expect(await body(writes('return-original'))).toContain('Cet original ne m’est pas revenu à ce jour.');
  const act = { ...facts['return-original'], original: 'marriage-certificate' as const };
  expect(
    await body(writes('return-original', { writing: { purpose: 'return-original', ...act } })),
  ).toContain('l’original de mon acte de mariage');
});

test('both addresses stand in the letter that tells the new one', async () => {
  const text = await body(writes('new-address'));
  expect(text).toContain('Ancienne adresse : 4 rue du Port, 29200 Brest');
  expect(text).toContain('Nouvelle adresse : ');
  expect(text).toContain('à compter du 1er décembre 2026');
});

test('an appeal goes to the commission, encloses the decision and says its ground', async () => {
  const { page } = await readSheet(writes('appeal'), 'letter');
  expect(textIn(page, [110, 57, 80, 22])).toContain('Commission de recours amiable');
  expect(textIn(page, bodyBox)).toContain('article R. 142-1 du Code de la sécurité sociale');
  expect(textIn(page, bodyBox)).toContain('articles L. 161-1 et D. 160-2, II, 3°');
  expect(page.running).toContain('1. Votre décision (copie)');
});

test.for(['waiting-period', 'original', 'stay', 'delay'] as const)(
  'a dispute about %s has its sentence',
  async (dispute) => {
    const own = (text: string) => text.length;
    const without = await body(writes('appeal', { writing: { purpose: 'appeal', dispute: 'other' } }));
    const withIt = await body(writes('appeal', { writing: { purpose: 'appeal', dispute } }));
    expect(own(withIt)).toBeGreaterThan(own(without) + 40);
  },
);

test('the mediator is written to at the fund, after the fund itself', async () => {
  const { page } = await readSheet(writes('conciliator'), 'letter');
  expect(textIn(page, [110, 57, 80, 22])).toContain('Médiateur de l’assurance maladie');
  expect(textIn(page, bodyBox)).toContain('J’ai d’abord écrit à la caisse');
});

test('a letter without enclosures has neither a list of them nor a bordereau', async () => {
  const { documents } = judgeDossier(writes('reminder'), '2026-11-23');
  expect(documents.map(({ id }) => id)).toEqual(['letter']);
  expect((await readSheet(writes('reminder'), 'letter')).page.running).not.toContain('Pièces jointes');
});
