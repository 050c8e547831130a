import { z } from 'zod';
import { builtPack, bytes, type PackPart, packReport, preview } from '../../core/contract/papers.ts';
import { signingSheet } from '../../core/contract/signing.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { issue } from '../../core/model/result.ts';
import type { SignedId } from '../../core/model/signature.ts';
import type { DocumentId } from '../../core/rules/documents.ts';
import { WorkerClient, type WorkerProcess } from './worker-client.ts';

/**
 * What a paper is made of: a dossier, which goes by its id, its answers, and the moment at which it is made, which is
 * the main process's to say: one clock for the whole app.
 */
type Making = { id: string; draft: DraftDossier; now: Date };

/** What the main process asks of the paper worker. */
export type PaperTasks = {
  preview: Making & { document: DocumentId; ink?: Uint8Array | undefined };
  signing: Making & { document: SignedId };
  pack: Making;
  part: Making & { part: PackPart };
  fillForm: Making & { keepsFields: boolean };
  files: Making;
};

/** The name becomes one on the disk: it must not lead anywhere else. */
const namedFile = z.strictObject({ name: z.string().regex(/^[a-z0-9-]+\.pdf$/), pdf: bytes });

const outputs = {
  preview,
  signing: signingSheet,
  pack: builtPack,
  part: namedFile.extend({ report: packReport }),
  fillForm: z.strictObject({ pdf: bytes, warnings: z.array(issue) }),
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
