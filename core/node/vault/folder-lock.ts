import { randomUUID } from 'node:crypto';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { AppError } from '../../model/result.ts';
import { writeAtomically } from '../write-atomically.ts';
import { isMissing } from './folder.ts';

export const lockName = 'lock';

/** How often a lock says that it is still held, and how long one that says nothing is believed, in milliseconds. */
const beat = 15_000;
const longestSilence = 60_000;
/** Time for another process that takes a left lock at the same instant to have written its own, in milliseconds. */
const pause = 50;

const content = z.object({ name: z.uuid(), pid: z.int(), host: z.string(), bornAt: z.string() });
type Content = z.infer<typeof content>;

/**
 * A file that says which process has a folder open. One that was left behind, by a process that was killed or a key
 * that was pulled out, holds nobody up: on the same computer the process is asked for; elsewhere the file is believed
 * while it goes on being written.
 */
export class FolderLock {
  readonly #path: string;
  readonly #content: string;
  #timer: ReturnType<typeof setInterval> | undefined;

  private constructor(path: string, own: string) {
    this.#path = path;
    this.#content = own;
    this.#timer = setInterval(() => void this.#say(), beat);
    this.#timer.unref();
  }

  /** Errors: `dossier-in-use`; those of the file system. */
  static async take(folder: string): Promise<FolderLock> {
    const path = join(folder, lockName);
    const own: Content = {
      name: randomUUID(),
      pid: process.pid,
      host: hostname(),
      bornAt: await birthOf(process.pid),
    };
    const text = JSON.stringify(own);
    if (!(await createNew(path, text))) {
      if (await isHeld(path)) throw new AppError('dossier-in-use');
      await writeAtomically(path, text);
      await setTimeout(pause);
      if ((await readText(path)) !== text) throw new AppError('dossier-in-use');
    }
    return new FolderLock(path, text);
  }

  /** A lock that another process took, after this computer had slept, is theirs. Errors: `dossier-in-use`. */
  async mustBeHeld(): Promise<void> {
    if ((await readText(this.#path)) !== this.#content) throw new AppError('dossier-in-use');
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    const isOurs = (await readText(this.#path).catch(() => '')) === this.#content;
    // One that cannot be taken away is left behind, as by a crash.
    if (isOurs) await rm(this.#path, { force: true }).catch(() => {});
  }

  async #say(): Promise<void> {
    try {
      await this.mustBeHeld();
      await writeAtomically(this.#path, this.#content);
    } catch {
      // It is gone, taken, or cannot be written: the next save finds out.
    }
  }
}

/** Whether another process holds the folder. */
async function isHeld(path: string): Promise<boolean> {
  const holder = await readHolder(path);
  if (!holder) return false;
  if (holder.host === hostname()) {
    if ((await birthOf(holder.pid)) !== holder.bornAt || !isAlive(holder.pid)) return false;
    if (holder.bornAt !== '') return true;
  }
  // Another computer, or one that does not tell when a process was born: its number may be that of another by now.
  return (await ageOf(path)) < longestSilence;
}

async function createNew(path: string, text: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(text).finally(() => file.close());
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** One that is being written this very moment is read once more; one that stays broken was left by a crash. */
async function readHolder(path: string): Promise<Content | undefined> {
  const parse = async () => content.safeParse(parseJson((await readText(path)) ?? '')).data;
  const holder = await parse();
  if (holder) return holder;
  await setTimeout(pause);
  return parse();
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is there too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** When a process was started, in ticks since the computer was: its number may be that of another one by now. */
async function birthOf(pid: number): Promise<string> {
  if (process.platform !== 'linux') return '';
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // Behind the name, which may have any letter: field 22 of proc(5).
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

/** Both times are those of the disk's own clock, which on a shared folder is not the one of this computer. */
async function ageOf(path: string): Promise<number> {
  const probe = `${path}.${randomUUID()}`;
  try {
    await (await open(probe, 'wx', 0o600)).close();
    const [now, then] = await Promise.all([stat(probe), stat(path)]);
    return now.mtimeMs - then.mtimeMs;
  } finally {
    await rm(probe, { force: true });
  }
}
