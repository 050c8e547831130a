import styles from './home.module.css';

/** The picture of Home, drawn for it: three sheets and a photo page, tied into one bundle. */
export function Bundle() {
  return (
    <svg className={styles.bundle} viewBox="0 0 280 260" aria-hidden="true" focusable="false">
      <g className={styles.sheet}>
        <rect x="92" y="20" width="142" height="200" rx="4" transform="rotate(9 163 120)" />
        <rect x="66" y="20" width="142" height="200" rx="4" transform="rotate(3.5 137 120)" />
        <rect x="44" y="24" width="142" height="200" rx="4" transform="rotate(-3 115 124)" />
      </g>
      <g transform="rotate(-3 115 124)">
        <rect className={styles.ink} x="62" y="46" width="62" height="9" rx="2" />
        <g className={styles.line}>
          <path d="M62 74h106M62 86h106M62 98h74M62 122h106M62 134h92" />
        </g>
        <rect className={styles.lit} x="62" y="152" width="106" height="16" rx="2" />
        <path className={styles.pen} d="M112 206c8-14 12-14 13-6 1 6 6-8 11-5 4 3-2 10 6 8 6-1 9-5 17-4" />
      </g>
      <g className={styles.string}>
        <path d="M30 190c40 8 120 6 222-18" />
        <path d="M118 191c-16-26-40-26-38-12 2 10 22 14 38 12Zm0 0c14-28 38-32 38-18-1 11-21 18-38 18Z" />
        <path d="m118 191-16 34M118 191l20 30" />
      </g>
    </svg>
  );
}
