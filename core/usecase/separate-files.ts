import type { PackReport } from '../contract/papers.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { goesToThePass } from '../rules/asked.ts';
import {
  asDraft,
  documentFileName,
  kitFileName,
  packFileNames,
  sheetFileNames,
} from '../rules/file-names.ts';
import { planDocuments } from '../rules/plan.ts';
import { makePack } from './build-pack.ts';
import type { NamedFile } from './build-part.ts';
import { checklist, envelopeSheet, receipt } from './companion-sheets.ts';
import type { MadePack } from './describe-sending.ts';
import { extractPages } from './extract-pages.ts';
import type { PaperPorts } from './ports.ts';
import { signatureKit, signersOf } from './signature-kit.ts';

/**
 * The documents of the pack one by one, the whole of it, what each person signs, and the sheets to keep. The letter of a draft is marked
 * BROUILLON, and every name says so. Errors: those of `buildPack`.
 */
export async function separateFiles(
  ports: PaperPorts,
  draft: DraftDossier,
): Promise<{ files: NamedFile[]; report: PackReport }> {
  const made = await makePack(ports, draft);
  const files = [
    ...(await documentFiles(made)),
    // The receipt beside them names its digest.
    { name: packFileNames.pack, pdf: made.pdf },
    ...(await sheetsBeside(ports, made)),
  ];
  const isDraft = made.report.blockers.length > 0;
  return {
    files: isDraft ? files.map(({ name, pdf }) => ({ name: asDraft(name), pdf })) : files,
    report: made.report,
  };
}

async function documentFiles(made: MadePack): Promise<NamedFile[]> {
  const files: NamedFile[] = [];
  for (const { id, sendAs } of planDocuments(made.draft)) {
    const document = made.report.documents.find((candidate) => candidate.id === id);
    const first = document?.firstPage;
    if (!document || !first) continue;
    const pages = Array.from({ length: document.pages }, (_, index) => first + index);
    const name = documentFileName(id, files.length + 1, sendAs === 'original');
    files.push({ name, pdf: await extractPages(made, pages, document.title) });
  }
  return files;
}

async function sheetsBeside(ports: PaperPorts, made: MadePack): Promise<NamedFile[]> {
  const kits: NamedFile[] = [];
  for (const signer of signersOf(made.report))
    kits.push({ name: kitFileName(signer), pdf: await signatureKit(ports, made, signer) });
  return [
    ...kits,
    // The PASS of a hospital posts the file itself: there is no envelope.
    ...(goesToThePass(made.draft)
      ? []
      : [{ name: sheetFileNames.envelope, pdf: await envelopeSheet(ports, made) }]),
    { name: sheetFileNames.checklist, pdf: await checklist(ports, made) },
    { name: sheetFileNames.receipt, pdf: await receipt(ports, made) },
  ];
}
