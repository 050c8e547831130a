import styles from '../drawing.module.css';
import type { Drawing } from '../drawing.ts';
import { Photo, Stroke, Words } from '../shapes.tsx';

/** The number is that of the specimen card: nobody's. */
export const carteVitale = {
  paper: 'greenCard',
  zones: {
    number: { box: [22, 164, 192, 30], pointer: 'right' },
  },
  picture: (
    <>
      <Words at={[28, 38]} look="title">
        Carte Vitale
      </Words>
      <rect className={styles.wash} x={28} y={68} width={44} height={36} rx={6} />
      <rect className={styles.inner} x={28} y={68} width={44} height={36} rx={6} />
      <Stroke d="M28 80h14M28 92h14M58 80h14M58 92h14M42 68v36M58 68v36" />
      <Photo box={[220, 56, 72, 92]} />
      <Words at={[28, 138]} look="value">
        Camille
      </Words>
      <Words at={[28, 154]} look="value">
        MODÈLE
      </Words>
      <Words at={[28, 185]} look="large">
        2 69 05 49 588 157 80
      </Words>
    </>
  ),
} satisfies Drawing;
