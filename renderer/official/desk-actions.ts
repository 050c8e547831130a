import type { PointerEvent } from 'react';
import type { SeenBox } from '../../core/model/form-mapping.ts';
import type { Place } from './places.ts';

export type Point = { x: number; y: number };

/** A point of the screen as millimetres of the page of the form. */
export type ToForm = (event: PointerEvent) => Point;

export type DeskTools = { isDrawing: boolean; hasGrid: boolean };

/** What is done on the sheets. `onBox`: a place was moved; `onDraw`: a new one was drawn. */
export type DeskActions = {
  onSelect: (place: Place) => void;
  onBox: (place: Place, box: SeenBox) => void;
  onDraw: (page: number, box: SeenBox) => void;
  onRemove: (place: Place) => void;
  /** The same place once more, to be named. */
  onRepeat: (place: Place) => void;
};
