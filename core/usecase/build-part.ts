import type { PackPart, PackReport } from '../contract/papers.ts';
import type { DraftDossier } from '../model/dossier.ts';
import { readOfficialForm } from '../model/official-form.ts';
import { asDraft, hostFileNames, kitFileName, packFileNames, sheetFileNames } from '../rules/file-names.ts';
import { answersSheet } from './answers-sheet.ts';
import { makePack } from './build-pack.ts';
import { checklist, envelopeSheet, passSheet, receipt } from './companion-sheets.ts';
import type { MadePack } from './describe-sending.ts';
import { extractPages } from './extract-pages.ts';
import { handOver, modelToCopy } from './host-papers.ts';
import type { PaperPorts } from './ports.ts';
import { signatureKit } from './signature-kit.ts';

/** A file under the name that it is given: names are seen by others, so they tell nothing about anybody. */
export type NamedFile = { name: string; pdf: Uint8Array };

/**
 * A part of what is made, alone, to be printed: see `packPart`. Errors: those of `buildPack`, `page-not-in-pack`,
 * `nothing-to-sign`.
 */
export async function buildPart(
  ports: PaperPorts,
  draft: DraftDossier,
  part: PackPart,
): Promise<NamedFile & { report: PackReport }> {
  const made = await makePack(ports, draft);
  const { name, pdf } = await takePart(ports, made, part);
  return { name: made.report.blockers.length > 0 ? asDraft(name) : name, pdf, report: made.report };
}

async function takePart(ports: PaperPorts, made: MadePack, part: PackPart): Promise<NamedFile> {
  switch (part.kind) {
    case 'pack':
      return { name: packFileNames.pack, pdf: made.pdf };
    case 'pages':
      return { name: packFileNames.pages, pdf: await extractPages(made, pagesBetween(part)) };
    case 'signatures':
      return { name: kitFileName(part.signer), pdf: await signatureKit(ports, made, part.signer) };
    case 'hand-over':
      return { name: hostFileNames.handOver, pdf: await handOver(ports, made) };
    case 'model-to-copy':
      return { name: hostFileNames.model, pdf: await modelToCopy(ports, made.draft) };
    case 'answers-to-copy':
      return {
        name: sheetFileNames.answers,
        pdf: await answersSheet(ports, made.draft, readOfficialForm(made.draft.officialForm)?.mapping),
      };
    case 'envelope':
      return { name: sheetFileNames.envelope, pdf: await envelopeSheet(ports, made) };
    case 'checklist':
      return { name: sheetFileNames.checklist, pdf: await checklist(ports, made) };
    case 'receipt':
      return { name: sheetFileNames.receipt, pdf: await receipt(ports, made) };
    case 'pass-sheet':
      return { name: sheetFileNames.passSheet, pdf: await passSheet(ports, made) };
  }
}

function pagesBetween({ from, to }: { from: number; to: number }): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
