import { markSpecimen } from './ornaments.ts';
import type { Facts } from './person-facts.ts';
import { drawPanel, drawStroke, type Sheet, writeColumn, writeLine } from './sheet.ts';

const [navy, quiet] = ['#2a3350', '#5f6470'];
const [left, width] = [25, 160];

/** The number that banks print in their own documentation: valid, and nobody's. */
const iban = 'FR76 3000 6000 0112 3456 7890 189';

/** A statement of bank details of a joint account. */
export function drawBankDetails(sheet: Sheet, { applicant, spouse, address }: Facts): void {
  writeLine(sheet, 'Banque du Goéland', left, 33, { size: 17, face: 'bold', color: navy });
  writeLine(sheet, 'établissement d’exemple', left, 38.5, { size: 9.5, face: 'italic', color: quiet });
  drawStroke(sheet, [left, 45, left + width, 45], { color: navy, width: 0.5 });
  writeLine(sheet, 'Relevé d’identité bancaire', left, 64, { size: 22, face: 'bold' });
  drawPanel(sheet, [left, 74, width, 92], { edge: '#b6bbc9', radius: 3 });
  writeLine(sheet, 'Titulaires du compte', left + 9, 86, { size: 9.5, color: quiet });
  [`${applicant.fullName} ou ${spouse.fullName}`, ...address].forEach((line, index) => {
    writeLine(sheet, line, left + 9, 93 + index * 5.8, {
      size: 12,
      face: index === 0 ? 'semibold' : 'regular',
    });
  });
  writeLine(sheet, 'IBAN', left + 9, 124, { size: 9.5, color: quiet });
  writeLine(sheet, iban, left + 9, 131, { size: 14, face: 'mono' });
  writeLine(sheet, 'BIC', left + 9, 144, { size: 9.5, color: quiet });
  writeLine(sheet, 'EXEMFRPPXXX', left + 9, 151, { size: 14, face: 'mono' });
  writeLine(sheet, 'Domiciliation', left + 82, 144, { size: 9.5, color: quiet });
  writeLine(sheet, 'Agence d’exemple', left + 82, 151, { size: 12, face: 'semibold' });
  const note =
    'Relevé d’exemple, sans valeur. Cette banque n’existe pas ; ce numéro est celui que les notices montrent.';
  writeColumn(sheet, note, [left, 182, width], { size: 10.5, leading: 5.6, color: quiet });
  markSpecimen(sheet, [20, 50, 170, 150], { size: 112, angle: 36, color: '#7a86b0' });
}
