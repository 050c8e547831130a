import type { PageId } from '../steps/page.ts';

/** Where a dossier is opened: at a page, or at the first that is not done. `backTo`: where Continue leads from there. */
export type Start = { page?: PageId; backTo?: PageId };
