import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PackPart } from '../../../core/contract/papers.ts';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { parseWording } from '../../../core/template/wording.ts';
import { buildPack } from '../../../core/usecase/build-pack.ts';
import { buildPart } from '../../../core/usecase/build-part.ts';
import { signersOf } from '../../../core/usecase/signature-kit.ts';
import { signingSheet } from '../../../core/usecase/signing-sheet.ts';
import { examplePorts, readExample } from '../../support/example-packs.ts';
import { isInside, readPdf } from '../../support/read-pdf.ts';
import { quickStory, sign } from '../../support/signed.ts';

const byHand: Partial<DraftDossier> = { attestation: { written: 'by-hand' } };

async function part(draft: DraftDossier, kind: 'hand-over' | 'model-to-copy') {
  const { name, pdf } = await buildPart(examplePorts, draft, { kind } satisfies PackPart);
  const { pages, title } = await readPdf(pdf);
  return { name, title, pages, texts: pages.map(({ running }) => running) };
}

describe('what is given to a host who signs elsewhere', () => {
  test('is one page that says what to do, then the attestation of the pack with its short name', async () => {
    const draft = quickStory();
    const { code } = await signingSheet(examplePorts, draft, 'hosting-attestation');
    const { name, texts } = await part(draft, 'hand-over');
    expect(name).toBe('attestation-a-faire-signer.pdf');
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain('Pour Loïc KERVELLA');
    expect(texts[0]).toContain('article 441-7 du Code pénal');
    expect(texts[1]).toContain('certifie sur l’honneur héberger à mon domicile');
    expect(texts[1]).toContain(`Texte ${code}`);
  });

  test('tells nothing of the applicant that the attestation does not', async () => {
    const { applicant, passport, spouse, stay } = quickStory();
    const told = (await part(quickStory(), 'hand-over')).texts.join(' ');
    const secrets = [applicant?.phone, applicant?.email, passport?.expiresOn, spouse?.nir, stay?.visaNumber];
    expect(secrets.filter((secret) => secret && told.includes(secret))).toEqual([]);
  });

  test('is the model where the host writes by hand, and nothing where nobody hosts', async () => {
    const { texts } = await part(quickStory(byHand), 'hand-over');
    expect(texts[0]).toContain('Recopier tout le texte encadré à la main');
    expect(texts[1]).toContain('Modèle à recopier');
    const own = quickStory({ housing: { kind: 'own', since: '2026-09-02' } });
    await expect(part(own, 'hand-over')).rejects.toMatchObject({ code: 'nothing-to-sign' });
    await expect(part(own, 'model-to-copy')).rejects.toMatchObject({ code: 'nothing-to-sign' });
  });
});

describe('the model to be copied by hand', () => {
  test('says what the attestation says, in large letters', async () => {
    const { name, pages } = await part(quickStory(), 'model-to-copy');
    expect([name, pages.length]).toEqual(['attestation-a-recopier.pdf', 1]);
    const copied = pages[0]?.texts.filter(({ box }) => isInside(box, [15, 58, 180, 206])) ?? [];
    expect(Math.min(...copied.map(({ size }) => size))).toBeGreaterThanOrEqual(16);
    expect(pages[0]?.running).toContain('Fait à Vannes, le 23 novembre 2026');
  });

  test('takes two pages where names are long, and loses no word', async () => {
    const { applicant, spouse, home } = readExample('long-names');
    const host = {
      ...spouse,
      civility: 'madame',
      usageName: 'de La Rochefoucauld-Montmorency-Beauharnais',
    } as const;
    const hosted = {
      housing: { kind: 'third', since: '2026-09-02' },
      attestation: { hostedSigns: 'yes' },
    } as const;
    const draft = quickStory({ applicant, spouse, home, host, ...hosted });
    const { pages, texts } = await part(draft, 'model-to-copy');
    expect(pages).toHaveLength(2);
    expect(texts[0]).toContain('BEAUHARNAIS');
    expect(texts[1]).toContain('Fait pour servir et valoir ce que de droit.');
    for (const page of pages)
      for (const { text, box } of page.texts) expect(isInside(box, [14, 14, 182, 275]), text).toBe(true);
  });

  test('has the sentences of the attestation, word for word', () => {
    const read = (folder: string) =>
      parseWording(readFileSync(new URL(`../../../templates/${folder}/fr.txt`, import.meta.url), 'utf8'));
    const [attestation, model] = [read('attestation-hebergement'), read('modele-a-recopier')];
    for (const key of ['soussigne', 'certifie', 'valoir', 'fait', 'signature-hebergee'])
      expect(model.get(key), key).toBe(attestation.get(key)?.replace(/<\/?b>/g, ''));
    const pointing = ', reproduit au bas de cette page';
    expect(model.get('sanctions')).toBe(attestation.get('sanctions')?.replace(pointing, ''));
  });
});

describe('an attestation that the host writes by hand', () => {
  test('has its place held by a sheet, or by nothing without separators', async () => {
    const { pdf, report } = await buildPack(examplePorts, quickStory(byHand));
    const place = report.documents.find(({ id }) => id === 'hosting-attestation');
    const sheet = (await readPdf(pdf)).pages[(place?.firstPage ?? 0) - 1];
    expect(sheet?.running).toContain('Insérer ici l’attestation écrite à la main');
    expect(sheet?.running).not.toContain('retourner');
    const bare = await buildPack(examplePorts, quickStory({ ...byHand, print: { separators: 'no' } }));
    expect(bare.report.documents.find(({ id }) => id === 'hosting-attestation')?.firstPage).toBeNull();
  });

  test('is not asked back, needs no registered post, and is signed by the host all the same', async () => {
    const copies = quickStory(byHand);
    const { pdf, report } = await buildPack(examplePorts, copies);
    expect((await readPdf(pdf)).pages[0]?.running).not.toContain('me le retourner');
    expect(report.post.registered).toBe(false);
    expect(report.signatures.at(-1)).toMatchObject({
      document: 'hosting-attestation',
      signer: 'host',
      state: 'missing',
    });
    expect(signersOf(report)).toEqual(['applicant']);
  });

  test('cannot be signed on a screen: only on paper, or by its photograph', async () => {
    const draft = quickStory(byHand);
    expect((await signingSheet(examplePorts, draft, 'hosting-attestation')).boxes).toEqual([]);
    const drawn = await buildPack(examplePorts, await sign(draft, 'hosting-attestation', 'host'));
    expect(drawn.report.signatures.at(-1)?.state).toBe('missing');
    const onPaper = await sign(draft, 'hosting-attestation', 'host', { way: 'paper' });
    expect((await buildPack(examplePorts, onPaper)).report.signatures.at(-1)?.state).toBe('paper');
    const printed: DraftDossier = { ...onPaper, attestation: { written: 'printed' } };
    expect((await buildPack(examplePorts, printed)).report.signatures.at(-1)?.state).toBe('void');
  });
});

test('a second signature, of the person who is hosted, is asked for only where it is wanted', async () => {
  const two = await buildPack(examplePorts, quickStory({ attestation: { hostedSigns: 'yes' } }));
  expect(two.report.signatures.slice(-2).map(({ signer }) => signer)).toEqual(['host', 'applicant']);
  const one = await buildPack(examplePorts, quickStory());
  expect(one.report.signatures.filter(({ document }) => document === 'hosting-attestation')).toHaveLength(1);
});
