import type { Turn } from './corners.ts';

/** The same picture, turned clockwise. */
export function turnCanvas(canvas: HTMLCanvasElement, turn: Turn): HTMLCanvasElement {
  if (turn === 0) return canvas;
  const { width, height } = canvas;
  const turned = document.createElement('canvas');
  const isSideways = turn !== 180;
  turned.width = isSideways ? height : width;
  turned.height = isSideways ? width : height;
  const paper = turned.getContext('2d');
  paper?.translate(turned.width / 2, turned.height / 2);
  paper?.rotate((turn * Math.PI) / 180);
  paper?.drawImage(canvas, -width / 2, -height / 2);
  return turned;
}
