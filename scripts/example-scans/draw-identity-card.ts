import { drawPortrait, drawRosette, drawSignature, drawWaves, markSpecimen } from './ornaments.ts';
import type { Facts } from './person-facts.ts';
import { drawPanel, type Sheet, writeLine } from './sheet.ts';

/** An identity card of the common size (ISO/IEC 7810, ID-1). Millimetres. */
export const cardSize = { width: 85.6, height: 54 } as const;

const [slate, coral, label, deep] = ['#7d93b5', '#d19a86', '#55627a', '#2f4468'];

export function drawCardFront(sheet: Sheet, { dossier, spouse }: Facts): void {
  drawGround(sheet, 0.9);
  writeLine(sheet, 'CARTE D’IDENTITÉ', 31, 8.6, { size: 10.5, face: 'bold', color: deep, spacing: 0.9 });
  writeLine(sheet, 'carte d’exemple, d’aucun pays', 31, 12, { size: 5.6, face: 'italic', color: label });
  const figure = { ground: '#e3e8f1', figure: '#4c6797', hair: '#6b4a2c', round: true };
  drawPortrait(sheet, [4.5, 5, 23, 29.6], figure);
  drawSignature(sheet, [5, 43.5], 'quick', { color: '#2b2f45', scale: 0.56 });
  const fields: [string, string, number, number][] = [
    ['Nom', spouse.surname, 31, 20],
    ['Prénoms', spouse.givenNames, 31, 27.4],
    ['Sexe', dossier.spouse.civility === 'madame' ? 'F' : 'M', 31, 34.8],
    ['Nationalité', 'Française (exemple)', 40, 34.8],
    [dossier.spouse.civility === 'madame' ? 'Née le' : 'Né le', spouse.birthDate, 31, 42.2],
    ['à', spouse.birthTown, 52, 42.2],
    ['N° de la carte', 'SPECIMEN0', 58, 49.4],
    ['Expire le', '14/09/2033', 31, 49.4],
  ];
  for (const [name, value, x, y] of fields) {
    writeLine(sheet, name, x, y - 2.9, { size: 4.6, color: label });
    writeLine(sheet, value, x, y, { size: 8, face: 'semibold' });
  }
  markSpecimen(sheet, [22, 8, 62, 40], { size: 33, angle: 20 });
}

export function drawCardBack(sheet: Sheet, { address }: Facts): void {
  drawGround(sheet, 2.4);
  writeLine(sheet, 'Adresse', 6, 8, { size: 4.6, color: label });
  address.forEach((line, index) => {
    writeLine(sheet, line, 6, 11.6 + index * 4, { size: 8, face: 'semibold' });
  });
  writeLine(sheet, 'Délivrée le', 62, 8, { size: 4.6, color: label });
  writeLine(sheet, '15/09/2023', 62, 11.6, { size: 8, face: 'semibold' });
  writeLine(sheet, 'Taille', 62, 16, { size: 4.6, color: label });
  writeLine(sheet, '1,78 m', 62, 19.6, { size: 8, face: 'semibold' });
  drawPanel(sheet, [0, 34, cardSize.width, 21], { fill: '#f8f9fc', opacity: 0.92 });
  writeLine(sheet, 'Bande de lecture automatique : exemple sans valeur', 6, 38, { size: 4.6, color: label });
  [
    'IDUTOSPECIMEN0<<<<<<<<<<<<<<<',
    'SPECIMEN<<SPECIMEN<<SPECIMEN<<',
    '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
  ].forEach((line, index) => {
    writeLine(sheet, line, 5.4, 43.4 + index * 4.4, { size: 8.2, face: 'mono', spacing: 1.45 });
  });
  markSpecimen(sheet, [6, 4, 74, 34], { size: 33, angle: 16 });
}

function drawGround(sheet: Sheet, seed: number): void {
  const { width, height } = cardSize;
  drawPanel(sheet, [0, 0, width, height], { fill: '#eef2f8' });
  drawPanel(sheet, [0, 0, width, 3], { fill: '#c5d0e2' });
  drawWaves(sheet, [0, 5, width, height - 8], { color: slate, seed, lines: 46, opacity: 0.5 });
  drawWaves(sheet, [0, 9, width, height - 16], { color: coral, seed: seed + 1.3, lines: 24, opacity: 0.45 });
  drawRosette(sheet, [68, 26], 11, { color: slate, petals: 24, opacity: 0.4 });
}
