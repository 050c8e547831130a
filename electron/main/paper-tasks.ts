import { z } from 'zod';
import { builtPack, bytes, preview } from '../../core/contract/papers.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { attachment, pageLimit } from '../../core/model/piece.ts';
import { type Issue, issue } from '../../core/model/result.ts';
import { scanExtensions } from '../../core/model/scan-type.ts';
import type { DocumentId } from '../../core/rules/documents.ts';

/** What the main process asks of the paper worker. `folder` is where the dossier's attachments start from. */
export type PaperInputs = {
  preview: { folder: string; draft: DraftDossier; document: DocumentId };
  pack: { folder: string; draft: DraftDossier };
  import: { bytes: Uint8Array; password?: string | undefined };
};

export type PaperTask = keyof PaperInputs;

/** What it answers. Checked, because that process reads files that come from anywhere. */
export const paperOutputs = {
  preview,
  pack: builtPack,
  import: z.strictObject({
    extension: z.enum(scanExtensions),
    pages: z.int().min(1).max(pageLimit),
    remarks: attachment.shape.remarks.unwrap(),
    prepared: z.array(bytes).min(1).max(pageLimit),
  }),
} as const satisfies Record<PaperTask, z.ZodType>;

export type PaperOutput<Task extends PaperTask> = z.infer<(typeof paperOutputs)[Task]>;

export type PaperRequest = {
  [Task in PaperTask]: { id: number; task: Task; input: PaperInputs[Task] };
}[PaperTask];

/** The envelope alone; the value is checked by the schema of the task that asked for it. */
export const paperResponse = z.union([
  z.strictObject({ id: z.int(), ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ id: z.int(), ok: z.literal(false), error: issue }),
]);
export type PaperResponse = { id: number } & ({ ok: true; value: unknown } | { ok: false; error: Issue });
