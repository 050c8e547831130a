import { describe, expect, test } from 'vitest';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { emptyDossier } from '../../core/model/dossier.ts';
import { story } from '../support/story.ts';
import { boxOf, readSheet, textIn } from './read-sheet.ts';

const bodyBox = boxOf('lettre-cpam', 'appel');

/** The body of the letter of the story with other answers. */
async function bodyOf(answers: DraftDossier): Promise<string> {
  const { page, issues } = await readSheet({ ...story(), ...answers }, 'letter');
  expect(issues).toEqual([]);
  return textIn(page, bodyBox);
}

const { applicant, spouse, stay } = story();

describe('the letter agrees with each of the four couples', () => {
  test.for([
    [
      'madame',
      'monsieur',
      'née',
      'entrée',
      'd’un assuré',
      'M. Loïc KERVELLA',
      'assuré',
      'mon époux m’héberge',
    ],
    [
      'madame',
      'madame',
      'née',
      'entrée',
      'd’une assurée',
      'Mme Loïc KERVELLA',
      'assurée',
      'mon épouse m’héberge',
    ],
    [
      'monsieur',
      'madame',
      'né',
      'entré',
      'd’une assurée',
      'Mme Loïc KERVELLA',
      'assurée',
      'mon épouse m’héberge',
    ],
    [
      'monsieur',
      'monsieur',
      'né',
      'entré',
      'd’un assuré',
      'M. Loïc KERVELLA',
      'assuré',
      'mon époux m’héberge',
    ],
  ] as const)('%s and %s', async ([civility, other, born, entered, family, name, insured, hosts]) => {
    const body = await bodyOf({
      applicant: { ...applicant, civility },
      spouse: { ...spouse, civility: other },
    });
    expect(body).toContain(`Je suis ${born} le 14 février 1992 à Cebu (Philippines)`);
    expect(body).toContain(`Je suis ${entered} en France le 2 septembre 2026`);
    expect(body).toContain(
      `${name}, de nationalité française, ${insured} de l’assurance maladie et résidant en France.`,
    );
    expect(body).toContain(`Comme membre de la famille ${family} que je rejoins ou accompagne en France`);
    expect(body).toContain(hosts);
  });

  test('and takes the masculine while a civility is not known', async () => {
    const body = await bodyOf({ applicant: { ...applicant, civility: undefined } });
    expect(body).toContain('Je suis né le 14 février 1992');
  });
});

describe('the letter says who was born when and where as the certificate does', () => {
  const town = 'Léningrad';
  test.for([
    [{ birthDate: '1992' }, 'Je suis née en 1992 à Cebu (Philippines)'],
    [{ birthDate: '1992-03' }, 'Je suis née en mars 1992 à Cebu (Philippines)'],
    [{ birthDate: '1996-02-29' }, 'Je suis née le 29 février 1996 à Cebu (Philippines)'],
    [{ birthPlace: { town, country: 'SUHH' } }, 'à Léningrad (URSS) et'],
    [
      { birthPlace: { town: 'à bord du Ville d’Oran', country: 'XZ' } },
      'née le 14 février 1992 à bord du Ville d’Oran (en mer) et',
    ],
    [
      { birthPlace: { town: 'Ville d’Oran', country: 'XZ' } },
      'née le 14 février 1992 en mer (Ville d’Oran) et',
    ],
    [{ birthPlace: { town: 'Le Havre', country: 'FR' } }, 'au Havre (France)'],
    [{ birthPlace: { town: 'Le Thuy', country: 'VN' } }, 'à Le Thuy (Vietnam)'],
  ] as const)('%o', async ([answers, phrase]) => {
    expect(await bodyOf({ applicant: { ...applicant, ...answers } })).toContain(phrase);
  });

  test('and a person with one name has that name alone', async () => {
    const alone = { ...applicant, birthName: 'Suharti', givenNames: undefined, usageName: undefined };
    const { page } = await readSheet({ ...story(), applicant: alone }, 'letter');
    expect(textIn(page, boxOf('lettre-cpam', 'signature'))).toBe('SUHARTI');
    expect(textIn(page, boxOf('lettre-cpam', 'expediteur'))).toMatch(/^SUHARTI Appartement 4/);
  });
});

