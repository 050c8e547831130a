import type { Drawing } from '../drawing.ts';
import { Lines, Outline, Row, Words } from '../shapes.tsx';

/** The confirmation that is downloaded once the visa is validated online. */
export const validation = {
  paper: 'sheet',
  zones: {
    date: { box: [56, 150, 208, 28], pointer: 'left' },
  },
  picture: (
    <>
      <Words at={[48, 44]} look="title">
        Confirmation de la validation
      </Words>
      <Words at={[48, 60]} look="title">
        de votre VLS-TS
      </Words>
      <Lines at={[48, 76]} widths={[210, 180]} />
      <Outline box={[48, 104, 224, 84]} />
      <Row at={[60, 122]} indent={92} label="Nom" value="SPÉCIMEN" />
      <Row at={[60, 142]} indent={92} label="Numéro étranger" value="0000000000" />
      <Row at={[60, 168]} indent={92} label="Date de validation" value="03/09/2026" />
    </>
  ),
} satisfies Drawing;
