/** The mark of the app, drawn for it: a bundle of papers, tied. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
      <g stroke="currentColor" strokeWidth="2" strokeLinejoin="round" strokeLinecap="round">
        <path d="M11 6V4.5A1.5 1.5 0 0 1 12.500 3h13A1.5 1.5 0 0 1 27 4.500v17a1.500 1.500 0 0 1-1.500 1.500H24" />
        <rect x="5" y="7" width="18" height="22" rx="1.500" />
        <path d="M2.500 19h23" />
        <path d="M14 19c-2.600-3.800-5.600-3.400-5.200-1.400.3 1.400 3 1.700 5.200 1.400Zm0 0c2.600-3.800 5.600-3.400 5.200-1.400-.3 1.400-3 1.700-5.200 1.400Z" />
        <path d="m14 19-2.200 4.200M14 19l2.200 4.200" />
      </g>
    </svg>
  );
}
