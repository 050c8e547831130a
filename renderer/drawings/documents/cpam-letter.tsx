import type { Drawing } from '../drawing.ts';
import { Lines, Row, Words } from '../shapes.tsx';

export const cpamLetter = {
  paper: 'sheet',
  zones: {
    date: { box: [168, 70, 110, 24], pointer: 'left' },
    reference: { box: [40, 93, 116, 20], pointer: 'right' },
    number: { box: [40, 113, 174, 20], pointer: 'right' },
    request: { box: [40, 142, 232, 46], pointer: 'left' },
  },
  picture: (
    <>
      <Words at={[48, 36]} look="title">
        CPAM
      </Words>
      <Lines at={[48, 44]} widths={[84, 70]} />
      <Lines at={[176, 34]} widths={[70, 84, 62]} />
      <Words at={[272, 86]} look="value" anchor="end">
        14 octobre 2026
      </Words>
      <Row at={[48, 107]} indent={28} label="Réf." value="AB 0000" />
      <Row at={[48, 127]} indent={28} label="N°" value="2 93 09 99 000 000 00" />
      <Words at={[48, 156]}>Merci de nous envoyer :</Words>
      <Words at={[48, 174]} look="value">
        – votre acte de naissance
      </Words>
    </>
  ),
} satisfies Drawing;
