import { dateFr } from '../../core/template/french.ts';
import { visaZone } from './machine-readable-zone.ts';
import { drawPortrait, drawRosette, drawWaves, markSpecimen } from './ornaments.ts';
import type { Facts } from './person-facts.ts';
import { drawPanel, drawStroke, type Sheet, writeLine } from './sheet.ts';

/** A visa sticker, on the passport page that it was stuck on. Millimetres. */
export const visaSize = { width: 125, height: 88 } as const;

const [lilac, moss, plum, label] = ['#8d7fb8', '#7fa98f', '#4b3a78', '#5d5577'];
const [left, top, width, height] = [7, 6, 111, 76];

export function drawVisa(sheet: Sheet, { dossier, applicant }: Facts): void {
  drawPanel(sheet, [0, 0, visaSize.width, visaSize.height], { fill: '#f6f2ea' });
  drawPanel(sheet, [left + 0.6, top + 0.8, width, height], { fill: '#8a8172', radius: 1.5, opacity: 0.35 });
  drawPanel(sheet, [left, top, width, height], { fill: '#f1eef8', radius: 1.5 });
  drawPanel(sheet, [left, top, width, 11], { fill: '#dcd4ee', radius: 1.5 });
  drawWaves(sheet, [left + 2, top + 12, width - 4, 44], { color: lilac, seed: 1.1, lines: 44, opacity: 0.5 });
  drawWaves(sheet, [left + 2, top + 14, width - 4, 42], { color: moss, seed: 2.9, lines: 30, opacity: 0.45 });
  drawRosette(sheet, [left + 94, top + 40], 15, { color: plum, petals: 26, opacity: 0.28 });

  writeLine(sheet, 'VISA', left + 5, top + 8, { size: 17, face: 'bold', color: plum, spacing: 3 });
  writeLine(sheet, 'vignette d’exemple, d’aucun pays', left + 31, top + 7.6, {
    size: 6.5,
    face: 'italic',
    color: label,
  });
  const number = dossier.stay.visaNumber ?? '';
  writeLine(sheet, number, left + width - 4, top + 8, {
    size: 11,
    face: 'mono',
    color: plum,
    align: 'right',
  });
  drawStroke(sheet, [left, top + 11, left + width, top + 11], { color: lilac });
  drawPortrait(sheet, [left + 4, top + 15, 28, 36], {
    ground: '#e4e1f0',
    figure: '#6d5f9e',
    hair: '#3a2c28',
  });

  const { validFrom, validUntil } = dossier.stay;
  const fields: [string, string, number, number][] = [
    ['Valable pour', 'TERRITOIRE D’EXEMPLE', 37, 19],
    ['Du', dateFr(validFrom), 37, 27],
    ['Au', dateFr(validUntil), 62, 27],
    ['Type', 'D', 84, 19],
    ['Entrées', 'MULT', 84, 27],
    ['Durée du séjour', '365 JOURS', 37, 35],
    ['N° du passeport', 'X0000000', 62, 35],
    ['Nom, prénoms', `${applicant.surname} ${applicant.givenNames}`, 37, 43],
    ['Date de naissance', applicant.birthDate, 84, 43],
    ['Remarques', 'CONJOINT DE FRANÇAIS · À VALIDER EN LIGNE', 37, 51],
  ];
  for (const [name, value, x, y] of fields) {
    writeLine(sheet, name, left + x, top + y - 3.3, { size: 5, color: label });
    writeLine(sheet, value, left + x, top + y, { size: 8.2, face: 'semibold' });
  }
  markSpecimen(sheet, [left + 30, top + 12, 80, 44], { size: 44, angle: 18, color: '#b3356b' });

  drawPanel(sheet, [left, top + 57, width, 19], { fill: '#fbfafd', radius: 1.5 });
  const sex = dossier.applicant.civility === 'madame' ? 'F' : 'M';
  const zone = visaZone({
    ...applicant,
    birthDate: dossier.applicant.birthDate,
    number: 'X0000000',
    expiry: validUntil,
    sex,
  });
  zone.forEach((line, index) => {
    writeLine(sheet, line, left + 4.5, top + 65 + index * 6.4, { size: 9.6, face: 'mono', spacing: 0.86 });
  });
}
