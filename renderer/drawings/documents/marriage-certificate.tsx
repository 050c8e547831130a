import type { Drawing } from '../drawing.ts';
import { Lines, RoundStamp, Row, Words } from '../shapes.tsx';

export const marriageCertificate = {
  paper: 'sheet',
  zones: {
    town: { box: [40, 74, 200, 24], pointer: 'right' },
    date: { box: [40, 98, 200, 24], pointer: 'right' },
  },
  picture: (
    <>
      <Words at={[48, 35]}>État civil</Words>
      <Words at={[48, 60]} look="title">
        ACTE DE MARIAGE
      </Words>
      <Row at={[48, 90]} indent={60} label="Mairie de" value="Saint-Exemple" />
      <Row at={[48, 114]} indent={60} label="Mariage le" value="6 juin 2026" />
      <Row at={[48, 142]} indent={60} label="Entre" value="Lina SPÉCIMEN" />
      <Row at={[48, 160]} indent={60} label="et" value="Camille MODÈLE" />
      <Lines at={[48, 178]} widths={[148]} />
      <RoundStamp at={[249, 166]} />
    </>
  ),
} satisfies Drawing;
