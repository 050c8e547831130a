import { type ReactNode, useId } from 'react';
import { useText } from '../language/language.tsx';
import { alternativeOf, type DrawnDocument, documents } from './documents.ts';
import styles from './drawing.module.css';
import { canvas, type Drawing, type Point, type Side, type Zone } from './drawing.ts';
import { PaperShape } from './paper.tsx';

/** A document of the person's, drawn, with the place of the answer lit. */
export function DocumentDrawing(drawn: DrawnDocument) {
  const t = useText();
  const { paper, picture, zones }: Drawing = documents[drawn.document];
  const zone = drawn.zone && zones[drawn.zone];
  return (
    <svg
      // A zone slides to the next one of its own document, never from one document to another.
      key={drawn.document}
      className={styles.drawing}
      viewBox={canvas}
      role="img"
      aria-label={t(alternativeOf(drawn))}
      data-drawing={drawn.document}
    >
      <PaperShape paper={paper} />
      {zone ? <LitPicture picture={picture} zone={zone} /> : <g lang="fr">{picture}</g>}
    </svg>
  );
}

/** The picture in quiet colours but for the answer, which is drawn in full over a tinted ground. */
function LitPicture({ picture, zone }: { picture: ReactNode; zone: Zone }) {
  const hole = useId();
  const [x, y, width, height] = zone.box;
  const box = { x, y, width, height, rx: 4 };
  const [left, top] = pointerPlace(zone);
  return (
    <g lang="fr">
      <clipPath id={hole}>
        <rect className={styles.hole} {...box} />
      </clipPath>
      <rect className={styles.tint} {...box} />
      <g className={styles.quiet}>{picture}</g>
      <g clipPath={`url(#${hole})`}>{picture}</g>
      <rect className={styles.frame} {...box} data-lit />
      <path
        className={styles.pointer}
        d="M0 0-11 7V-7Z"
        style={{ transform: `translate(${left}px, ${top}px) rotate(${turns[zone.pointer]}deg)` }}
      />
    </g>
  );
}

/** The pointer is drawn pointing right, from the left of the zone. */
const turns: Record<Side, number> = { left: 0, top: 90, right: 180 };

function pointerPlace({ box: [x, y, width, height], pointer }: Zone): Point {
  const gap = 3;
  const places: Record<Side, Point> = {
    left: [x - gap, y + height / 2],
    right: [x + width + gap, y + height / 2],
    top: [x + width / 2, y - gap],
  };
  return places[pointer];
}
