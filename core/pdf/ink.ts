import { rgb } from 'pdf-lib';

/** The inks of the papers. All print well in black and white. */
export const inks = {
  ink: rgb(0.09, 0.11, 0.16),
  quiet: rgb(0.36, 0.38, 0.44),
  accent: rgb(0.122, 0.247, 0.561),
  /** The blue of a pen: told from the print, and dark enough for a copier. */
  pen: rgb(0.07, 0.13, 0.38),
  line: rgb(0.68, 0.73, 0.84),
  paper: rgb(1, 1, 1),
  ground: rgb(0.945, 0.955, 0.98),
} as const;
