import type { ReactNode } from 'react';
import styles from './drawing.module.css';
import type { Box, Point } from './drawing.ts';

/** A coloured part of a document, such as the head of a card. */
export function Band({ box: [x, y, width, height] }: { box: Box }) {
  return <rect className={styles.wash} x={x} y={y} width={width} height={height} rx={3} />;
}

/** The edge of a table or of a frame printed on the document. */
export function Outline({ box: [x, y, width, height] }: { box: Box }) {
  return <rect className={styles.inner} x={x} y={y} width={width} height={height} rx={3} />;
}

/** A stroke drawn on the document: a rule, a signature, a sign. */
export function Stroke({ d }: { d: string }) {
  return <path className={styles.inner} d={d} />;
}

type Look = 'title' | 'label' | 'value' | 'large';

export function Words({
  at: [x, y],
  look = 'label',
  anchor = 'start',
  children,
}: {
  at: Point;
  look?: Look;
  anchor?: 'start' | 'middle' | 'end';
  children: ReactNode;
}) {
  return (
    <text className={styles[look]} x={x} y={y} textAnchor={anchor}>
      {children}
    </text>
  );
}

/** What is printed on the document, and the answer under it. */
export function Field({ at: [x, y], label, value }: { at: Point; label: string; value: string }) {
  return (
    <>
      <Words at={[x, y]}>{label}</Words>
      <Words at={[x, y + 13]} look="value">
        {value}
      </Words>
    </>
  );
}

/** What is printed on the document, and the answer beside it, in columns. */
export function Row({
  at: [x, y],
  indent,
  label,
  value,
}: {
  at: Point;
  indent: number;
  label: string;
  value: string;
}) {
  return (
    <>
      <Words at={[x, y]}>{label}</Words>
      <Words at={[x + indent, y]} look="value">
        {value}
      </Words>
    </>
  );
}

/** Lines of text that nobody needs to read. */
export function Lines({ at: [x, y], widths }: { at: Point; widths: readonly number[] }) {
  return widths.map((width, index) => (
    // A line is known by its place in the paragraph.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <rect key={index} className={styles.filler} x={x} y={y + index * 10} width={width} height={5} rx={2.5} />
  ));
}

/** A portrait of nobody. */
export function Photo({ box: [x, y, width, height] }: { box: Box }) {
  const middle = x + width / 2;
  const foot = y + height;
  const [shoulder, chest] = [width * 0.36, height * 0.33];
  return (
    <>
      <Band box={[x, y, width, height]} />
      <circle className={styles.figure} cx={middle} cy={y + height * 0.4} r={width * 0.19} />
      <path
        className={styles.figure}
        d={`M${middle - shoulder} ${foot}c0 ${-chest * 0.67} ${shoulder * 0.4} ${-chest} ${shoulder} ${-chest}s${shoulder} ${chest * 0.33} ${shoulder} ${chest}Z`}
      />
      <Outline box={[x, y, width, height]} />
    </>
  );
}

/** The round stamp of whoever issued the document. */
export function RoundStamp({ at: [x, y] }: { at: Point }) {
  return (
    <>
      <circle className={styles.stamp} cx={x} cy={y} r={22} />
      <circle className={styles.stamp} cx={x} cy={y} r={15} />
      <path className={styles.stamp} d={`M${x - 7} ${y - 3}h14M${x - 5} ${y + 3}h10`} />
    </>
  );
}

/**
 * The lines of a passport or of a visa that machines read: as wide as the document in any font, whose letters are
 * about 0.6 as wide as they are high.
 */
export function MachineLines({ at: [x, y], lines }: { at: Point; lines: readonly string[] }) {
  return lines.map((line, index) => (
    <text
      key={line}
      className={styles.machine}
      x={x}
      y={y + index * 14}
      fontSize={264 / line.length / 0.6}
      textLength={264}
      lengthAdjust="spacingAndGlyphs"
    >
      {line}
    </text>
  ));
}
