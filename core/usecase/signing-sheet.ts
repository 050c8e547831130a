import type { SigningSheet } from '../contract/signing.ts';
import type { DraftDossier } from '../model/dossier.ts';
import type { SignedId } from '../model/signature.ts';
import { settleAnswers } from '../model/validate.ts';
import { isWrittenByHand } from '../rules/asked.ts';
import { signatureBoxes } from '../template/resolve.ts';
import { sheetData } from '../template/sheet-data.ts';
import { addModel } from './add-model.ts';
import { codeOf, digest } from './digest.ts';
import { addGeneratedPages, type GeneratedPages } from './generated-pages.ts';
import { openTarget, templateOf } from './open-target.ts';
import type { PaperPorts } from './ports.ts';
import { printedAnswers } from './printed-answers.ts';

/**
 * A paper alone as it is signed, whatever was signed on it already: nothing in its bytes but what the answers say, not
 * even the day, so that the same text has the same digest on any computer and any day. An attestation that the host
 * writes by hand is the model that is copied, and has no box. Errors: `template-broken`.
 */
export async function signingSheet(
  ports: Pick<PaperPorts, 'templates'>,
  draft: DraftDossier,
  document: SignedId,
): Promise<SigningSheet> {
  const data = sheetData(settleAnswers(draft), () => undefined);
  const isCopied = document === 'hosting-attestation' && isWrittenByHand(data);
  const id = isCopied ? 'model-to-copy' : templateOf(document, data);
  const target = await openTarget(ports);
  const { zones, behind }: Pick<GeneratedPages, 'zones' | 'behind'> = isCopied
    ? { zones: await addModel(target, ports.templates, data) }
    : await addGeneratedPages(target, ports.templates, id, data);
  const pdf = await target.pdf.save();
  const hash = await digest(pdf);
  const { template } = await ports.templates.load(id);
  const boxes = signatureBoxes(data, template).map(({ who, page, box, ink = box }) => ({
    signer: who,
    page,
    box: ink,
  }));
  const answers = await printedAnswers(data, behind ? [template, behind] : [template], zones);
  return { pdf, digest: hash, code: codeOf(hash), boxes, answers };
}
