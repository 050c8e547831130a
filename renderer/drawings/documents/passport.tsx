import type { Drawing } from '../drawing.ts';
import { Field, Lines, MachineLines, Photo, Stroke, Words } from '../shapes.tsx';

/** The data page, in the order of ICAO Doc 9303: the same the world over. */
export const passport = {
  paper: 'card',
  zones: {
    surname: { box: [110, 21, 164, 27], pointer: 'right' },
    givenNames: { box: [110, 49, 164, 27], pointer: 'right' },
    nationality: { box: [110, 77, 92, 27], pointer: 'left' },
    sex: { box: [210, 77, 48, 27], pointer: 'right' },
    birthDate: { box: [110, 105, 92, 27], pointer: 'left' },
    birthPlace: { box: [210, 105, 74, 27], pointer: 'right' },
    expiresOn: { box: [210, 133, 74, 27], pointer: 'right' },
    machineLines: { box: [22, 170, 276, 33], pointer: 'top' },
  },
  picture: (
    <>
      <Words at={[28, 36]} look="title">
        PASSEPORT
      </Words>
      <Photo box={[28, 48, 66, 92]} />
      <Field at={[116, 31]} label="Nom" value="SPÉCIMEN" />
      <Field at={[116, 59]} label="Prénoms" value="Lina Maï" />
      <Field at={[116, 87]} label="Nationalité" value="Utopie" />
      <Field at={[216, 87]} label="Sexe" value="F" />
      <Field at={[116, 115]} label="Date de naissance" value="19 09 1993" />
      <Field at={[216, 115]} label="Lieu" value="Port-Clair" />
      <Lines at={[116, 140]} widths={[40, 62]} />
      <Field at={[216, 143]} label="Expire le" value="04 03 2031" />
      <Stroke d="M12 165H308" />
      <MachineLines
        at={[28, 184]}
        lines={[
          'P<UTOSPECIMEN<<LINA<MAI<<<<<<<<<<<<<<<<<<<<<',
          'X000000001UTO9309197F3103049<<<<<<<<<<<<<<04',
        ]}
      />
    </>
  ),
} satisfies Drawing;