describe('the letter has the sentence of each stay', () => {
  const dates = { validFrom: '2026-08-24', validUntil: '2026-11-30' };
  test('a long-stay visa with its dates and its validation', async () => {
    const body = await bodyOf({ stay: { ...stay, visaNumber: 'FRA012345678' } });
    expect(body).toContain(
      'avec un visa de long séjour valant titre de séjour (n° FRA012345678), valable du 24 août 2026 au 23 août 2027 et validé en ligne le 10 septembre 2026.',
    );
  });

  test('a long-stay visa that is still to be validated, with nothing on a validation', async () => {
    const body = await bodyOf({ stay: { ...stay, visaNumber: undefined, validation: 'to-do' } });
    expect(body).toContain('valant titre de séjour, valable du 24 août 2026 au 23 août 2027. Depuis');
  });

  test('a residence permit with its end', async () => {
    const permit = { kind: 'residence-permit', enteredOn: '2024-03-02', permitUntil: '2034-03-01' } as const;
    expect(await bodyOf({ stay: permit })).toContain(
      'Je suis entrée en France le 2 mars 2024 et mon titre de séjour est valable jusqu’au 1er mars 2034.',
    );
  });

  test('the short-stay visa of an Algerian spouse', async () => {
    const body = await bodyOf({
      applicant: { ...applicant, nationality: 'DZ' },
      stay: { kind: 'visa-c', enteredOn: '2026-09-02', ...dates },
    });
    expect(body).toContain(
      'Je suis entrée en France le 2 septembre 2026 avec un visa de court séjour « famille de Français », valable du 24 août 2026 au 30 novembre 2026.',
    );
  });

  test('no visa for a European citizen, whatever was answered before', async () => {
    const body = await bodyOf({ applicant: { ...applicant, nationality: 'PL' } });
    expect(body).toContain('Je suis entrée en France le 2 septembre 2026. Depuis');
    expect(body).not.toMatch(/visa|titre de séjour/);
  });
});

describe('the letter has the sentence of each ground', () => {
  const { ground: _, ...withoutGround } = story();
  test('the insured spouse, by both articles, with the number of the spouse where it was given', async () => {
    const nir = '253124500723101';
    const body = await bodyOf({ ground: { kind: 'insured-spouse' }, spouse: { ...spouse, nir } });
    expect(body).toContain('(article L. 161-1 du Code de la sécurité sociale)');
    expect(body).toContain('sans délai de trois mois (article D. 160-2, II, 3° du même code).');
    expect(body).toContain('(numéro de sécurité sociale : 2 53 12 45 007 231 01)');
  });

  test('three months of residence, and then nothing about the insurance of the spouse', async () => {
    const body = await bodyOf({ ground: { kind: 'residence' } });
    expect(body).toContain(
      'Je réside en France de manière stable depuis plus de trois mois (article D. 160-2 du Code de la sécurité sociale) ; les justificatifs en sont joints.',
    );
    expect(body).not.toMatch(/L\. 161-1|assurée? de l’assurance maladie|sans délai/);
  });

  test('work, which needs no other ground', async () => {
    const body = await bodyOf({ applicant: { ...applicant, employment: 'employed' } });
    expect(body).toContain(
      'J’exerce une activité professionnelle en France (article L. 160-1 du Code de la sécurité sociale).',
    );
    expect(body).not.toMatch(/D\. 160-2|L\. 161-1|…/);
  });

  test('a dotted line while it is asked and not answered', async () => {
    const { page } = await readSheet(withoutGround, 'letter');
    expect(textIn(page, bodyBox)).toContain('Motif de ma demande : …………');
  });
});

