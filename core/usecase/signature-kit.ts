import { PDFDocument } from 'pdf-lib';
import type { PackReport, SignatureState } from '../contract/papers.ts';
import { localDay } from '../model/date.ts';
import { AppError } from '../model/result.ts';
import { type SignatureStanding, type Signer, signerNames } from '../model/signature.ts';
import { composePage } from '../pdf/compose-page.ts';
import type { Miniature } from '../pdf/draw-miniatures.ts';
import { a4 } from '../pdf/units.ts';
import { isGenerated } from '../rules/documents.ts';
import { planDocuments } from '../rules/plan.ts';
import { signatureBoxes } from '../template/resolve.ts';
import type { SheetData } from '../template/sheet-data.ts';
import type { Box } from '../template/template.ts';
import { copiedPages } from './build-pack.ts';
import { describeSending, type MadePack } from './describe-sending.ts';
import { textsOf, wholeSheets } from './extract-pages.ts';
import { finishPdf } from './finish-pdf.ts';
import { openTarget, templateOf } from './open-target.ts';
import type { PaperPorts } from './ports.ts';

/** A page of the pack (from 1) to be signed, and the boxes for the hand on it. */
type SignedPage = { page: number; boxes: Box[] };

/** What is not printed to be signed by hand: it is there already, or belongs on the sheet that was photographed. */
const signed: readonly SignatureStanding[] = ['drawn', 'image', 'photo', 'photo-unchecked', 'not-on-photo'];

/** Who has something to sign by hand on the pages of a pack. */
export function signersOf({ documents, signatures }: PackReport): Signer[] {
  const printed = documents.filter(({ kind, firstPage }) => kind === 'generated' && firstPage !== null);
  return signerNames.filter((signer) =>
    signatures.some(
      (place) =>
        place.signer === signer && isToSign(place) && printed.some(({ id }) => id === place.document),
    ),
  );
}

function isToSign({ state }: SignatureState): boolean {
  return !signed.includes(state);
}

/**
 * What one person signs by hand: a slip that shows where, which is not posted, then those very pages as the pack has
 * them, which are. Nothing is marked on the pages themselves; what was signed on screen is not among them. Errors:
 * `nothing-to-sign`, `pack-check-failed`.
 */
export async function signatureKit(ports: PaperPorts, made: MadePack, signer: Signer): Promise<Uint8Array> {
  const data = await describeSending(ports, made);
  const pages = await findSignedPages(ports, made, data, signer);
  if (pages.length === 0) throw new AppError('nothing-to-sign');
  const { sides } = made.report;
  const source = await PDFDocument.load(made.pdf, { updateMetadata: false });
  const target = await openTarget(ports);
  const slip = await ports.templates.load('signing-slip');
  if (!('wording' in slip)) throw new AppError('template-broken', 'signing-slip');
  const pictures = await target.pdf.embedPages(pages.map(({ page }) => source.getPage(page - 1)));
  const miniatures = pages.flatMap(({ boxes }, index): Miniature[] => {
    const picture = pictures[index];
    return picture ? [{ page: picture, boxes }] : [];
  });
  const signatures = pages.reduce((sum, { boxes }) => sum + boxes.length, 0);
  const slipData = { ...data, sending: { ...data.sending, signer, signatures } };
  const { texts } = composePage(target, slip, slipData, miniatures);
  // The back of the slip: it is not posted, and shares no sheet with a page that is.
  if (sides === 'two') target.pdf.addPage([a4.width, a4.height]);
  const posted = wholeSheets(
    sides,
    pages.map(({ page }) => page),
  ).map((page) => page - 1);
  const before = target.pdf.getPageCount();
  for (const page of await target.pdf.copyPages(source, posted)) target.pdf.addPage(page);
  const isCopy = copiedPages(made.report);
  const copies = posted.flatMap((index, place) => (isCopy.has(index) ? [before + place] : []));
  return finishPdf(target.pdf, {
    title: slip.template.title,
    day: localDay(ports.clock.now()),
    texts: new Map([[0, texts], ...textsOf(made.texts, posted, before)]),
    // The slip shows the form that was brought in small, with whatever letters that has.
    copies: new Set(copies.length > 0 ? [0, ...copies] : []),
  });
}

async function findSignedPages(
  { templates }: PaperPorts,
  { draft, report }: MadePack,
  data: SheetData,
  signer: Signer,
): Promise<SignedPage[]> {
  const pages: SignedPage[] = [];
  const places = report.signatures.filter((place) => place.signer === signer && isToSign(place));
  for (const { id, kind } of planDocuments(draft)) {
    const first = report.documents.find((document) => document.id === id)?.firstPage;
    if (!first || kind !== 'generated' || !isGenerated(id) || !places.some(({ document }) => document === id))
      continue;
    const { template } = await templates.load(templateOf(id, data));
    for (const { who, page, box } of signatureBoxes(data, template)) {
      if (who === signer) pages.push({ page: first + page - 1, boxes: [box] });
    }
  }
  return pages;
}
