import { PDFDocument } from 'pdf-lib';
import type { PackReport } from '../contract/papers.ts';
import { localDay } from '../model/date.ts';
import { AppError } from '../model/result.ts';
import { composePage } from '../pdf/compose-page.ts';
import type { Miniature } from '../pdf/draw-miniatures.ts';
import { a4 } from '../pdf/units.ts';
import { isGenerated, type Signer } from '../rules/documents.ts';
import { planDocuments } from '../rules/plan.ts';
import type { SheetData } from '../template/sheet-data.ts';
import type { Box } from '../template/template.ts';
import { openTarget, templateOf } from './add-document.ts';
import { describeSending, type MadePack } from './describe-sending.ts';
import { textsOf, wholeSheets } from './extract-pages.ts';
import { finishPdf } from './finish-pdf.ts';
import type { PaperPorts } from './ports.ts';

/** A page of the pack (from 1) to be signed, and the boxes for the hand on it. */
type SignedPage = { page: number; boxes: Box[] };

/** Who has something to sign in a pack. */
export function signersOf({ documents }: PackReport): Signer[] {
  const known: readonly Signer[] = ['applicant', 'host'];
  return known.filter((signer) => documents.some(({ signers }) => signers.includes(signer)));
}

/**
 * What one person signs: a slip that shows where, which is not posted, then those very pages as the pack has them,
 * which are. Nothing is marked on the pages themselves. Errors: `nothing-to-sign`, `pack-check-failed`.
 */
export async function signatureKit(ports: PaperPorts, made: MadePack, signer: Signer): Promise<Uint8Array> {
  const data = await describeSending(ports, made);
  const signed = await findSignedPages(ports, made, data, signer);
  if (signed.length === 0) throw new AppError('nothing-to-sign');
  const { sides } = made.report;
  const source = await PDFDocument.load(made.pdf, { updateMetadata: false });
  const target = await openTarget(ports);
  const slip = await ports.templates.load('signing-slip');
  if (!('wording' in slip)) throw new AppError('template-broken', 'signing-slip');
  const pictures = await target.pdf.embedPages(signed.map(({ page }) => source.getPage(page - 1)));
  const miniatures = signed.flatMap(({ boxes }, index): Miniature[] => {
    const page = pictures[index];
    return page ? [{ page, boxes }] : [];
  });
  const signatures = signed.reduce((sum, { boxes }) => sum + boxes.length, 0);
  const slipData = { ...data, sending: { ...data.sending, signer, signatures } };
  const { texts } = composePage(target, slip, slipData, miniatures);
  // The back of the slip: it is not posted, and shares no sheet with a page that is.
  if (sides === 'two') target.pdf.addPage([a4.width, a4.height]);
  const posted = wholeSheets(
    sides,
    signed.map(({ page }) => page),
  ).map((page) => page - 1);
  const before = target.pdf.getPageCount();
  for (const page of await target.pdf.copyPages(source, posted)) target.pdf.addPage(page);
  return finishPdf(target.pdf, {
    title: slip.template.title,
    day: localDay(ports.clock.now()),
    texts: new Map([[0, texts], ...textsOf(made.texts, posted, before)]),
  });
}

async function findSignedPages(
  { templates }: PaperPorts,
  { draft, report }: MadePack,
  data: SheetData,
  signer: Signer,
): Promise<SignedPage[]> {
  const pages: SignedPage[] = [];
  for (const { id, signers } of planDocuments(draft)) {
    const first = report.documents.find((document) => document.id === id)?.firstPage;
    if (!first || !isGenerated(id) || !signers.includes(signer)) continue;
    const { signatures } = (await templates.load(templateOf(id, data))).template;
    for (const { who, page, box } of signatures) {
      if (who === signer) pages.push({ page: first + page - 1, boxes: [box] });
    }
  }
  return pages;
}
