import { PDFDocument } from 'pdf-lib';
import { localDay } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { AppError } from '../model/result.ts';
import { settleAnswers } from '../model/validate.ts';
import { isHosted } from '../rules/asked.ts';
import { sheetData } from '../template/sheet-data.ts';
import { addModel } from './add-model.ts';
import type { MadePack } from './describe-sending.ts';
import { finishPdf } from './finish-pdf.ts';
import { addGeneratedPages } from './generated-pages.ts';
import { openTarget } from './open-target.ts';
import type { PaperPorts } from './ports.ts';

/**
 * For the host who signs elsewhere: a page that says what to do, and the attestation as the pack has it, or the model of
 * one that is written by hand. Errors: `nothing-to-sign` where nobody hosts, `pack-check-failed`.
 */
export async function handOver(ports: PaperPorts, { draft, pdf, report }: MadePack): Promise<Uint8Array> {
  const planned = report.documents.find(({ id }) => id === 'hosting-attestation');
  if (!planned) throw new AppError('nothing-to-sign');
  const data = sheetData(settleAnswers(draft), () => undefined);
  const target = await openTarget(ports);
  await addGeneratedPages(target, ports.templates, 'hand-over', data);
  if (planned.kind === 'generated' && planned.firstPage !== null) {
    const source = await PDFDocument.load(pdf, { updateMetadata: false });
    const [attestation] = await target.pdf.copyPages(source, [planned.firstPage - 1]);
    target.pdf.addPage(attestation);
  } else {
    await addModel(target, ports.templates, data);
  }
  return finishPdf(target.pdf, { title: 'Attestation à faire signer', day: localDay(ports.clock.now()) });
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
  return finishPdf(target.pdf, { title: 'Attestation à recopier', day: localDay(ports.clock.now()) });
}
