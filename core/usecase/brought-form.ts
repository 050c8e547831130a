import type { DraftDossier } from '../model/dossier.ts';
import { fitPageOf } from '../model/fit-page.ts';
import { acceptedPlacements, type FormMapping } from '../model/form-mapping.ts';
import { readOfficialForm } from '../model/official-form.ts';
import { AppError } from '../model/result.ts';
import { formData } from '../template/form-data.ts';
import { type SheetData, sheetData } from '../template/sheet-data.ts';
import type { BroughtTemplate } from '../template/template.ts';
import { usualOrder } from '../template/usual-answers.ts';
import { digest } from './digest.ts';
import { addGeneratedPages } from './generated-pages.ts';
import { openTarget } from './open-target.ts';
import { photographedPage } from './place-photo.ts';
import type { PaperPorts, TemplateSource } from './ports.ts';
import type { SignedPhoto } from './sign-papers.ts';

/** A form that a person brought, and which answer goes where on it. */
export type BroughtForm = { pdf: Uint8Array; mapping: FormMapping };

/**
 * The ports of a dossier in which the person chose their own form: its templates have that one in place of ours. One on
 * which nothing has a place is in the pack as it is, to be written on by hand. Errors: those of the attachments,
 * `mapping-of-another-form`.
 */
export async function withFormOf<Ports extends Pick<PaperPorts, 'templates' | 'attachments'>>(
  ports: Ports,
  draft: DraftDossier,
): Promise<Ports> {
  const own = readOfficialForm(draft.officialForm);
  if (own?.use !== 'yes') return ports;
  const pdf = await ports.attachments.read(own.path);
  return { ...ports, templates: await inPlaceOfOurs(ports.templates, { pdf, mapping: own.mapping }) };
}

/**
 * The templates, with the form that the person brought in place of ours: the pack, the preview and the signatures then
 * know no other. Errors: `mapping-of-another-form`, `nothing-placed` where the mapping writes nothing.
 */
export async function withBroughtForm(templates: TemplateSource, form: BroughtForm): Promise<TemplateSource> {
  const filled = await inPlaceOfOurs(templates, form);
  if (acceptedPlacements(form.mapping).length === 0) throw new AppError('nothing-placed');
  return filled;
}

async function inPlaceOfOurs(
  templates: TemplateSource,
  { pdf, mapping }: BroughtForm,
): Promise<TemplateSource> {
  if ((await digest(pdf)) !== mapping.form.digest) throw new AppError('mapping-of-another-form');
  const { template: ours } = await templates.load('form');
  const template: BroughtTemplate = {
    kind: 'brought',
    id: 'form',
    title: ours.title,
    fields: [...acceptedPlacements(mapping).map(({ datum }) => datum), ...usualOrder].flatMap(
      (datum) => formData.get(datum) ?? [],
    ),
    // On the sheet that is printed, which the form may lie on smaller or turned.
    signatures: mapping.signatures.map(({ who, page, box }) => ({
      who,
      page,
      box: fitPageOf(mapping, page).toSheet(box),
    })),
  };
  return {
    ...templates,
    load: async (id) => (id === 'form' ? { template, sourcePdf: pdf, mapping } : templates.load(id)),
  };
}

/** How many pages a form that was brought takes, and whether it goes on on sheets behind it. */
type BroughtSize = { pages: number; continues: boolean };

/**
 * The size of a form that was brought, with the sheets behind it, and with the `photo` of a signed page that takes the
 * place of none; nothing for ours.
 */
export async function measureBroughtForm(
  ports: Pick<PaperPorts, 'templates'>,
  draft: DraftDossier,
  photo?: SignedPhoto,
): Promise<BroughtSize | undefined> {
  const loaded = await ports.templates.load('form');
  if (!('mapping' in loaded)) return undefined;
  const trial = await openTarget(ports);
  const { behind } = await addGeneratedPages(
    trial,
    ports.templates,
    'form',
    sheetData(draft, () => undefined),
  );
  const isBehind = photo !== undefined && photographedPage(loaded, photo) === undefined;
  return { pages: trial.pdf.getPageCount() + (isBehind ? 1 : 0), continues: behind !== undefined };
}

/** The data of a pack, which tell those who count its sheets that the form goes on. Pure. */
export function withBroughtSize(data: SheetData, brought: BroughtSize | undefined): SheetData {
  return brought?.continues ? { ...data, pack: { ...data.pack, formContinues: true } } : data;
}
