import { z } from 'zod';
import { issue } from '../../core/model/result.ts';

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

/** The envelope alone; the value is checked by the schema of the task that asked for it. */
export const workerResponse = z.union([progress, answer]);
export type WorkerResponse = z.infer<typeof workerResponse>;
export type WorkerAnswer = z.infer<typeof answer>;
