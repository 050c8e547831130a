import type { BuiltPack, PackedDocument, PackReport } from '../contract/papers.ts';
import { localDay } from '../model/date.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { settleAnswers } from '../model/validate.ts';
import type { WrittenTexts } from '../pdf/inspect-pdf.ts';
import { goesToThePass } from '../rules/asked.ts';
import { isGenerated } from '../rules/documents.ts';
import { type PlannedDocument, planDocuments } from '../rules/plan.ts';
import { isUnsigned } from '../rules/signatures.ts';
import type { SendingFacts } from '../template/sending-facts.ts';
import { type SheetData, sheetData } from '../template/sheet-data.ts';
import { digest, groupDigest, shortenDigest } from './digest.ts';
import type { PaperPorts } from './ports.ts';

/** A dossier, the pack that was built of it, and what was written on the pages of the pack. */
export type MadePack = BuiltPack & { draft: DraftDossier; texts: WrittenTexts };

/** The data of the sheets beside a pack: the answers, and what is true of that very pack. */
export async function describeSending(
  { clock }: Pick<PaperPorts, 'clock'>,
  { draft, pdf, report }: MadePack,
): Promise<SheetData & { sending: SendingFacts }> {
  const { documents, post, sides, sheets } = report;
  const hash = await digest(pdf);
  const data = sheetData(settleAnswers(draft), () => undefined);
  return {
    ...data,
    sending: {
      madeOn: localDay(clock.now()),
      draft: report.blockers.length > 0,
      sides,
      route: goesToThePass(data) ? 'pass' : 'cpam',
      envelope: post.envelope,
      registered: post.registered,
      pages: documents.reduce((sum, { pages }) => sum + pages, 0),
      printed: sheets,
      sheets: post.sheets,
      estimated: post.estimated,
      grams: post.grams,
      ...(post.band === null ? {} : { band: post.band }),
      documents: documentRows(draft, report),
      digest: groupDigest(hash),
      shortDigest: shortenDigest(hash),
      files: [],
      receiptPage: 'only',
    },
  };
}

function documentRows(draft: DraftDossier, { documents, signatures }: PackReport): SendingFacts['documents'] {
  const plan = new Map(planDocuments(draft).map((planned) => [String(planned.id), planned]));
  return documents.flatMap((document) => {
    const planned = plan.get(document.id);
    if (!planned || planned.sendAs === 'later') return [];
    const toSign = signatures.filter(({ state }) => isUnsigned(state));
    const signer = toSign.find((place) => place.document === document.id)?.signer;
    return [
      {
        ...namesOf(planned),
        form: formOf(planned, document),
        pages: String(document.pages),
        signer: signer ?? 'nobody',
      },
    ];
  });
}

/** How a document is named in a row of a sheet beside the pack. */
export function namesOf({ number, title }: Pick<PlannedDocument, 'number' | 'title'>) {
  return { number: number === undefined ? '' : String(number), title };
}

function formOf(
  { id, sendAs, need }: PlannedDocument,
  { firstPage }: PackedDocument,
): SendingFacts['documents'][number]['form'] {
  if (sendAs === 'by-hand') return 'byHand';
  if (sendAs === 'original') return firstPage === null ? 'original' : 'behindSheet';
  if (isGenerated(id) || firstPage !== null) return 'printed';
  return need === 'recommended' ? 'leftOut' : 'missing';
}
