import type { PDFDocument } from 'pdf-lib';
import type { Zone } from '../contract/papers.ts';
import { fitPageOf } from '../model/fit-page.ts';
import { acceptedPlacements, type FormMapping } from '../model/form-mapping.ts';
import type { Issue } from '../model/result.ts';
import { composePage } from '../pdf/compose-page.ts';
import type { Outcome } from '../pdf/draw-column.ts';
import { drawMention } from '../pdf/draw-mention.ts';
import type { Faces } from '../pdf/faces.ts';
import { type FilledForm, fillForm } from '../pdf/fill-form.ts';
import type { WrittenTexts } from '../pdf/inspect-pdf.ts';
import { addSheetsOfForm } from '../pdf/official/add-sheets-of-form.ts';
import { fillOfficialForm } from '../pdf/official/fill-official-form.ts';
import { formData } from '../template/form-data.ts';
import { listAnswers } from '../template/list-answers.ts';
import { placeAnswers } from '../template/place-answers.ts';
import { resolveFields, resolveText, resolveValue, signatureBoxes } from '../template/resolve.ts';
import type { SheetData } from '../template/sheet-data.ts';
import type { BroughtTemplate, FormTemplate, Template, TemplateId } from '../template/template.ts';
import { withoutPlace } from '../template/usual-answers.ts';
import { pinpointIssues } from './pinpoint-issues.ts';
import type { TemplateSource } from './ports.ts';

/** Where the values of a paper stand, what is wrong with it, and what is told before it is printed. */
export type GeneratedPages = { zones: Zone[]; issues: Issue[]; warnings?: Issue[] };

/** Adds a document that Liasse writes to a PDF, from its template and the data. */
export async function addGeneratedPages(
  target: { pdf: PDFDocument; faces: Faces; texts: WrittenTexts },
  templates: TemplateSource,
  id: TemplateId,
  data: SheetData,
): Promise<GeneratedPages> {
  const loaded = await templates.load(id);
  const first = target.pdf.getPageCount();
  if ('mapping' in loaded) return addBroughtForm(target, templates, loaded, data);
  const sheet =
    'sourcePdf' in loaded
      ? await addForm(target, templates, loaded, data)
      : onePage(composePage(target, loaded, data));
  for (const [index, texts] of sheet.texts.entries()) target.texts.set(first + index, texts);
  const mentions = addMentions(target, first, loaded.template, data);
  const issues = [...sheet.issues, ...mentions.flatMap((mention) => mention.issues)];
  return {
    zones: [...sheet.zones, ...mentions.flatMap(({ zones }) => zones)],
    issues: pinpointIssues(issues, data, target.faces('regular')),
  };
}

/** The words that people type over their signatures. */
function addMentions(
  { pdf, faces, texts }: { pdf: PDFDocument; faces: Faces; texts: WrittenTexts },
  first: number,
  template: Template,
  data: SheetData,
): Outcome[] {
  return signatureBoxes(data, template).flatMap(({ mention, page }) => {
    const text = mention && resolveText(data, { from: mention.from, as: 'text' });
    if (!mention || !text) return [];
    const place = first + page - 1;
    const outcome = drawMention(pdf.getPage(place), faces, { text, ...mention });
    texts.get(place)?.push(...outcome.texts);
    return [outcome];
  });
}

function onePage(sheet: Outcome) {
  return { ...sheet, texts: [sheet.texts] };
}

async function addForm(
  target: { pdf: PDFDocument },
  templates: TemplateSource,
  loaded: { template: FormTemplate; sourcePdf: Uint8Array },
  data: SheetData,
): Promise<FilledForm> {
  const writes = resolveFields(data, loaded.template.fields);
  const filled = await fillForm(loaded.sourcePdf, writes, (face) => templates.font(face));
  const pages = await target.pdf.copyPages(filled.pdf, filled.pdf.getPageIndices());
  for (const page of pages) target.pdf.addPage(page);
  return filled;
}

/** The answers that a form does not ask for, or that nobody has placed on it. */
function unplaced(data: SheetData, mapping: FormMapping): Issue[] {
  const placed = acceptedPlacements(mapping).map(({ datum }) => datum);
  const paths = withoutPlace(placed).flatMap((datum) => {
    const found = formData.get(datum);
    const value = found && resolveValue(data, found);
    return found && value !== undefined && value !== '' && value !== false ? [found.from] : [];
  });
  return [...new Set(paths)].map((at) => ({ code: 'form-unplaced', at }));
}

/**
 * The form that the person brought, filled, and behind it the answers that have no room on it, each once: never one
 * that is cut.
 */
async function addBroughtForm(
  target: { pdf: PDFDocument; faces: Faces; texts: WrittenTexts },
  templates: TemplateSource,
  {
    sourcePdf,
    mapping,
    template,
  }: { sourcePdf: Uint8Array; mapping: FormMapping; template: BroughtTemplate },
  data: SheetData,
): Promise<GeneratedPages> {
  const answers = placeAnswers(data, mapping);
  const filled = await fillOfficialForm(sourcePdf, answers, (face) => templates.font(face));
  const first = target.pdf.getPageCount();
  await addSheetsOfForm(target.pdf, filled.pdf);
  for (const [index, texts] of filled.texts.entries()) target.texts.set(first + index, texts);
  const mentions = addMentions(target, first, template, data);
  const unfit = filled.unfit.flatMap((index) => answers[index] ?? []);
  for (const sheet of unfit.length > 0 ? listAnswers(data, unfit) : []) {
    const pack = { ...data.pack, answers: sheet, answersFor: 'sequel' as const };
    await addGeneratedPages(target, templates, 'answers-to-copy', { ...data, pack });
  }
  const continued = [...new Set(unfit.map(({ from }) => from))];
  return {
    zones: [
      ...filled.zones.map((zone) => ({ ...zone, box: fitPageOf(mapping, zone.page).toSheet(zone.box) })),
      ...mentions.flatMap(({ zones }) => zones),
    ],
    issues: pinpointIssues(
      [...filled.issues, ...mentions.flatMap(({ issues }) => issues)],
      data,
      target.faces('regular'),
    ),
    warnings:
      answers.length === 0
        ? [{ code: 'form-to-copy', at: 'officialForm' }]
        : [...continued.map((at) => ({ code: 'form-continued', at })), ...unplaced(data, mapping)],
  };
}
