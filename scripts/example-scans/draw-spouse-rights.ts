import { markSpecimen } from './ornaments.ts';
import type { Facts } from './person-facts.ts';
import { drawPanel, drawStroke, type Sheet, writeColumn, writeLine } from './sheet.ts';

const [leaf, pale, quiet] = ['#3d6b3f', '#eef4ea', '#5d665c'];
const [left, width] = [25, 160];

/** The proof that the spouse is insured. His number is hidden, as people often send it. */
export function drawSpouseRights(sheet: Sheet, { dossier, spouse, address }: Facts): void {
  drawPanel(sheet, [left, 24, 24, 2.6], { fill: leaf });
  writeLine(sheet, 'Attestation de droits', left, 40, { size: 26, face: 'bold', color: leaf });
  writeLine(sheet, 'Prise en charge des frais de santé · organisme d’exemple', left, 48, {
    size: 12,
    color: quiet,
  });
  [spouse.fullName, ...address].forEach((line, index) => {
    writeLine(sheet, line, left, 66 + index * 5.8, {
      size: 11.5,
      face: index === 0 ? 'semibold' : 'regular',
    });
  });
  drawPanel(sheet, [left, 98, width, 24], { fill: pale, radius: 3 });
  writeLine(sheet, 'Droits ouverts du 01/01/2026 au 31/12/2026', left + 9, 112.4, {
    size: 14.5,
    face: 'semibold',
  });
  const rows: [string, string][] = [
    ['Assuré', spouse.fullName],
    ['Date de naissance', spouse.birthDate],
    ['Numéro de sécurité sociale', '1 90 05 •• ••• ••• ••'],
    ['Régime', 'Général (exemple)'],
    ['Organisme de rattachement', `Caisse d’exemple, ${dossier.home.town}`],
    ['Exonération', 'Aucune'],
    ['Médecin traitant', 'Déclaré'],
  ];
  rows.forEach(([name, value], index) => {
    const y = 140 + index * 12;
    writeLine(sheet, name, left, y, { size: 11, color: quiet });
    writeLine(sheet, value, left + 66, y, { size: 12, face: 'semibold' });
    drawStroke(sheet, [left, y + 4, left + width, y + 4], { color: '#cfdcc9' });
  });
  const note =
    'Attestation d’exemple, sans valeur. Elle ne vient d’aucun organisme d’assurance maladie et ne reproduit aucun de leurs documents.';
  writeColumn(sheet, note, [left, 240, width], { size: 10.5, leading: 5.6, color: quiet });
  markSpecimen(sheet, [20, 60, 170, 170], { size: 112, angle: 48, color: '#6f9c5f' });
}
