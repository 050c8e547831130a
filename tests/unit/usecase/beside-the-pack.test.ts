import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PackPart } from '../../../core/contract/papers.ts';
import { postalLineLimit } from '../../../core/model/postal-line.ts';
import type { Box } from '../../../core/template/template.ts';
import { buildPack, makePack } from '../../../core/usecase/build-pack.ts';
import { buildPart } from '../../../core/usecase/build-part.ts';
import { checklist, envelopeSheet, receipt } from '../../../core/usecase/companion-sheets.ts';
import type { MadePack } from '../../../core/usecase/describe-sending.ts';
import { separateFiles } from '../../../core/usecase/separate-files.ts';
import { signatureKit, signersOf } from '../../../core/usecase/signature-kit.ts';
import { examplePorts, readExample } from '../../support/example-packs.ts';
import { isA4, linesOf, type PrintedFile, readPdf, textsInside } from '../../support/read-pdf.ts';
import { dossiersFolder } from '../../support/story.ts';

const draft = readExample('story');
let made: MadePack;
let whole: PrintedFile;

beforeAll(async () => {
  made = await makePack(examplePorts, draft);
  whole = await readPdf(made.pdf);
});

async function runningOf(pdf: Uint8Array): Promise<string> {
  return (await readPdf(pdf)).pages.map(({ running }) => running).join(' ');
}

describe('what one person signs', () => {
  test('is known from the pack: the applicant, and who hosts', () => {
    expect(signersOf(made.report)).toEqual(['applicant', 'host']);
  });

  test('is a slip that is not posted, then the very pages of the pack, without a flag on them', async () => {
    const kit = await readPdf(await signatureKit(examplePorts, made, 'applicant'));
    const [slip, ...posted] = kit.pages;
    expect(slip?.running).toContain('Cette feuille ne part pas avec le dossier');
    expect(slip?.running).toContain('Maria Luz REYES, nom d’usage KERVELLA : 2 signatures');
    expect(slip?.running.match(/Signez ici/g)).toHaveLength(2);
    expect(posted).toEqual([whole.pages[0], whole.pages[2]]);
    expect(kit.title).toBe('À signer');
  });

  test('points at the very box: the flag ends where the box of the miniature begins', async () => {
    const pages = (await readPdf(await signatureKit(examplePorts, made, 'host'))).pages;
    const flag = pages[0]?.texts.find(({ text }) => text === 'Signez ici');
    // The sheet is 138 mm tall on the slip, centred at 105 mm; the box is at x 95, y 165–209 mm of it.
    const scale = 138 / 297;
    const left = 105 - (210 * scale) / 2;
    const [x, y, width, height] = flag?.box ?? [0, 0, 0, 0];
    expect(x + width).toBeLessThan(left + 95 * scale);
    expect(x + width).toBeGreaterThan(left + 95 * scale - 8);
    expect(y + height / 2).toBeCloseTo(90 + (165 + 22) * scale, 0);
    expect(pages).toHaveLength(2);
  });

  test('is refused for whom there is nothing to sign', async () => {
    const alone = { ...draft, housing: { ...draft.housing, kind: 'own' as const } };
    const pack = await makePack(examplePorts, alone);
    expect(signersOf(pack.report)).toEqual(['applicant']);
    await expect(signatureKit(examplePorts, pack, 'host')).rejects.toThrow('nothing-to-sign');
  });
});

describe('the labels of the envelope', () => {
  test('bear the address as the sorting machines read it, and the sender', async () => {
    const [page] = (await readPdf(await envelopeSheet(examplePorts, made))).pages;
    if (!page) throw new Error('no page');
    const linesIn = (box: Box) =>
      linesOf(textsInside(page, box)).map((line) => line.map(({ text }) => text).join(' '));
    expect(linesIn([20, 87, 120, 52])).toEqual(made.report.addressee);
    expect(linesIn([20, 161, 100, 46])).toEqual([
      'Expéditeur :',
      'Maria Luz REYES, nom d’usage KERVELLA',
      'APPARTEMENT 4',
      '12 RUE DES LICES',
      '56000 VANNES',
    ]);
    expect(page.running).toContain('Enveloppe C4, 229 × 324 mm.');
    expect(page.running).toContain('recommandé avec avis de réception');
  });

  test('keep the lines of a very long name and address apart', async () => {
    const long = readExample('long-names');
    const [page] = (await readPdf(await envelopeSheet(examplePorts, { ...made, draft: long }))).pages;
    const label = page ? textsInside(page, [20, 161, 100, 46]) : [];
    const bases = [...new Set(label.map(({ base }) => base))].sort((a, b) => a - b);
    expect(bases.length).toBeGreaterThan(6);
    expect(bases.filter((base, index) => index > 0 && base - (bases[index - 1] ?? 0) < 2.8)).toEqual([]);
    expect(label.map(({ text }) => text).join(' ')).toContain('80880 SAINT QUENTIN');
  });

  test('have room for six lines of 38 characters', async () => {
    const line = 'M'.repeat(postalLineLimit);
    const full = {
      ...draft,
      addressee: { ...draft.addressee, name: line, service: line, street: line, extra: line, town: line },
    };
    const [page] = (await readPdf(await envelopeSheet(examplePorts, { ...made, draft: full }))).pages;
    const lines = page
      ? textsInside(page, [20, 87, 120, 52], 0.5).filter(({ text }) => text.includes('MMM'))
      : [];
    expect(lines.length).toBeGreaterThanOrEqual(5);
  });
});

