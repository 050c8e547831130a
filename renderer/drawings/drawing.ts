import type { ReactNode } from 'react';

/** A place on a drawing: x, y, width and height, in the units of `canvas`. */
export type Box = readonly [number, number, number, number];
export type Point = readonly [number, number];
export type Side = 'left' | 'right' | 'top';

/** Where an answer stands on a document, and the side where there is room for the pointer. */
export type Zone = { box: Box; pointer: Side };

/** What the document is printed on: a card, page or sticker seen whole, or the top of a sheet. */
export type Paper = 'card' | 'greenCard' | 'sheet';

/** A document as people hold it in their hand, reduced to what helps to recognise it and to find an answer. */
export type Drawing = {
  paper: Paper;
  picture: ReactNode;
  zones: Readonly<Record<string, Zone>>;
};

/** One canvas for all the drawings, so that they change places without a jump. A card fills it to the edges. */
export const canvas = '10 10 300 204';
