import { expect, test } from 'vitest';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { story } from '../support/story.ts';
import { boxOf, readSheet, textIn } from './read-sheet.ts';

const folder = 'lettre-pass';

function throughThePass(answers: DraftDossier = {}): DraftDossier {
  const pass = { hospital: 'Centre hospitalier Bretagne Atlantique', town: 'Vannes' };
  return { ...story(), filing: { kind: 'first', route: 'pass' }, pass, ...answers };
}

async function bodyOf(draft: DraftDossier): Promise<string> {
  const { page, issues } = await readSheet(draft, 'pass-letter');
  expect(issues).toEqual([]);
  return textIn(page, boxOf(folder, 'appel'));
}

test('the letter to the PASS is addressed to the hospital, and handed over rather than posted', async () => {
  const { page } = await readSheet(throughThePass(), 'pass-letter');
  expect(textIn(page, boxOf(folder, 'destinataire'))).toBe(
    'Permanence d’accès aux soins de santé (PASS) Centre hospitalier Bretagne Atlantique Vannes',
  );
  expect(textIn(page, boxOf(folder, 'remise'))).toBe('Dossier remis en main propre');
  expect(page.running).not.toMatch(/recommandée|CPAM/);
});

test('it says who hands over the file, and asks to check it, to send it on and to tell when', async () => {
  const body = await bodyOf(throughThePass());
  for (const phrase of [
    'Je suis née le 14 février 1992 à Cebu (Philippines) et de nationalité philippine.',
    'Je vous prie de bien vouloir vérifier qu’il est complet, puis le transmettre à la caisse d’assurance maladie de mon domicile (56000 Vannes).',
    'Pour la caisse : je demande ces droits comme membre de la famille d’un assuré que je rejoins ou accompagne en France (article L. 161-1 du Code de la sécurité sociale), sans délai de trois mois (article D. 160-2, II, 3° du même code).',
    'à quelle date vous avez envoyé le dossier à la caisse.',
  ])
    expect(body).toContain(phrase);
});

test('it asks that the fund return what is an original', async () => {
  const original = { sendAs: 'original' } as const;
  expect(await bodyOf(throughThePass())).toContain(
    'Je souhaite que la caisse me le retourne à l’adresse ci-dessus dès qu’elle l’aura vérifié.',
  );
  const pieces = { ...story().pieces, 'birth-certificate': original, 'marriage-certificate': original };
  expect(await bodyOf(throughThePass({ pieces }))).toContain(
    'Je souhaite que la caisse me les retourne à l’adresse ci-dessus dès qu’elle les aura vérifiés.',
  );
});

test('it gives the fund the ground of whoever works or has lived here for three months', async () => {
  const { applicant } = story();
  const working = throughThePass({ applicant: { ...applicant, employment: 'employed' } });
  expect(await bodyOf(working)).toContain('parce que j’exerce une activité professionnelle en France');
  expect(await bodyOf(throughThePass({ ground: { kind: 'residence' } }))).toContain(
    'parce que je réside en France de manière stable depuis plus de trois mois',
  );
});

test('its bordereau names the PASS as the recipient', async () => {
  const { page } = await readSheet(throughThePass(), 'bordereau');
  expect(textIn(page, boxOf('bordereau', 'destinataire'))).toBe(
    'Permanence d’accès aux soins de santé (PASS), Centre hospitalier Bretagne Atlantique, Vannes',
  );
});
