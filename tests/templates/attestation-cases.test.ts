import { describe, expect, test } from 'vitest';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { story } from '../support/story.ts';
import { boxOf, readSheet, textIn } from './read-sheet.ts';

const folder = 'attestation-hebergement';
const { applicant, spouse } = story();

async function read(answers: DraftDossier) {
  const { page, issues } = await readSheet({ ...story(), ...answers }, 'hosting-attestation');
  expect(issues).toEqual([]);
  return {
    statement: textIn(page, boxOf(folder, 'certifie')),
    label: textIn(page, boxOf(folder, 'signature')),
    page,
  };
}

describe('a spouse who hosts agrees with whom is hosted', () => {
  test.for([
    ['madame', 'monsieur', 'Je soussigné', 'né le 3 mai', 'mon épouse, Mme', 'née le 14', 'l’hébergeant'],
    ['madame', 'madame', 'Je soussignée', 'née le 3 mai', 'mon épouse, Mme', 'née le 14', 'l’hébergeante'],
    ['monsieur', 'madame', 'Je soussignée', 'née le 3 mai', 'mon époux, M.', 'né le 14', 'l’hébergeante'],
    ['monsieur', 'monsieur', 'Je soussigné', 'né le 3 mai', 'mon époux, M.', 'né le 14', 'l’hébergeant'],
  ] as const)('%s hosted by %s', async ([hosted, hosts, undersigned, born, whom, hostedBorn, signs]) => {
    const { statement, label } = await read({
      applicant: { ...applicant, civility: hosted },
      spouse: { ...spouse, civility: hosts },
    });
    expect(statement).toContain(`${undersigned} Loïc KERVELLA, ${born} 1990 à Lorient (France), demeurant`);
    expect(statement).toContain(
      `héberger à mon domicile, à l’adresse ci-dessus, ${whom} Maria Luz REYES, nom d’usage KERVELLA, ${hostedBorn} février 1992`,
    );
    expect(label).toBe(`Signature de ${signs}`);
  });
});

describe('a third person hosts the couple', () => {
  const housing = { kind: 'third', since: '2026-09-02' } as const;
  const host = {
    civility: 'madame',
    birthName: 'Kervella',
    usageName: 'Le Floc’h',
    givenNames: 'Marie-Hélène',
    birthDate: '1961',
    birthPlace: { town: 'Le Faouët', country: 'FR' },
  } as const;

  test.for([
    ['madame', 'monsieur', 'Mme Maria', 'née le 14', 'M. Loïc KERVELLA, son époux, né le 3 mai'],
    ['madame', 'madame', 'Mme Maria', 'née le 14', 'Mme Loïc KERVELLA, son épouse, née le 3 mai'],
    ['monsieur', 'madame', 'M. Maria', 'né le 14', 'Mme Loïc KERVELLA, son épouse, née le 3 mai'],
    ['monsieur', 'monsieur', 'M. Maria', 'né le 14', 'M. Loïc KERVELLA, son époux, né le 3 mai'],
  ] as const)('of %s and %s', async ([one, other, first, born, second]) => {
    const { statement } = await read({
      applicant: { ...applicant, civility: one },
      spouse: { ...spouse, civility: other },
      housing,
      host,
    });
    expect(statement).toContain(
      'Je soussignée Marie-Hélène KERVELLA, nom d’usage LE FLOC’H, née en 1961 au Faouët (France), demeurant Appartement 4, 12 rue des Lices, 56000 Vannes,',
    );
    expect(statement).toContain(
      `à l’adresse ci-dessus, ${first} Luz REYES, nom d’usage KERVELLA, ${born} février 1992 à Cebu (Philippines), et ${second} 1990 à Lorient (France), depuis le 2 septembre 2026.`,
    );
  });

  test('and signs, man or woman', async () => {
    expect((await read({ housing, host })).label).toBe('Signature de l’hébergeante');
    const man = await read({ housing, host: { ...host, civility: 'monsieur' } });
    expect(man.label).toBe('Signature de l’hébergeant');
    expect(man.statement).toContain('Je soussigné Marie-Hélène');
  });
});

test('an attestation that a letter of the fund asks for speaks of papers only where they are sent too', async () => {
  const filing = { kind: 'complement', letterDate: '2026-11-02' } as const;
  const alone = await read({ filing: { ...filing, requested: ['hosting-attestation'] } });
  expect(alone.page.running).not.toContain('Joints à cette attestation');
  const requested: NonNullable<DraftDossier['filing']>['requested'] = [
    'hosting-attestation',
    'host-id',
    'host-proof-of-address',
  ];
  const together = await read({ filing: { ...filing, requested } });
  expect(together.page.running).toContain('Joints à cette attestation');
});

test('an attestation is made in a town with its article as one says it', async () => {
  const { statement } = await read({ signing: { place: 'Le Mans', date: '2026-11-23' } });
  expect(statement).toContain('Fait au Mans, le 23 novembre 2026');
});
