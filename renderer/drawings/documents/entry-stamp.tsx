import styles from '../drawing.module.css';
import type { Drawing } from '../drawing.ts';
import { RoundStamp, Stroke, Words } from '../shapes.tsx';

/** A page of stamps. An entry has an arrow that goes in, above the date. */
export const entryStamp = {
  paper: 'card',
  zones: {
    date: { box: [178, 96, 104, 28], pointer: 'left' },
  },
  picture: (
    <>
      <Stroke d="M160 12V208" />
      <Words at={[28, 36]} look="title">
        VISAS
      </Words>
      <RoundStamp at={[86, 106]} />
      <Words at={[28, 198]}>12</Words>
      <Words at={[292, 198]} anchor="end">
        13
      </Words>
      <rect className={styles.stamp} x={172} y={62} width={116} height={88} rx={6} />
      <circle className={styles.stamp} cx={190} cy={80} r={10} />
      <text className={styles.stampWords} x={187} y={83}>
        F
      </text>
      <path className={styles.stamp} d="M242 80h20M256 74l6 6-6 6M270 70v20" />
      <Words at={[230, 116]} look="large" anchor="middle">
        23 08 26
      </Words>
      <text className={styles.stampWords} x={230} y={140} textAnchor="middle">
        ENTRÉE
      </text>
    </>
  ),
} satisfies Drawing;
