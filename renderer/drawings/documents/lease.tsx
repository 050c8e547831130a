import type { Drawing } from '../drawing.ts';
import { Lines, Row, Words } from '../shapes.tsx';

/** The first page of a lease: who lives there, and where. */
export const lease = {
  paper: 'sheet',
  zones: {
    names: { box: [40, 94, 216, 40], pointer: 'left' },
    address: { box: [40, 142, 216, 40], pointer: 'left' },
  },
  picture: (
    <>
      <Words at={[48, 44]} look="title">
        CONTRAT DE LOCATION
      </Words>
      <Words at={[48, 72]}>Bailleur</Words>
      <Lines at={[112, 66]} widths={[120, 84]} />
      <Row at={[48, 109]} indent={64} label="Locataires" value="Camille MODÈLE" />
      <Words at={[112, 126]} look="value">
        Lina SPÉCIMEN
      </Words>
      <Row at={[48, 157]} indent={64} label="Logement" value="12 rue des Lilas" />
      <Words at={[112, 174]} look="value">
        00000 Saint-Exemple
      </Words>
    </>
  ),
} satisfies Drawing;
