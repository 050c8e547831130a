import { dateFr } from '../../core/template/french.ts';
import { passportZone } from './machine-readable-zone.ts';
import { drawPortrait, drawRosette, drawSignature, drawWaves, markSpecimen } from './ornaments.ts';
import type { Facts } from './person-facts.ts';
import { drawPanel, drawStroke, drawTurned, type Sheet, writeLine } from './sheet.ts';

/** An open booklet: the page of the entry stamp above, the page of identity below. Millimetres. */
export const passportSize = { width: 125, height: 176 } as const;
const pageHeight = 88;

const [paper, sea, sand, label] = ['#f7f1e6', '#5f9a9c', '#c89b62', '#4d6b72'];

const number = 'X0000000';
const issued = '2023-03-20';
const expiry = '2033-03-19';

export function drawPassport(sheet: Sheet, facts: Facts): void {
  drawPanel(sheet, [0, 0, passportSize.width, passportSize.height], { fill: paper });
  drawVisaPage(sheet, facts);
  drawIdentityPage(sheet, facts);
  // The fold: a soft shade on both sides of the seam.
  for (let step = 0; step < 8; step += 1) {
    const reach = 0.5 + step * 0.6;
    const seam = [0, pageHeight - reach, passportSize.width, 2 * reach] as const;
    drawPanel(sheet, [...seam], { fill: '#6b5d48', opacity: 0.035 });
  }
  drawStroke(sheet, [0, pageHeight, passportSize.width, pageHeight], { color: '#a8977a', width: 0.25 });
}

function drawVisaPage(sheet: Sheet, { dossier }: Facts): void {
  drawWaves(sheet, [4, 12, 117, 72], { color: sand, seed: 1.7, lines: 34, opacity: 0.45 });
  drawRosette(sheet, [93, 34], 17, { color: sea, petals: 24, opacity: 0.35 });
  writeLine(sheet, 'VISAS ET TAMPONS', 8, 10, { size: 7.5, face: 'semibold', color: label, spacing: 1.2 });
  writeLine(sheet, '7', 117, 10, { size: 8, face: 'semibold', color: label, align: 'right' });
  drawTurned(sheet, [42, 50], 7, () => {
    const violet = '#5a4a9c';
    drawPanel(sheet, [18, 34, 48, 31], { edge: violet, radius: 3 });
    drawPanel(sheet, [19.2, 35.2, 45.6, 28.6], { edge: violet, radius: 2.2 });
    const centred = { align: 'center', color: violet } as const;
    writeLine(sheet, 'ENTRÉE', 42, 42.6, { ...centred, size: 13, face: 'bold', spacing: 2 });
    const day = dateFr(dossier.stay.enteredOn).replaceAll('/', ' · ');
    writeLine(sheet, day, 42, 51.2, { ...centred, size: 12.5, face: 'mono' });
    writeLine(sheet, 'AÉROPORT D’EXEMPLE', 42, 57, { ...centred, size: 6.5, face: 'semibold', spacing: 0.8 });
    writeLine(sheet, 'tampon de spécimen', 42, 61, { ...centred, size: 6.5, face: 'italic' });
  });
  markSpecimen(sheet, [62, 44, 60, 40], { size: 30, angle: 24 });
}

function drawIdentityPage(sheet: Sheet, { dossier, applicant }: Facts): void {
  const top = pageHeight;
  drawWaves(sheet, [4, top + 8, 117, 56], { color: sea, seed: 0.6, lines: 40, opacity: 0.5 });
  drawWaves(sheet, [4, top + 12, 117, 48], { color: sand, seed: 2.3, lines: 22, opacity: 0.4 });
  drawRosette(sheet, [100, top + 47], 15, { color: sea, petals: 22, opacity: 0.35 });
  writeLine(sheet, 'PASSEPORT', 44, top + 11, { size: 13, face: 'bold', color: '#2f5f66', spacing: 1.5 });
  writeLine(sheet, 'document d’exemple, d’aucun pays', 44, top + 15, {
    size: 6.5,
    face: 'italic',
    color: label,
  });
  const portrait = { ground: '#dfe7e4', figure: '#3f7f86', hair: '#3a2c28' } as const;
  drawPortrait(sheet, [7, top + 8, 32, 42], portrait);
  drawSignature(sheet, [8, top + 56.5], 'round', { color: '#2b2f45', scale: 0.75 });
  const fields: [string, string, number, number][] = [
    ['Type', 'P', 84, 11],
    ['Code', 'UTO', 95, 11],
    ['N° du passeport', number, 106, 11],
    ['Nom', applicant.surname, 44, 22],
    ['Prénoms', applicant.givenNames, 44, 30],
    ['Nationalité', 'Philippine (exemple)', 44, 38],
    ['Sexe', dossier.applicant.civility === 'madame' ? 'F' : 'M', 78, 38],
    ['Date de naissance', applicant.birthDate, 44, 46],
    ['Lieu de naissance', applicant.birthTown, 78, 46],
    ['Délivré le', dateFr(issued), 44, 54],
    ['Expire le', dateFr(expiry), 78, 54],
  ];
  for (const [name, value, x, y] of fields) {
    writeLine(sheet, name, x, top + y - 3.4, { size: 5.2, color: label });
    writeLine(sheet, value, x, top + y, { size: y === 11 ? 8 : 9.5, face: 'semibold' });
  }
  markSpecimen(sheet, [40, top + 14, 85, 46], { size: 40, angle: 20 });
  const holder = { ...applicant, birthDate: dossier.applicant.birthDate, number, expiry };
  const sex = dossier.applicant.civility === 'madame' ? 'F' : 'M';
  drawPanel(sheet, [0, top + 66, passportSize.width, 22], { fill: '#fbf7ef' });
  passportZone({ ...holder, sex }).forEach((line, index) => {
    writeLine(sheet, line, 6.5, top + 74 + index * 7, { size: 10.6, face: 'mono', spacing: 0.9 });
  });
}