describe('the letter says where the marriage was and what became of it', () => {
  const abroad = { date: '2020-05-03', town: 'Manille', country: 'PH' };
  const spouseInFrance = 'assuré de l’assurance maladie et résidant en France.';
  test.for([
    [
      { record: 'french', date: '2026-06-06', town: 'Vannes' },
      'Le 6 juin 2026, à Vannes, j’ai épousé M. Loïc',
    ],
    [{ record: 'french', date: '2026-06-06', town: 'Le Mans' }, 'Le 6 juin 2026, au Mans, j’ai épousé'],
    [{ record: 'french', date: '2026-06-06', town: 'Les Ulis' }, 'Le 6 juin 2026, aux Ulis, j’ai épousé'],
    [{ record: 'transcribed', ...abroad }, 'Le 3 mai 2020, à Manille (Philippines), j’ai épousé'],
    [
      { record: 'transcribed', ...abroad },
      `${spouseInFrance} Notre mariage est transcrit dans les registres français de l’état civil.`,
    ],
    [{ record: 'foreign', ...abroad }, 'Le 3 mai 2020, à Manille (Philippines), j’ai épousé'],
    [
      { record: 'foreign', ...abroad },
      `${spouseInFrance} L’acte de mariage étranger est joint, avec sa traduction en français.`,
    ],
  ] as const)('%o', async ([marriage, phrase]) => {
    expect(await bodyOf({ marriage })).toContain(phrase);
  });
});

describe('the letter has the sentence of each home', () => {
  const since = '2026-09-02';
  const host = { civility: 'madame', birthName: 'Le Floc’h', givenNames: 'Marie-Hélène' } as const;
  test.for([
    ['own', 'J’habite à l’adresse ci-dessus depuis le 2 septembre 2026.'],
    ['joint', 'J’habite à l’adresse ci-dessus, avec mon époux, depuis le 2 septembre 2026.'],
    ['spouse', 'Depuis le 2 septembre 2026, mon époux m’héberge à son domicile, à l’adresse ci-dessus.'],
    [
      'third',
      'Depuis le 2 septembre 2026, Mme Marie-Hélène LE FLOC’H nous héberge, mon époux et moi, à son domicile, à l’adresse ci-dessus.',
    ],
  ] as const)('%s', async ([kind, phrase]) => {
    expect(await bodyOf({ housing: { kind, since }, host })).toContain(phrase);
  });
});

describe('the letter names what is enclosed besides', () => {
  const original = { sendAs: 'original' } as const;
  const copy = { sendAs: 'copy' as const, files: [{ path: 'story/visa.png' }] };
  test('one original, several, or none', async () => {
    const pieces = { ...story().pieces, 'birth-certificate': original };
    expect(await bodyOf({ pieces })).toContain(
      'L’original suivant est joint à cet envoi : acte de naissance avec filiation. Je vous prie de bien vouloir me le retourner à l’adresse ci-dessus dès qu’il aura été vérifié.',
    );
    expect(await bodyOf({ pieces: { ...pieces, 'marriage-certificate': original } })).toContain(
      'Les originaux suivants sont joints à cet envoi : acte de naissance avec filiation et acte de mariage. Je vous prie de bien vouloir me les retourner à l’adresse ci-dessus dès qu’ils auront été vérifiés.',
    );
    expect(await bodyOf({ pieces: { ...pieces, 'birth-certificate': copy } })).not.toContain('retourner');
  });

  test('the form of the children, and bank details that come later; a foreign account needs no word', async () => {
    const children = { any: 'yes', certificates: 'french' } as const;
    const later = await bodyOf({ children, bank: { account: 'later' } });
    expect(later).toContain('le formulaire S3705 et leurs actes de naissance sont joints.');
    expect(later).toContain('Mon relevé d’identité bancaire vous parviendra par un envoi séparé.');
    const foreign = await bodyOf({ children: { any: 'no' }, bank: { account: 'foreign' } });
    expect(foreign).not.toMatch(/S3705|bancaire/);
  });
});

test('the letter claims no official print and carries nothing that it should not', async () => {
  const { page } = await readSheet(story(), 'letter');
  expect(textIn(page, boxOf('lettre-cpam', 'objet'))).toBe(
    'Objet : demande d’ouverture des droits à l’assurance maladie',
  );
  expect(page.running).not.toMatch(/S1106|cerfa/i);
});

test('before any answer, the letter is dotted lines where it asks, and not a word of cases that may not be', async () => {
  const { page, issues } = await readSheet(emptyDossier(), 'letter');
  const body = textIn(page, bodyBox);
  expect(issues).toEqual([]);
  expect(body).toContain('Je suis né ………… à ………… et de nationalité …………. Le …………, à …………, j’ai épousé');
  expect(body).toContain('Je suis entré en France le ………… avec …………. J’habite à l’adresse ci-dessus');
  expect(body).not.toMatch(/S3705|bancaire|nous héberge|transcrit/);
});
