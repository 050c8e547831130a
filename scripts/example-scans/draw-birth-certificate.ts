import { drawRosette, drawRoundStamp, drawSignature, drawWaves, markSpecimen } from './ornaments.ts';
import type { Facts } from './person-facts.ts';
import { drawPanel, drawStroke, type Sheet, writeLine } from './sheet.ts';

const [green, quiet] = ['#3f7a5c', '#5f6b62'];

/** What the act says, in English: the copy and its French translation are drawn from one list. */
export function birthFacts({
  dossier,
  applicant,
}: Facts): { entry: string; french: string; value: string }[] {
  const year = dossier.applicant.birthDate.slice(0, 4);
  return [
    { entry: 'Registry number', french: 'Numéro du registre', value: `${year}-000000 (specimen)` },
    { entry: 'Last name', french: 'Nom', value: applicant.surname },
    { entry: 'First names', french: 'Prénoms', value: applicant.givenNames },
    { entry: 'Sex', french: 'Sexe', value: dossier.applicant.civility === 'madame' ? 'F' : 'M' },
    { entry: 'Date of birth', french: 'Date de naissance', value: applicant.birthDate },
    { entry: 'Place of birth', french: 'Lieu de naissance', value: applicant.birthTown },
    { entry: 'Name of father', french: 'Nom du père', value: `Antonio ${applicant.surname}` },
    { entry: 'Maiden name of mother', french: 'Nom de naissance de la mère', value: 'Elena VILLANUEVA' },
    { entry: 'Citizenship of both', french: 'Nationalité des parents', value: 'Philippines' },
    { entry: 'Date of registration', french: 'Date d’enregistrement', value: applicant.birthDate },
  ];
}

/** A certificate of birth from abroad, on tinted paper with a border of waves. */
export function drawBirthCertificate(sheet: Sheet, facts: Facts): void {
  drawPanel(sheet, [0, 0, 210, 297], { fill: '#f7f6ec' });
  drawPanel(sheet, [12, 12, 186, 273], { edge: green });
  drawPanel(sheet, [14, 14, 182, 269], { edge: '#a9c4b3' });
  drawWaves(sheet, [16, 60, 178, 170], { color: '#9fbfae', seed: 1.4, lines: 60, opacity: 0.5 });
  drawRosette(sheet, [105, 150], 44, { color: '#b9cfc1', petals: 36, opacity: 0.5 });
  writeLine(sheet, 'CERTIFICATE OF LIVE BIRTH', 105, 38, {
    size: 21,
    face: 'bold',
    color: green,
    align: 'center',
    spacing: 1,
  });
  writeLine(sheet, 'Example registry · issued by no office', 105, 46, {
    size: 10.5,
    face: 'italic',
    color: quiet,
    align: 'center',
  });
  birthFacts(facts).forEach(({ entry, value }, index) => {
    const y = 72 + index * 14.5;
    writeLine(sheet, `${index + 1}. ${entry}`, 26, y - 4.6, { size: 8.5, color: quiet });
    writeLine(sheet, value, 32, y + 1, { size: 13, face: 'semibold' });
    drawStroke(sheet, [26, y + 4, 184, y + 4], { color: '#a9c4b3' });
  });
  writeLine(sheet, 'Certified true copy', 26, 240, { size: 11, face: 'semibold' });
  writeLine(sheet, 'Civil registrar (example)', 26, 246, { size: 9, color: quiet });
  drawSignature(sheet, [28, 258], 'round', { color: '#22315e' });
  drawRoundStamp(sheet, [158, 252], ['REGISTRY', 'specimen'], { color: '#a4474d', radius: 18, angle: -9 });
  markSpecimen(sheet, [20, 60, 170, 170], { size: 112, angle: 48 });
}
