import { z } from 'zod';
import { issue, type Result } from '../../core/model/result.ts';

/** What the tasks of a worker need, by their names. */
export type Inputs = Record<string, unknown>;

/** One task of a worker, with the number by which it is answered. */
export type WorkerRequest<Tasks extends Inputs> = {
  [Task in keyof Tasks]: { id: number; task: Task; input: Tasks[Task] };
}[keyof Tasks];

const progress = z.strictObject({
  id: z.int(),
  progress: z.strictObject({ done: z.int().min(0), of: z.int().min(0) }),
});
const answer = z.union([
  z.strictObject({ id: z.int(), ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ id: z.int(), ok: z.literal(false), error: issue }),
]);

/** A scan of the dossier that the task is about, which is encrypted on the disk: the main process reads it. */
const need = z.strictObject({
  id: z.int(),
  need: z.strictObject({
    number: z.int(),
    what: z.enum(['attachments', 'prepared']),
    path: z.string().max(300),
  }),
});
export type WorkerNeed = z.infer<typeof need>['need'];

/** What was needed, by its number; the worker trusts the main process. */
export type WorkerSupply = { supply: number } & Result<Uint8Array | Uint8Array[] | undefined>;

/** The envelope alone; the value is checked by the schema of the task that asked for it. */
export const workerResponse = z.union([progress, need, answer]);
export type WorkerResponse = z.infer<typeof workerResponse>;
export type WorkerAnswer = z.infer<typeof answer>;
