import { upper } from '../../core/template/french.ts';
import { markSpecimen } from './ornaments.ts';
import type { Facts } from './person-facts.ts';
import { drawPanel, drawPath, drawStroke, type Sheet, writeColumn, writeLine } from './sheet.ts';

const [petrol, sun, pale, quiet] = ['#0f5d66', '#e9a63a', '#edf4f4', '#5b676b'];
const [left, width] = [22, 166];

/** Kilowatt-hours of six months: what the bill shows as bars. */
const months = [
  ['mai', 148],
  ['juin', 126],
  ['juil.', 119],
  ['août', 112],
  ['sept.', 171],
  ['oct.', 214],
] as const;

/** An electricity bill of a supplier that does not exist: the host's proof of address. */
export function drawEnergyBill(sheet: Sheet, { spouse, address }: Facts): void {
  drawPath(sheet, 'M 0 -5 A 5 5 0 0 1 0 5 A 5 5 0 0 1 0 -5', [left + 5, 24], { fill: sun });
  drawPath(sheet, 'M -7 3 C -3 -1 1 6 7 1 L 7 6 L -7 6 Z', [left + 5, 24], { fill: petrol });
  writeLine(sheet, 'Korrigan Énergie', left + 15, 25.5, { size: 18, face: 'bold', color: petrol });
  writeLine(sheet, 'fournisseur d’exemple', left + 15, 30.5, { size: 9, face: 'italic', color: quiet });
  writeLine(sheet, 'Facture d’électricité', left + width, 25, { size: 13, face: 'semibold', align: 'right' });
  writeLine(sheet, 'n° EX-2026-1104 · 4 novembre 2026', left + width, 30.5, {
    size: 9.5,
    color: quiet,
    align: 'right',
  });
  [`M. ${spouse.fullName}`, ...address.map(upper)].forEach((line, index) => {
    writeLine(sheet, line, 112, 58 + index * 5.4, { size: 11, face: index === 0 ? 'semibold' : 'regular' });
  });
  writeLine(sheet, 'Titulaire du contrat', left, 58, { size: 9.5, color: quiet });
  writeLine(sheet, spouse.fullName, left, 63.4, { size: 11, face: 'semibold' });
  writeLine(sheet, 'Lieu de consommation', left, 71.4, { size: 9.5, color: quiet });
  address.forEach((line, index) => {
    writeLine(sheet, line, left, 76.8 + index * 5, { size: 10.5 });
  });

  drawPanel(sheet, [left, 100, width, 30], { fill: petrol, radius: 3 });
  writeLine(sheet, 'À prélever le 20 novembre 2026', left + 9, 112.5, { size: 12, color: '#d7e8ea' });
  writeLine(sheet, 'Période du 1er septembre au 31 octobre 2026', left + 9, 120, {
    size: 10.5,
    color: '#d7e8ea',
  });
  writeLine(sheet, '78,42\u00a0€', left + width - 9, 119.5, {
    size: 28,
    face: 'bold',
    color: '#ffffff',
    align: 'right',
  });

  writeLine(sheet, 'Votre consommation, en kWh', left, 145, { size: 12, face: 'semibold' });
  months.forEach(([month, use], index) => {
    const [x, tall] = [left + 4 + index * 27.4, use / 6];
    drawPanel(sheet, [x, 196 - tall, 17, tall], { fill: index > 3 ? sun : '#c3d9db', radius: 1 });
    writeLine(sheet, String(use), x + 8.5, 193.4 - tall, { size: 9.5, face: 'semibold', align: 'center' });
    writeLine(sheet, month, x + 8.5, 201, { size: 9.5, color: quiet, align: 'center' });
  });
  drawStroke(sheet, [left, 196, left + width, 196], { color: petrol, width: 0.3 });

  const rows: [string, string][] = [
    ['Abonnement, deux mois', '23,18\u00a0€'],
    ['Consommation, 385 kWh', '42,17\u00a0€'],
    ['Taxes et contributions', '13,07\u00a0€'],
  ];
  drawPanel(sheet, [left, 210, width, 34], { fill: pale, radius: 2 });
  rows.forEach(([name, amount], index) => {
    const y = 219 + index * 9;
    writeLine(sheet, name, left + 8, y, { size: 11 });
    writeLine(sheet, amount, left + width - 8, y, { size: 11, face: 'semibold', align: 'right' });
  });
  const note =
    'Cette facture est un exemple. Korrigan Énergie n’existe pas, ne fournit pas d’électricité et ne demande rien à personne.';
  writeColumn(sheet, note, [left, 258, width], { size: 9.5, leading: 5, color: quiet });
  markSpecimen(sheet, [20, 60, 170, 170], { size: 112, angle: 48, color: '#d0705a' });
}
