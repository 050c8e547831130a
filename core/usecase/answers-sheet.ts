import { localDay } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import type { DatumId } from '../model/form-datum.ts';
import type { FormMapping } from '../model/form-mapping.ts';
import { settleAnswers } from '../model/validate.ts';
import { formData } from '../template/form-data.ts';
import { resolveValue } from '../template/resolve.ts';
import { type SheetData, sheetData } from '../template/sheet-data.ts';
import { withoutPlace } from '../template/usual-answers.ts';
import { finishPdf } from './finish-pdf.ts';
import { addGeneratedPages } from './generated-pages.ts';
import { openTarget } from './open-target.ts';
import type { PaperPorts } from './ports.ts';

/** Rows that a sheet has room for. */
const rowsOnSheet = 20;

/**
 * The answers to copy by hand onto a form that nothing can be written on, in the order of its places, then what S1106
 * asks and none of them does. Not posted. Errors: `pack-check-failed`, `template-broken`.
 */
export async function answersSheet(
  ports: Pick<PaperPorts, 'templates' | 'clock'>,
  draft: DraftDossier,
  mapping?: FormMapping,
): Promise<Uint8Array> {
  const data = sheetData(settleAnswers(draft), () => undefined);
  const asked = mapping?.placements.flatMap(({ datum }) => datum ?? []) ?? [];
  const rows = [...new Set([...asked, ...withoutPlace(asked)])].flatMap((datum) => rowOf(data, datum));
  const target = await openTarget(ports);
  for (let start = 0; start === 0 || start < rows.length; start += rowsOnSheet) {
    const pack = {
      ...data.pack,
      answers: rows.slice(start, start + rowsOnSheet),
      answersFor: 'copy' as const,
    };
    await addGeneratedPages(target, ports.templates, 'answers-to-copy', { ...data, pack });
  }
  const day = localDay(ports.clock.now());
  return finishPdf(target.pdf, { title: 'Réponses à recopier sur le formulaire', day, texts: target.texts });
}

/** An answer with its name; a box to tick where it is ticked. What nobody answered is left out. */
function rowOf(data: SheetData, datum: DatumId): { label: string; value: string }[] {
  const found = formData.get(datum);
  const value = found && resolveValue(data, found);
  if (!found || value === undefined || value === '' || value === false) return [];
  return [{ label: found.label, value: value === true ? 'à cocher' : String(value) }];
}
