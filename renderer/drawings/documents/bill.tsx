import type { Drawing } from '../drawing.ts';
import { Lines, Outline, Row, Stroke, Words } from '../shapes.tsx';

/** An electricity bill, as proof of an address. */
export const bill = {
  paper: 'sheet',
  zones: {
    date: { box: [40, 52, 96, 24], pointer: 'right' },
    name: { box: [138, 83, 136, 20], pointer: 'left' },
    address: { box: [138, 103, 136, 36], pointer: 'left' },
  },
  picture: (
    <>
      <Words at={[48, 40]} look="title">
        Facture d’électricité
      </Words>
      <Row at={[48, 68]} indent={16} label="Du" value="12/10/2026" />
      <Words at={[146, 97]} look="value">
        Camille MODÈLE
      </Words>
      <Words at={[146, 116]} look="value">
        12 rue des Lilas
      </Words>
      <Words at={[146, 132]} look="value">
        00000 Saint-Exemple
      </Words>
      <Stroke d="M66 92l-10 18h12l-6 18 20-24H68l6-12Z" />
      <Outline box={[48, 152, 224, 40]} />
      <Lines at={[60, 162]} widths={[120, 90]} />
      <Lines at={[224, 162]} widths={[36, 36]} />
    </>
  ),
} satisfies Drawing;
