import { z } from 'zod';
import { builtPack, bytes, type PackPart, packReport, preview } from '../../core/contract/papers.ts';
import { signingSheet } from '../../core/contract/signing.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { SignedId } from '../../core/model/signature.ts';
import type { DocumentId } from '../../core/rules/documents.ts';
import { WorkerClient, type WorkerProcess } from './worker-client.ts';

/** What the main process asks of the paper worker about a dossier, which goes by its id. */
export type PaperTasks = {
  preview: { id: string; draft: DraftDossier; document: DocumentId; ink?: Uint8Array | undefined };
  signing: { id: string; draft: DraftDossier; document: SignedId };
  pack: { id: string; draft: DraftDossier };
  part: { id: string; draft: DraftDossier; part: PackPart };
  files: { id: string; draft: DraftDossier };
};

/** The name becomes one on the disk: it must not lead anywhere else. */
const namedFile = z.strictObject({ name: z.string().regex(/^[a-z0-9-]+\.pdf$/), pdf: bytes });

const outputs = {
  preview,
  signing: signingSheet,
  pack: builtPack,
  part: namedFile.extend({ report: packReport }),
  files: z.strictObject({ files: z.array(namedFile), report: packReport }),
};

export type PaperClient = WorkerClient<PaperTasks, typeof outputs>;

/** Asks the process in which papers are made. Longer than the largest pack needs is `worker-died`, as a death is. */
export function openPapers(start: () => WorkerProcess): PaperClient {
  return new WorkerClient<PaperTasks, typeof outputs>(start, {
    outputs,
    timeLimit: 120_000,
    died: 'worker-died',
    tooLong: 'worker-died',
    sheetOf: ({ task, input }) => (task === 'preview' ? `${input.id} ${input.document}` : undefined),
  });
}
