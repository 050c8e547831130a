import { dateLong } from '../../core/template/french.ts';
import { birthFacts } from './draw-birth-certificate.ts';
import { drawRoundStamp, drawSignature, markSpecimen } from './ornaments.ts';
import type { Facts } from './person-facts.ts';
import { drawStroke, type Sheet, writeColumn, writeLine } from './sheet.ts';

const [teal, quiet] = ['#1f6f78', '#5c6470'];
const [left, width] = [28, 154];

/** The sworn translation, two pages: the entries, then the seals and what the translator certifies. */
export function drawBirthTranslation([first, second]: readonly [Sheet, Sheet], facts: Facts): void {
  drawHead(first, 1);
  writeLine(first, 'Certificat de naissance', left, 66, { size: 22, face: 'bold' });
  writeLine(first, 'Traduction de l’anglais · [les notes de traduction sont entre crochets]', left, 73, {
    size: 10,
    color: quiet,
  });
  birthFacts(facts).forEach(({ french, value }, index) => {
    const y = 90 + index * 13.4;
    writeLine(first, french, left, y, { size: 10.5, color: quiet });
    writeLine(first, value.replace('specimen', 'spécimen'), left + 62, y, { size: 11.5, face: 'semibold' });
    drawStroke(first, [left, y + 4.2, left + width, y + 4.2], { color: '#ccd6d8' });
  });
  markSpecimen(first, [20, 60, 170, 170], { size: 112, angle: 48, color: '#3f8f96' });

  drawHead(second, 2);
  writeLine(second, 'Mentions et cachets', left, 66, { size: 14, face: 'bold' });
  const notes = [
    '[Au bas du document, à gauche :] Copie certifiée conforme. L’officier de l’état civil (exemple). [Signature illisible.]',
    '[Au bas du document, à droite : cachet rond rouge portant les mots « Registry » et « specimen ».]',
    '[En travers du document, en lettres pâles :] Spécimen.',
  ];
  let y = 77;
  for (const note of notes) y = writeColumn(second, note, [left, y, width], { size: 11.5, leading: 6.4 }) + 3;
  writeLine(second, 'Attestation', left, y + 12, { size: 14, face: 'bold' });
  const oath =
    'Je soussignée, Hélène Pradel, traductrice d’exemple, certifie que la traduction qui précède est conforme à l’original en langue anglaise qui m’a été présenté. Cette traduction comporte deux pages. Elle est un spécimen et n’a aucune valeur.';
  y = writeColumn(second, oath, [left, y + 23, width], { size: 11.5, leading: 6.4 });
  writeLine(second, `Fait à Rennes, le ${dateLong('2026-10-12')}`, left, y + 10, { size: 11.5 });
  drawSignature(second, [112, y + 30], 'quick');
  drawRoundStamp(second, [160, y + 40], ['TRADUCTRICE', 'spécimen'], {
    color: '#2f5f9c',
    radius: 17,
    angle: 10,
  });
  markSpecimen(second, [20, 60, 170, 170], { size: 112, angle: 48, color: '#3f8f96' });
}

function drawHead(sheet: Sheet, page: number): void {
  writeLine(sheet, 'Hélène Pradel', left, 27, { size: 15, face: 'bold', color: teal });
  writeLine(sheet, 'Traductions de l’anglais vers le français · cabinet d’exemple', left, 33, {
    size: 9.5,
    color: quiet,
  });
  writeLine(sheet, 'Traduction n° 2026-000', left + width, 27, { size: 9.5, color: quiet, align: 'right' });
  writeLine(sheet, `page ${page} sur 2`, left + width, 33, { size: 9.5, color: quiet, align: 'right' });
  drawStroke(sheet, [left, 40, left + width, 40], { color: teal, width: 0.5 });
}
