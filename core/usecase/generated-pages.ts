import type { PDFDocument } from 'pdf-lib';
import type { Zone } from '../contract/papers.ts';
import { fitPageOf } from '../model/fit-page.ts';
import type { FormMapping } from '../model/form-mapping.ts';
import type { Issue } from '../model/result.ts';
import { composePage } from '../pdf/compose-page.ts';
import type { Outcome } from '../pdf/draw-column.ts';
import { drawMention } from '../pdf/draw-mention.ts';
import type { Faces } from '../pdf/faces.ts';
import { type FilledForm, fillForm } from '../pdf/fill-form.ts';
import type { WrittenTexts } from '../pdf/inspect-pdf.ts';
import { addSheetsOfForm } from '../pdf/official/add-sheets-of-form.ts';
import { fillOfficialForm } from '../pdf/official/fill-official-form.ts';
import { type AnswerRow, type AnswersUse, type AskedAnswer, listAnswers } from '../template/list-answers.ts';
import { placeAnswers } from '../template/place-answers.ts';
import { resolveFields, resolveText, signatureBoxes } from '../template/resolve.ts';
import type { SheetData } from '../template/sheet-data.ts';
import type { BroughtTemplate, FormTemplate, Template, TemplateId } from '../template/template.ts';
import { pinpointIssues, withoutRepeats } from './pinpoint-issues.ts';
import type { TemplateSource } from './ports.ts';
import { pathsOf, sortUnplaced } from './sort-unplaced.ts';

type Target = { pdf: PDFDocument; faces: Faces; texts: WrittenTexts };

/**
 * Where the values of a paper stand, what is wrong with it, and what is told before it is printed. `behind`: the template
 * of the sheets behind a form that was brought, where it has some.
 */
export type GeneratedPages = { zones: Zone[]; issues: Issue[]; warnings?: Issue[]; behind?: Template };

/** Adds a document that Liasse writes to a PDF, from its template and the data. */
export async function addGeneratedPages(
  target: Target,
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

/**
 * Lists answers on sheets of their own, as many as they take, and says where each stands on them. Errors: as
 * `addGeneratedPages`.
 */
export async function addAnswerSheets(
  target: Target,
  templates: TemplateSource,
  data: SheetData,
  asked: readonly AskedAnswer[],
  use: AnswersUse,
): Promise<GeneratedPages & { rows: AnswerRow[] }> {
  const lists = listAnswers(data, asked, use);
  const [zones, issues]: [Zone[], Issue[]] = [[], []];
  for (const [index, answers] of lists.entries()) {
    const pack = { ...data.pack, answers, answersFor: use };
    const sheet = await addGeneratedPages(target, templates, 'answers-to-copy', { ...data, pack });
    zones.push(...sheet.zones.map((zone) => ({ ...zone, page: index + 1 })));
    issues.push(...sheet.issues);
  }
  return { zones, issues, rows: lists.flat() };
}

/**
 * The form that the person brought, filled, and behind it the answers that have no room or no place on it, each once:
 * never one that is cut, never one that is lost.
 */
async function addBroughtForm(
  target: Target,
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
  const { onSheet, byHand } = sortUnplaced(data, mapping);
  const behind = [...unfit, ...onSheet.map((datum) => ({ datum }))];
  const hasSheet = answers.length > 0 && behind.length > 0;
  const sheet = hasSheet ? await addAnswerSheets(target, templates, data, behind, 'sequel') : undefined;
  const pages = filled.pdf.getPageCount();
  return {
    zones: [
      ...filled.zones.map((zone) => ({ ...zone, box: fitPageOf(mapping, zone.page).toSheet(zone.box) })),
      ...mentions.flatMap(({ zones }) => zones),
      ...(sheet?.zones ?? []).map((zone) => ({ ...zone, page: zone.page + pages })),
    ],
    issues: pinpointIssues(
      [...filled.issues, ...mentions.flatMap(({ issues }) => issues), ...(sheet?.issues ?? [])],
      data,
      target.faces('regular'),
    ),
    warnings:
      answers.length === 0
        ? [{ code: 'form-to-copy', at: 'officialForm' }]
        : withoutRepeats([
            ...unfit.map(({ from }) => ({ code: 'form-continued', at: from })),
            ...pathsOf(onSheet).map((at) => ({ code: 'form-unplaced', at })),
            ...pathsOf(byHand).map((at) => ({ code: 'form-by-hand', at })),
          ]),
    ...(hasSheet ? { behind: (await templates.load('answers-to-copy')).template } : {}),
  };
}