describe('the list to tick', () => {
  test('says what to do in posting order, with every document of the pack in it once', async () => {
    const running = await runningOf(await checklist(examplePorts, made));
    const titles = made.report.documents
      .filter(({ id }) => id !== 'bank-details')
      .map(({ title }) => running.indexOf(title));
    expect(titles.filter((at) => at < 0)).toEqual([]);
    expect(titles).toEqual([...titles].sort((a, b) => a - b));
    for (const words of [
      'Imprimer à 100 %',
      'Imprimer sur une seule face : 15 feuilles',
      'à signer par vous',
      'à signer par la personne qui héberge',
      'original à mettre derrière sa feuille',
      'Compter les feuilles : 16, dont 1 que vous ajoutez',
      'environ 98 g',
      'jusqu’à 100 g',
      'Poster en recommandé',
    ])
      expect(running).toContain(words);
    expect(running).not.toContain('Relevé d’identité bancaire');
    expect(running).not.toContain('brouillon');
  });

  test('says how to post the answer to a letter of the fund too', async () => {
    const filing = { kind: 'complement' as const, requested: ['visa' as const] };
    const running = await runningOf(await checklist(examplePorts, { ...made, draft: { ...draft, filing } }));
    expect(running).toContain('Peser : environ');
    expect(running).not.toContain('Demande d’ouverture');
  });

  test('tells what is still missing from what may stay out', async () => {
    const changed = { ...draft, bank: { account: 'french' as const }, pieces: { visa: {} } };
    const documents = made.report.documents.map((document) =>
      document.id === 'visa' ? { ...document, firstPage: null, pages: 0 } : document,
    );
    const pack = { ...made, draft: changed, report: { ...made.report, documents } };
    const running = await runningOf(await checklist(examplePorts, pack));
    expect(running).toContain('Visa de long séjour valant titre de séjour manque encore');
    expect(running).toContain('Relevé d’identité bancaire pas de fichier : conseillé, pas obligatoire');
  });

  test('says so where the dossier is a draft', async () => {
    const report = { ...made.report, blockers: [{ code: 'missing', at: 'applicant.birthName' }] };
    const running = await runningOf(await checklist(examplePorts, { ...made, report }));
    expect(running).toContain('c’est un brouillon, ne le postez pas');
  });
});

describe('the receipt', () => {
  test('names the digest of the pack and of every file as it was given, and no name of a file', async () => {
    const running = (await runningOf(await receipt(examplePorts, made))).replaceAll(' ', '');
    const files = Object.values(draft.pieces ?? {}).flatMap((piece) => piece?.files ?? []);
    const contents = await Promise.all(files.map(({ path = '' }) => readFile(join(dossiersFolder, path))));
    for (const bytes of [Buffer.from(made.pdf), ...contents])
      expect(running).toContain(createHash('sha256').update(bytes).digest('hex'));
    expect(contents.length).toBeGreaterThan(7);
    expect(running).not.toMatch(/\.(jpg|png|pdf)/);
  });

  test('names a file that is no longer there', async () => {
    const pieces = { ...draft.pieces, passport: { files: [{ path: 'story/gone.jpg' }] } };
    const running = await runningOf(await receipt(examplePorts, { ...made, draft: { ...draft, pieces } }));
    expect(running).toContain('Ce fichier n’est plus sur l’ordinateur.');
  });

  test('goes on over as many pages as the files need, each file once', async () => {
    const files = Array.from({ length: 20 }, () => ({ path: 'story/passport.jpg' }));
    const pieces = { ...draft.pieces, passport: { files }, visa: { files } };
    const { pages } = await readPdf(await receipt(examplePorts, { ...made, draft: { ...draft, pieces } }));
    expect(pages.length).toBe(3);
    const running = pages.map((page) => page.running).join(' ');
    expect(running.match(/fichier \d+\/20/g)).toHaveLength(40);
    expect(pages.every(isA4)).toBe(true);
  });
});

