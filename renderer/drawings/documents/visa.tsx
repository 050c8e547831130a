import type { Drawing } from '../drawing.ts';
import { Field, Lines, MachineLines, Photo, Row, Stroke, Words } from '../shapes.tsx';

/** The sticker of a long-stay visa, its fields in the order of annex 6-4 of the CESEDA. */
export const visa = {
  paper: 'card',
  zones: {
    number: { box: [186, 20, 112, 24], pointer: 'left' },
    validFrom: { box: [110, 78, 84, 24], pointer: 'left' },
    validUntil: { box: [204, 78, 84, 24], pointer: 'right' },
    machineLines: { box: [22, 170, 276, 33], pointer: 'top' },
  },
  picture: (
    <>
      <Words at={[28, 38]} look="title">
        VISA
      </Words>
      <Words at={[292, 37]} look="value" anchor="end">
        FRA 000 000 000
      </Words>
      <Photo box={[28, 50, 66, 92]} />
      <Field at={[116, 56]} label="VALABLE POUR" value="FRANCE" />
      <Row at={[116, 94]} indent={18} label="DU" value="12-08-26" />
      <Row at={[210, 94]} indent={18} label="AU" value="11-08-27" />
      <Field at={[116, 116]} label="TYPE DE VISA" value="D" />
      <Lines at={[210, 112]} widths={[40, 62]} />
      <Words at={[116, 149]}>REMARQUES</Words>
      <Lines at={[174, 143]} widths={[98]} />
      <Stroke d="M12 165H308" />
      <MachineLines
        at={[28, 184]}
        lines={['V<FRASPECIMEN<<LINA<MAI<<<<<<<<<<<<<', '0000000000UTO9309197F2708115<<<<<<<<']}
      />
    </>
  ),
} satisfies Drawing;
