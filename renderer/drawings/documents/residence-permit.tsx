import type { Drawing } from '../drawing.ts';
import { Band, Field, Lines, Photo, Words } from '../shapes.tsx';

/** The front of the card, in the layout common to the Union: its number at the top right. */
export const residencePermit = {
  paper: 'card',
  zones: {
    number: { box: [202, 20, 96, 26], pointer: 'left' },
    validUntil: { box: [126, 142, 100, 32], pointer: 'left' },
  },
  picture: (
    <>
      <Words at={[28, 38]} look="title">
        TITRE DE SÉJOUR
      </Words>
      <Words at={[292, 38]} look="value" anchor="end">
        X00000000
      </Words>
      <Band box={[28, 50, 264, 6]} />
      <Photo box={[28, 72, 84, 112]} />
      <Field at={[132, 80]} label="Nom, prénoms" value="SPÉCIMEN Lina Maï" />
      <Field at={[132, 116]} label="Nationalité" value="Utopie" />
      <Lines at={[228, 112]} widths={[48, 34]} />
      <Field at={[132, 153]} label="Expire le" value="11 08 2027" />
      <Lines at={[132, 184]} widths={[120]} />
    </>
  ),
} satisfies Drawing;
