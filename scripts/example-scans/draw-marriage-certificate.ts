import { dateLong } from '../../core/template/french.ts';
import { drawRoundStamp, drawSignature, markSpecimen } from './ornaments.ts';
import type { Facts } from './person-facts.ts';
import { drawStroke, type Sheet, writeColumn, writeLine } from './sheet.ts';

const quiet = '#6c675c';
const body = { size: 11.5, leading: 6.6 } as const;

/** A full copy of a marriage act, as a town hall types them: margin with the names, act at its right. */
export function drawMarriageCertificate(sheet: Sheet, { dossier, applicant, spouse }: Facts): void {
  const { marriage } = dossier;
  const day = dateLong(marriage.date);
  writeLine(sheet, `Commune de ${marriage.town}`, 22, 26, { size: 13, face: 'semibold' });
  writeLine(sheet, 'État civil · registre d’exemple', 22, 32, { size: 10, color: quiet });
  writeLine(sheet, 'ACTE DE MARIAGE', 119, 50, { size: 20, face: 'bold', align: 'center', spacing: 1.5 });
  writeLine(sheet, 'Copie intégrale', 119, 57, { size: 11, align: 'center', color: quiet });
  drawStroke(sheet, [66, 66, 66, 252], { color: '#b9b2a2', width: 0.25 });

  writeLine(sheet, 'N° 58', 22, 74, { size: 13, face: 'bold' });
  writeLine(sheet, spouse.surname, 22, 84, { size: 11.5, face: 'semibold' });
  writeLine(sheet, 'et', 22, 90, { size: 10.5, color: quiet });
  writeLine(sheet, applicant.surname, 22, 96, { size: 11.5, face: 'semibold' });
  writeLine(sheet, 'Mentions marginales', 22, 116, { size: 9.5, face: 'italic', color: quiet });
  writeLine(sheet, 'Néant', 22, 122, { size: 10.5 });

  const paragraphs = [
    `Le ${day}, à onze heures, devant Nous, officier de l’état civil d’exemple de la commune de ${marriage.town}, ont comparu publiquement en la maison commune :`,
    `${spouse.fullName}, né à ${spouse.birthTown} le ${spouse.birthDateLong}, domicilié à ${dossier.home.town}, ${dossier.home.street},`,
    `et ${applicant.fullName}, née à ${applicant.birthTown} (Philippines) le ${applicant.birthDateLong}, domiciliée à ${dossier.home.town}.`,
    'Les futurs conjoints déclarent qu’aucun contrat de mariage n’a été fait. Ils ont déclaré l’un après l’autre vouloir se prendre pour époux, et Nous avons prononcé, au nom de la loi, qu’ils sont unis par le mariage.',
    'En présence de deux témoins majeurs, lecture faite, les conjoints et les témoins ont signé avec Nous.',
  ];
  let y = 74;
  for (const paragraph of paragraphs) y = writeColumn(sheet, paragraph, [74, y, 114], body) + 3.4;

  writeLine(sheet, 'Les époux', 74, y + 6, { size: 9.5, face: 'italic', color: quiet });
  drawSignature(sheet, [74, y + 15], 'round');
  drawSignature(sheet, [122, y + 14], 'quick');
  writeLine(sheet, `Copie délivrée le ${dateLong('2026-09-18')}`, 74, 236, { size: 10.5 });
  writeLine(sheet, 'L’officier de l’état civil', 74, 242, { size: 9.5, face: 'italic', color: quiet });
  drawSignature(sheet, [78, 256], 'quick', { color: '#1f2a5e' });
  drawRoundStamp(sheet, [162, 243], ['ÉTAT CIVIL', 'spécimen'], { color: '#3f4f9c', radius: 17 });
  markSpecimen(sheet, [20, 60, 170, 170], { size: 112, angle: 48 });
}
