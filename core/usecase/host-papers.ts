import { PDFDocument } from 'pdf-lib';
import { localDay } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { AppError } from '../model/result.ts';
import { settleAnswers } from '../model/validate.ts';
import { isHosted } from '../rules/asked.ts';
import { sheetData } from '../template/sheet-data.ts';
import { addModel } from './add-model.ts';
import { copiedPages } from './build-pack.ts';
import type { MadePack } from './describe-sending.ts';
import { textsOf } from './extract-pages.ts';
import { finishPdf } from './finish-pdf.ts';
import { addGeneratedPages } from './generated-pages.ts';
import { openTarget } from './open-target.ts';
import type { PaperPorts } from './ports.ts';

/**
 * For the host who signs elsewhere: a page that says what to do, and the attestation as the pack has it, or the model of
 * one that is written by hand. Errors: `nothing-to-sign` where nobody hosts, `pack-check-failed`.
 */
export async function handOver(
  ports: PaperPorts,
  { draft, pdf, report, texts }: MadePack,
): Promise<Uint8Array> {
  const planned = report.documents.find(({ id }) => id === 'hosting-attestation');
  if (!planned) throw new AppError('nothing-to-sign');
  const data = sheetData(settleAnswers(draft), () => undefined);
  const target = await openTarget(ports);
  const copies = new Set<number>();
  await addGeneratedPages(target, ports.templates, 'hand-over', data);
  if (planned.kind === 'generated' && planned.firstPage !== null) {
    const source = await PDFDocument.load(pdf, { updateMetadata: false });
    const page = planned.firstPage - 1;
    const place = target.pdf.getPageCount();
    const [attestation] = await target.pdf.copyPages(source, [page]);
    target.pdf.addPage(attestation);
    for (const [index, written] of textsOf(texts, [page], place)) target.texts.set(index, written);
    if (copiedPages(report).has(page)) copies.add(place);
  } else {
    await addModel(target, ports.templates, data);
  }
  const title = 'Attestation à faire signer';
  return finishPdf(target.pdf, { title, day: localDay(ports.clock.now()), texts: target.texts, copies });
}

/** The attestation in large letters, to be copied by hand. Errors: `nothing-to-sign` where nobody hosts, `pack-check-failed`. */
export async function modelToCopy(ports: PaperPorts, draft: DraftDossier): Promise<Uint8Array> {
  if (!isHosted(draft)) throw new AppError('nothing-to-sign');
  const target = await openTarget(ports);
  await addModel(
    target,
    ports.templates,
    sheetData(settleAnswers(draft), () => undefined),
  );
  const title = 'Attestation à recopier';
  return finishPdf(target.pdf, { title, day: localDay(ports.clock.now()), texts: target.texts });
}
