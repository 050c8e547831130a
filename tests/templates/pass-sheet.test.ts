import { expect, test } from 'vitest';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { buildPart } from '../../core/usecase/build-part.ts';
import { examplePorts, readExample } from '../support/example-packs.ts';
import { readPdf } from '../support/read-pdf.ts';
import { quickStory } from '../support/signed.ts';

async function passSheet(draft: DraftDossier) {
  const { name, pdf } = await buildPart(examplePorts, draft, { kind: 'pass-sheet' });
  const { pages, title } = await readPdf(pdf);
  return { name, title, pages: pages.length, text: pages.map(({ running }) => running).join(' ') };
}

const toThePass: Partial<DraftDossier> = {
  filing: { kind: 'first', route: 'pass' },
  pass: { hospital: 'Centre hospitalier Bretagne Atlantique', town: 'Vannes' },
};

test('one page tells the desk who asks for what and what the file holds, and is given back with its day', async () => {
  const original = { ...quickStory().pieces, 'birth-certificate': { sendAs: 'original' as const } };
  const { name, title, pages, text } = await passSheet(quickStory({ ...toThePass, pieces: original }));
  expect([name, title, pages]).toEqual(['fiche-pass.pdf', 'Fiche pour la PASS', 1]);
  for (const words of [
    'Centre hospitalier Bretagne Atlantique, Vannes',
    'Demandeuse',
    'née le',
    'Transmettre ce dossier à la caisse d’assurance maladie du domicile',
    'Demande d’ouverture des droits',
    'original, à retourner',
    'Envoyé à la caisse le',
    'à rendre à la demandeuse',
  ])
    expect(text).toContain(words);
});

test('it agrees with a man, and names no hospital where none was chosen', async () => {
  const { text } = await passSheet(
    quickStory({ applicant: { ...quickStory().applicant, civility: 'monsieur' } }),
  );
  expect(text).toContain('né le');
  expect(text).toContain('à rendre au demandeur');
  expect(text).toContain('Permanence d’accès aux soins de santé Demandeur');
});

test('it tells no number, and nothing that the desk need not know', async () => {
  const { passport, spouse, stay, applicant } = quickStory();
  const { text } = await passSheet(quickStory(toThePass));
  const secrets = [passport?.expiresOn, spouse?.nir, stay?.visaNumber, applicant?.email];
  expect(secrets.filter((secret) => secret && text.includes(secret))).toEqual([]);
});

test('it stays one page with the longest names and every piece', async () => {
  const draft = { ...readExample('long-names'), ...toThePass };
  expect((await passSheet(draft)).pages).toBe(1);
});
