import type { Drawing } from '../drawing.ts';
import { Field, Lines, Outline, Stroke, Words } from '../shapes.tsx';

/** The slip that every French bank gives. The IBAN is a published example. */
export const bankDetails = {
  paper: 'card',
  zones: {
    holder: { box: [22, 52, 168, 30], pointer: 'right' },
    iban: { box: [22, 134, 250, 30], pointer: 'right' },
  },
  picture: (
    <>
      <Words at={[28, 38]} look="title">
        RELEVÉ D’IDENTITÉ BANCAIRE
      </Words>
      <Field at={[28, 64]} label="Titulaire" value="Lina SPÉCIMEN" />
      <Outline box={[28, 90, 264, 36]} />
      <Stroke d="M84 90v36M140 90v36M244 90v36" />
      <Words at={[36, 103]}>Banque</Words>
      <Lines at={[36, 111]} widths={[32]} />
      <Words at={[92, 103]}>Guichet</Words>
      <Lines at={[92, 111]} widths={[36]} />
      <Words at={[148, 103]}>Compte</Words>
      <Lines at={[148, 111]} widths={[80]} />
      <Words at={[252, 103]}>Clé</Words>
      <Lines at={[252, 111]} widths={[24]} />
      <Field at={[28, 146]} label="IBAN" value="FR76 3000 6000 0112 3456 7890 189" />
      <Words at={[28, 180]}>BIC</Words>
      <Lines at={[28, 187]} widths={[72]} />
    </>
  ),
} satisfies Drawing;