describe('the separate files', () => {
  test('are the documents in order, then the whole, the kits and the sheets to keep', async () => {
    const { files } = await separateFiles(examplePorts, draft);
    expect(files.map(({ name }) => name)).toEqual([
      '01-lettre.pdf',
      '02-bordereau.pdf',
      '03-demande-ouverture-droits.pdf',
      '04-passeport.pdf',
      '05-visa.pdf',
      '06-validation-du-visa.pdf',
      '07-acte-de-naissance-place-de-l-original.pdf',
      '08-acte-de-naissance-traduction.pdf',
      '09-acte-de-mariage.pdf',
      '10-attestation-hebergement.pdf',
      '11-identite-hebergeur.pdf',
      '12-domicile-hebergeur.pdf',
      '13-droits-du-conjoint.pdf',
      'liasse-cpam.pdf',
      'a-signer-dossier.pdf',
      'a-signer-attestation.pdf',
      'enveloppe.pdf',
      'liste-de-controle.pdf',
      'recepisse.pdf',
    ]);
    const pages = [];
    for (const { name, pdf } of files.slice(0, 13)) {
      const file = await readPdf(pdf);
      pages.push(...file.pages);
      expect([name, file.language, file.hasForm]).toEqual([name, 'fr-FR', false]);
      expect(`${file.title} ${name}`).not.toMatch(/reyes|kervella|luz/i);
    }
    expect(pages).toEqual(whole.pages);
  });

  test('of a draft are called one, and only its letter is marked', async () => {
    const { place: _, ...signing } = draft.signing ?? {};
    const { files } = await separateFiles(examplePorts, { ...draft, signing });
    expect(files.filter(({ name }) => !/^[a-z0-9-]+-brouillon\.pdf$/.test(name))).toEqual([]);
    const marked = [];
    for (const { name, pdf } of files.slice(0, 3))
      if ((await runningOf(pdf)).includes('BROUILLON')) marked.push(name);
    expect(marked).toEqual(['01-lettre-brouillon.pdf']);
  });

  test('have no envelope where a hospital posts the file', async () => {
    const pass = {
      ...draft,
      filing: { ...draft.filing, route: 'pass' as const },
      pass: { hospital: 'Hôpital de la Baie', town: 'Vannes' },
    };
    const { files } = await separateFiles(examplePorts, pass);
    expect(files.map(({ name }) => name)).not.toContain('enveloppe.pdf');
    const list = files.find(({ name }) => name === 'liste-de-controle.pdf');
    expect(await runningOf(list?.pdf ?? new Uint8Array())).toContain('Remettre le dossier à la PASS');
  });
});

describe('a part to print', () => {
  test('has a name that says what it is, and that it is a draft', async () => {
    const named = async (from: typeof draft, part: PackPart) =>
      (await buildPart(examplePorts, from, part)).name;
    expect(await named(draft, { kind: 'signatures', signer: 'host' })).toBe('a-signer-attestation.pdf');
    expect(await named({ ...draft, signing: {} }, { kind: 'pages', from: 2, to: 2 })).toBe(
      'liasse-cpam-pages-brouillon.pdf',
    );
  });
});

describe('made again', () => {
  test('at the same time, a kit and a receipt have the same bytes', async () => {
    for (const make of [signatureKitOfHost, receipt]) {
      const [one, other] = [await make(examplePorts, made), await make(examplePorts, made)];
      expect(Buffer.from(one).equals(other)).toBe(true);
    }
  });

  test('later on the same day it has the same bytes; another day, only its two dates differ', async () => {
    const at = (time: string) => ({ ...examplePorts, clock: { now: () => new Date(time) } });
    const evening = await buildPack(at('2026-11-23T21:40:12'), draft);
    expect(Buffer.from(evening.pdf).equals(made.pdf)).toBe(true);
    const later = await buildPack(at('2026-11-24T08:00:00'), draft);
    const [before, after] = [await objectsOf(made.pdf), await objectsOf(later.pdf)];
    expect(after.length).toBe(before.length);
    const differing = after.filter((text, index) => text !== before[index]);
    expect(differing).toHaveLength(1);
    expect(differing[0]).toContain('/CreationDate (D:20261124');
    const dates = /\/(CreationDate|ModDate) \(D:\d+Z\)/g;
    expect(differing[0]?.replace(dates, '')).toBe(
      before.find((text) => text.includes('/CreationDate'))?.replace(dates, ''),
    );
  });
});

const signatureKitOfHost: typeof receipt = (ports, pack) => signatureKit(ports, pack, 'host');

/** Every object of a PDF as text, but for the table that says where each begins, so that two files can be compared one by one. */
async function objectsOf(bytes: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  return context
    .enumerateIndirectObjects()
    .map(([ref, object]) => `${ref.toString()} ${object.toString()}`)
    .filter((text) => !/\/Type \/(XRef|ObjStm)/.test(text));
}
