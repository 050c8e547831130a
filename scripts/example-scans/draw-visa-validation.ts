import { dateFr } from '../../core/template/french.ts';
import { markSpecimen } from './ornaments.ts';
import type { Facts } from './person-facts.ts';
import { drawPanel, drawPath, drawStroke, type Sheet, writeColumn, writeLine } from './sheet.ts';

const [plum, pale, quiet] = ['#6a3d7c', '#f5eff8', '#605a68'];
const [left, width] = [25, 160];

/** What one downloads once the visa was validated online. */
export function drawVisaValidation(sheet: Sheet, { dossier, applicant }: Facts): void {
  const { stay } = dossier;
  writeLine(sheet, 'Confirmation', left, 38, { size: 27, face: 'bold', color: plum });
  writeLine(sheet, 'Validation de l’enregistrement de votre visa de long séjour', left, 46, {
    size: 12.5,
    color: quiet,
  });
  drawPanel(sheet, [left, 58, width, 26], { fill: pale, radius: 3 });
  drawPath(sheet, 'M 0 0 l 3 3 l 6 -7', [left + 9, 72], { stroke: plum, width: 1.3 });
  writeLine(sheet, `Votre visa est validé depuis le ${dateFr(stay.validatedOn)}.`, left + 26, 69.5, {
    size: 13.5,
    face: 'semibold',
  });
  writeLine(sheet, 'Il vaut titre de séjour jusqu’à la fin de sa validité.', left + 26, 76.5, {
    size: 11,
    color: quiet,
  });
  const rows: [string, string][] = [
    ['Nom de naissance', applicant.surname],
    ['Prénoms', applicant.givenNames],
    ['Date de naissance', applicant.birthDate],
    ['Lieu de naissance', applicant.birthTown],
    ['Numéro du visa', stay.visaNumber ?? ''],
    ['Validité du visa', `du ${dateFr(stay.validFrom)} au ${dateFr(stay.validUntil)}`],
    ['Date d’entrée en France', dateFr(stay.enteredOn)],
    ['Motif du séjour', 'Conjoint de Français'],
  ];
  rows.forEach(([name, value], index) => {
    const y = 102 + index * 12;
    writeLine(sheet, name, left, y, { size: 11, color: quiet });
    writeLine(sheet, value, left + 62, y, { size: 12, face: 'semibold' });
    drawStroke(sheet, [left, y + 4, left + width, y + 4], { color: '#ddd2e3' });
  });
  const note =
    'Conservez cette confirmation avec votre passeport. Ce document est un exemple : il n’a été délivré par aucune administration et n’ouvre aucun droit.';
  writeColumn(sheet, note, [left, 216, width], { size: 10.5, leading: 5.6, color: quiet });
  writeLine(sheet, 'Référence : EXEMPLE-0000-0000', left, 264, { size: 10, face: 'mono', color: quiet });
  markSpecimen(sheet, [20, 60, 170, 170], { size: 112, angle: 48, color: '#9a5fb0' });
}
