import { localDay } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { readOfficialForm } from '../model/official-form.ts';
import { AppError, type Issue } from '../model/result.ts';
import { settleAnswers } from '../model/validate.ts';
import { fillKeepingFields } from '../pdf/official/fill-keeping-fields.ts';
import { placeAnswers } from '../template/place-answers.ts';
import { sheetData } from '../template/sheet-data.ts';
import { type BroughtForm, withBroughtForm } from './brought-form.ts';
import { finishPdf } from './finish-pdf.ts';
import { addGeneratedPages } from './generated-pages.ts';
import { openTarget } from './open-target.ts';
import type { PaperPorts } from './ports.ts';
import { pathsOf, sortUnplaced } from './sort-unplaced.ts';

/** The form of a dossier, alone. Errors: `nothing-placed`, and those of the attachments and of `fillBroughtForm`. */
export async function fillFormOf(
  ports: PaperPorts,
  draft: DraftDossier,
  keepsFields: boolean,
): ReturnType<typeof fillBroughtForm> {
  const own = readOfficialForm(draft.officialForm);
  if (!own) throw new AppError('nothing-placed');
  const pdf = await ports.attachments.read(own.path);
  return fillBroughtForm(ports, draft, { pdf, mapping: own.mapping }, keepsFields);
}

/**
 * The form that the person brought, alone: for print, or with its fields to go on typing in them. `warnings` name the
 * answers that have no room or no place on it. Errors: those of `fillOfficialForm` and `withBroughtForm`, `pack-check-failed`.
 */
export async function fillBroughtForm(
  ports: Pick<PaperPorts, 'templates' | 'clock'>,
  draft: DraftDossier,
  form: BroughtForm,
  keepsFields: boolean,
): Promise<{ pdf: Uint8Array; warnings: Issue[] }> {
  const templates = await withBroughtForm(ports.templates, form);
  const data = sheetData(settleAnswers(draft), () => undefined);
  if (keepsFields) {
    const answers = placeAnswers(data, form.mapping);
    const { pdf, unfit } = await fillKeepingFields(form.pdf, answers, (face) => templates.font(face));
    // No sheet goes with a form that somebody types on in.
    const { onSheet, byHand } = sortUnplaced(data, form.mapping);
    const left = [...unfit.map((index) => answers[index]?.from ?? ''), ...pathsOf([...onSheet, ...byHand])];
    return { pdf, warnings: [...new Set(left)].map((at) => ({ code: 'form-no-room', at })) };
  }
  const target = await openTarget({ templates });
  const { issues, warnings = [] } = await addGeneratedPages(target, templates, 'form', data);
  const { template } = await templates.load('form');
  const copies = new Set(target.pdf.getPageIndices());
  const day = localDay(ports.clock.now());
  const pdf = await finishPdf(target.pdf, { title: template.title, day, texts: target.texts, copies });
  return { pdf, warnings: [...issues, ...warnings] };
}
