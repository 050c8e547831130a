/** The mark of the app, drawn for it: a bundle of papers, tied. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
      <g stroke="currentColor" strokeWidth="2" strokeLinejoin="round" strokeLinecap="round">
        <path d="M11 7V4.5A1.5 1.5 0 0 1 12.5 3h13A1.5 1.5 0 0 1 27 4.5v18a1.5 1.5 0 0 1-1.5 1.5H23" />
        <rect x="5" y="7" width="18" height="22" rx="1.5" />
        <path d="M2 20h24M9.5 12h9" />
      </g>
      <path
        d="M14 20 9 16.5v7zM14 20l5-3.5v7z"
        fill="currentColor"
        stroke="currentColor"
        strokeLinejoin="round"
      />
    </svg>
  );
}
