import { type HTMLAttributes, useLayoutEffect, useRef } from 'react';

/**
 * Shows a page that was painted aside. The old picture stays until this copies the new one over it, before the
 * browser draws again: nothing flickers.
 */
export function PageCanvas({
  source,
  ...attributes
}: { source: HTMLCanvasElement } & HTMLAttributes<HTMLCanvasElement>) {
  const shown = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const canvas = shown.current;
    if (!canvas) return;
    canvas.width = source.width;
    canvas.height = source.height;
    canvas.getContext('2d')?.drawImage(source, 0, 0);
  }, [source]);
  return <canvas ref={shown} {...attributes} />;
}
