import type { Drawing } from '../drawing.ts';
import { RoundStamp, Row, Words } from '../shapes.tsx';

/** No two countries write it alike: only what every one of them says. */
export const birthCertificate = {
  paper: 'sheet',
  zones: {
    issuer: { box: [40, 20, 172, 22], pointer: 'right' },
    name: { box: [40, 71, 176, 20], pointer: 'left' },
    givenNames: { box: [40, 91, 176, 20], pointer: 'left' },
    birthDate: { box: [40, 111, 176, 20], pointer: 'left' },
    birthPlace: { box: [40, 131, 176, 20], pointer: 'left' },
    parents: { box: [40, 151, 176, 35], pointer: 'left' },
    stamp: { box: [222, 146, 54, 54], pointer: 'left' },
  },
  picture: (
    <>
      <Words at={[48, 35]}>État civil de Port-Clair, Utopie</Words>
      <Words at={[48, 60]} look="title">
        ACTE DE NAISSANCE
      </Words>
      <Row at={[48, 85]} indent={56} label="Nom" value="SPÉCIMEN" />
      <Row at={[48, 105]} indent={56} label="Prénoms" value="Lina Maï" />
      <Row at={[48, 125]} indent={56} label="Née le" value="19 septembre 1993" />
      <Row at={[48, 145]} indent={56} label="À" value="Port-Clair, Utopie" />
      <Row at={[48, 165]} indent={56} label="Père" value="Jo SPÉCIMEN" />
      <Row at={[48, 180]} indent={56} label="Mère" value="Ada MODÈLE" />
      <RoundStamp at={[249, 173]} />
    </>
  ),
} satisfies Drawing;
