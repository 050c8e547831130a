import { localDay } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import type { FormMapping } from '../model/form-mapping.ts';
import { settleAnswers } from '../model/validate.ts';
import { sheetData } from '../template/sheet-data.ts';
import { withoutPlace } from '../template/usual-answers.ts';
import { finishPdf } from './finish-pdf.ts';
import { addAnswerSheets } from './generated-pages.ts';
import { openTarget } from './open-target.ts';
import type { PaperPorts } from './ports.ts';

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
  const asked = mapping?.placements.flatMap(({ datum, label }) => (datum ? [{ datum, label }] : [])) ?? [];
  const placed = asked.map(({ datum }) => datum);
  const others = withoutPlace(data, placed).map((datum) => ({ datum }));
  const target = await openTarget(ports);
  await addAnswerSheets(target, ports.templates, data, [...asked, ...others], 'copy');
  const day = localDay(ports.clock.now());
  return finishPdf(target.pdf, { title: 'Réponses à recopier sur le formulaire', day, texts: target.texts });
}
