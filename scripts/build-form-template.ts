import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from 'pdf-lib';
import { embedFaces } from '../core/pdf/faces.ts';
import { a4 } from '../core/pdf/units.ts';
import type { Face } from '../core/template/template.ts';
import { addFields, fieldNames } from './form-template/add-fields.ts';
import { drawSheet, sheetFaces } from './form-template/draw-sheet.ts';
import { signatureBox } from './form-template/sheet.ts';

import { updateTemplateJson } from './form-template/update-template-json.ts';

const templates = new URL('../templates/', import.meta.url);
const folder = new URL('demande-ouverture-droits/', templates);

function readFace(face: Face): Promise<Uint8Array> {
  return readFile(new URL(`fonts/source-sans-3-${face}.ttf`, templates));
}

/**
 * Draws the blank form. The bytes are the same on each run and each machine: no date, no file identifier, and
 * pdf-lib's names of objects come from a generator with a fixed seed.
 */
export async function buildFormTemplate(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle('Demande d’ouverture des droits à l’assurance maladie', { showInWindowTitleBar: true });
  pdf.setLanguage('fr-FR');
  pdf.setProducer('Liasse');
  const page = pdf.addPage([a4.width, a4.height]);
  const letters = await embedFaces(pdf, readFace, sheetFaces);
  drawSheet(page, letters);
  addFields(pdf, page, letters('regular'));
  return pdf.save({ updateFieldAppearances: false });
}

/** Rewrites `source.pdf`, and in `template.json` what follows from it. */
async function main(): Promise<void> {
  const bytes = await buildFormTemplate();
  await writeFile(new URL('source.pdf', folder), bytes);
  const json = new URL('template.json', folder);
  const facts = { bytes, fieldNames, signatureBox };
  await writeFile(json, updateTemplateJson(await readFile(json, 'utf8'), facts));
  console.log(`${fileURLToPath(folder)}: ${fieldNames.length} fields, ${bytes.length} bytes`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
