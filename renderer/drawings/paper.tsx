import styles from './drawing.module.css';
import type { Paper } from './drawing.ts';

/** The ground that a document is printed on. A sheet has its corner folded, and goes on under the wave. */
export function PaperShape({ paper }: { paper: Paper }) {
  if (paper === 'sheet')
    return (
      <>
        <path
          className={styles.paper}
          d="M28 204V16a4 4 0 0 1 4-4H272l20 20V204c-22 10-44 10-66 2s-44-8-66 0-44 8-66 0-44-8-66-2Z"
        />
        <path className={styles.inner} d="M272 12v16a4 4 0 0 0 4 4h16" />
      </>
    );
  const look = paper === 'greenCard' ? `${styles.paper} ${styles.green}` : styles.paper;
  return <rect className={look} x={12} y={12} width={296} height={196} rx={10} />;
}
