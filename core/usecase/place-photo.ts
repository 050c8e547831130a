import type { LoadedTemplate } from '../template/template.ts';
import type { GeneratedPages } from './generated-pages.ts';
import type { Target } from './open-target.ts';
import { addSheets } from './piece-pages.ts';
import type { TemplateSource } from './ports.ts';
import type { SignedPhoto } from './sign-papers.ts';

/** Whether a paper is the form that the person brought: it may have several pages, of which one is signed. */
export async function isBrought(templates: TemplateSource, id: string): Promise<boolean> {
  return id === 'form' && 'mapping' in (await templates.load(id));
}

/**
 * The page of a form (from 1) that a photograph of it takes the place of: a form that was brought may have several, and
 * sheets behind it. None where nobody knows which of them it shows.
 */
export function photographedPage(loaded: LoadedTemplate, { page }: SignedPhoto): number | undefined {
  return page ?? ('mapping' in loaded && loaded.mapping.form.pages > 1 ? undefined : 1);
}

/** A photograph takes the place of its page and leaves the others; with none of its own it goes behind them. */
export async function placePhoto(
  { pdf, texts }: Target,
  first: number,
  marks: GeneratedPages,
  loaded: LoadedTemplate,
  signed: SignedPhoto,
): Promise<GeneratedPages> {
  const [photo] = await addSheets(pdf, [signed.sheet]);
  const page = photographedPage(loaded, signed);
  if (page === undefined || !photo) return marks;
  const [last, shown] = [pdf.getPageCount() - 1, first + page - 1];
  pdf.removePage(last);
  pdf.removePage(shown);
  // Who takes a page out forgets it, also one that goes in again elsewhere.
  pdf.context.assign(photo.ref, photo.node);
  pdf.insertPage(shown, photo);
  texts.delete(shown);
  return { ...marks, zones: marks.zones.filter((zone) => zone.page !== page) };
}
