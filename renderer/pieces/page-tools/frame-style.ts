import type { CSSProperties } from 'react';

/** The largest frame of the page's own shape that the desk around it has room for. */
export function frameStyle({ width, height }: { width: number; height: number }): CSSProperties {
  return { inlineSize: `min(100cqi, ${width / height} * 100cqb)`, aspectRatio: `${width} / ${height}` };
}
