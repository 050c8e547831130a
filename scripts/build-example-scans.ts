import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { folderTemplates } from '../core/node/folder-templates.ts';
import { drawBankDetails } from './example-scans/draw-bank-details.ts';
import { drawBirthCertificate } from './example-scans/draw-birth-certificate.ts';
import { drawBirthTranslation } from './example-scans/draw-birth-translation.ts';
import { drawEnergyBill } from './example-scans/draw-energy-bill.ts';
import { cardSize, drawCardBack, drawCardFront } from './example-scans/draw-identity-card.ts';
import { drawMarriageCertificate } from './example-scans/draw-marriage-certificate.ts';
import { drawPassport, passportSize } from './example-scans/draw-passport.ts';
import { drawSpouseRights } from './example-scans/draw-spouse-rights.ts';
import { drawVisa, visaSize } from './example-scans/draw-visa.ts';
import { drawVisaValidation } from './example-scans/draw-visa-validation.ts';
import { type Facts, factsOf, storyAnswers } from './example-scans/person-facts.ts';
import { photograph, scanSheet } from './example-scans/photograph.ts';
import { rasterize } from './example-scans/rasterize.ts';
import { openSheets, type Sheet } from './example-scans/sheet.ts';

/**
 * `npx tsx scripts/build-example-scans.ts` draws the supporting documents of the invented couple of
 * `tests/dossiers/story.json` into `tests/dossiers/story/`. They imitate no real paper and each says SPÉCIMEN.
 * Needs `pdftoppm` (poppler-utils) for the pictures; the PDFs have the same bytes on every machine.
 */

const dossiers = new URL('../tests/dossiers/', import.meta.url);
const { font } = folderTemplates(fileURLToPath(new URL('../templates', import.meta.url)));
const a4Size = { width: 210, height: 297 } as const;

type Draw = (sheet: Sheet, facts: Facts) => void;

/** The papers that one downloads, or that somebody sends as a PDF. */
const documents: Record<string, { title: string; draw: Draw }> = {
  'visa-validation': { title: 'Confirmation de validation (spécimen)', draw: drawVisaValidation },
  'host-proof-of-address': { title: 'Facture d’électricité (spécimen)', draw: drawEnergyBill },
  'spouse-rights': { title: 'Attestation de droits (spécimen)', draw: drawSpouseRights },
  'bank-details': { title: 'Relevé d’identité bancaire (spécimen)', draw: drawBankDetails },
};

async function readFacts(): Promise<Facts> {
  const json = await readFile(new URL('story.json', dossiers), 'utf8');
  return factsOf(storyAnswers.parse(JSON.parse(json)));
}

async function drawOnePage(title: string, draw: Draw, facts: Facts): Promise<Uint8Array> {
  const { pdf, sheets } = await openSheets(title, 1, font);
  for (const sheet of sheets) draw(sheet, facts);
  return pdf.save();
}

/** The papers that stay PDFs, by their file names. */
export async function buildExamplePdfs(): Promise<Map<string, Uint8Array>> {
  const facts = await readFacts();
  const built = new Map<string, Uint8Array>();
  for (const [name, { title, draw }] of Object.entries(documents))
    built.set(`${name}.pdf`, await drawOnePage(title, draw, facts));
  const { pdf, sheets } = await openSheets('Traduction d’un acte de naissance (spécimen)', 2, font);
  const [first, second] = sheets;
  if (first && second) drawBirthTranslation([first, second], facts);
  return built.set('birth-certificate-translation.pdf', await pdf.save());
}

/** The papers that somebody takes a picture of, or lays on a scanner, by their file names. */
async function buildExamplePictures(): Promise<Map<string, Uint8Array>> {
  const facts = await readFacts();
  const picture = async (draw: Draw, size: { width: number; height: number }, dotsPerInch: number) =>
    rasterize(await drawOnePage('', draw, facts), size, dotsPerInch);
  const passport = await picture(drawPassport, passportSize, 260);
  const visa = await picture(drawVisa, visaSize, 240);
  const marriage = await picture(drawMarriageCertificate, a4Size, 150);
  const birth = await picture(drawBirthCertificate, a4Size, 150);
  const [front, back] = [
    await picture(drawCardFront, cardSize, 360),
    await picture(drawCardBack, cardSize, 360),
  ];
  const card = { width: 1400, height: 980, fills: 0.84, corner: 44 } as const;
  const booklet = { width: 1200, height: 1600, fills: 0.86, corner: 26, tilt: -1.1, seed: 11 } as const;
  return new Map<string, Uint8Array>([
    ['passport.jpg', await photograph(passport, { ...booklet, sideways: true })],
    ['visa.png', await sharp(visa).png({ palette: true, colours: 128, effort: 10 }).toBuffer()],
    ['birth-certificate.jpg', await scanSheet(birth, '#fdfcf8')],
    ['marriage-certificate.jpg', await scanSheet(marriage, '#fbf8f0')],
    ['host-id-front.jpg', await photograph(front, { ...card, tilt: 1.3, seed: 23 })],
    ['host-id-back.jpg', await photograph(back, { ...card, tilt: -0.9, seed: 23 })],
  ]);
}

async function main(): Promise<void> {
  for (const [name, bytes] of [...(await buildExamplePdfs()), ...(await buildExamplePictures())]) {
    await writeFile(new URL(`story/${name}`, dossiers), bytes);
    console.log(`${name}: ${bytes.length} bytes`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
