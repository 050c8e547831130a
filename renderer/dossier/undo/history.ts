import type { DraftDossier } from '../../../core/model/dossier.ts';
import { type Path, writePath } from '../../../core/model/path.ts';
import type { PageId } from '../../steps/page.ts';
import { type Change, diffDrafts, isSame, scansNamed } from './diff-drafts.ts';

/** What a person did at once, and the page on which they see it. */
export type Deed = { page: PageId; changes: readonly [Change, ...Change[]] };

/** What is to stand after going back or forth, and what that changes. */
export type Move = { deed: Deed; draft: DraftDossier };

/** How a change came about. `typing`: the answer in whose box it was typed; `at`: when, in milliseconds. */
type Circumstances = { pageOf: (changes: Deed['changes']) => PageId; typing?: Path | undefined; at: number };

/** Deeds that can be undone; older ones are forgotten. */
const most = 200;
/** A longer rest between two keys begins another deed, in milliseconds. */
const rest = 3000;

/**
 * The request that was handed over lies on another computer, and a pack that left is in somebody's hands: neither can be
 * taken back by forgetting its name.
 */
const beyondRecall: readonly Path[] = ['handover.request', 'journey.kept'];

/** What follows from another answer by itself, and is not what the person has done. */
const consequences: readonly Path[] = ['addressee.confirmed', 'handover.merged'];

/** Every change of the answers of an open dossier, to go back and forth in. Kept in memory, never on the disk. */
export class History {
  #known: DraftDossier;
  readonly #done: Deed[] = [];
  readonly #undone: Deed[] = [];
  /** What is being typed: its next letter belongs to the same deed. */
  #run: { path: Path; at: number } | undefined;
  readonly #scans = new Set<string>();

  constructor(draft: DraftDossier) {
    this.#known = draft;
  }

  /** What undoing and redoing would change; nothing where there is nothing. */
  get next(): { undo: Deed | undefined; redo: Deed | undefined } {
    return { undo: this.#done.at(-1), redo: this.#undone.at(-1) };
  }

  /** Scans that were in the dossier at some time, or still are. */
  get scans(): ReadonlySet<string> {
    return this.#scans;
  }

  /** Takes note of what is new in a draft. A run of letters typed into one box is one deed, as in every editor. */
  record(draft: DraftDossier, { pageOf, typing, at }: Circumstances): void {
    const [first, ...others] = diffDrafts(this.#known, draft)
      .filter(({ path }) => !beyondRecall.includes(path))
      .sort((one, other) => rank(one.path, typing) - rank(other.path, typing));
    this.#known = draft;
    if (!first) return;
    const changes: Deed['changes'] = [first, ...others];
    for (const { before, after } of changes)
      for (const scan of scansNamed([before, after])) this.#scans.add(scan);
    this.#undone.length = 0;
    const isTyped = typing !== undefined && changes.some(({ path }) => path === typing);
    const goesOn = isTyped && this.#run?.path === typing && at - this.#run.at <= rest;
    const last = goesOn ? this.#done.pop() : undefined;
    const [own, ...more] = last ? join(last.changes, changes) : changes;
    this.#run = isTyped && own ? { path: typing, at } : undefined;
    // What was typed and wiped out again is as it was.
    if (!own) return;
    const joined: Deed['changes'] = [own, ...more];
    this.#done.push({ page: pageOf(joined), changes: joined });
    if (this.#done.length > most) this.#done.shift();
  }

  /** Ends what is being typed: what comes next is another deed. */
  seal(): void {
    this.#run = undefined;
  }

  undo(): Move | undefined {
    return this.#move(this.#done, this.#undone, 'before');
  }

  redo(): Move | undefined {
    return this.#move(this.#undone, this.#done, 'after');
  }

  #move(from: Deed[], to: Deed[], side: 'before' | 'after'): Move | undefined {
    this.seal();
    const deed = from.pop();
    if (!deed) return undefined;
    to.push(deed);
    // Written over what stands now: nothing but the answers of the deed changes. To bring it about is no deed of its own.
    this.#known = deed.changes.reduce(
      (target, change) => writePath(target, change.path, change[side]),
      this.#known,
    );
    return { deed, draft: this.#known };
  }
}

/** The answer that names a deed comes first. */
function rank(path: Path, typing: Path | undefined): number {
  if (path === typing) return 0;
  return consequences.includes(path) ? 2 : 1;
}

/** Two deeds as one: what was before the first, what is after the second. */
function join(first: readonly Change[], second: readonly Change[]): Change[] {
  const joined = new Map(first.map((change) => [change.path, change]));
  for (const change of second)
    joined.set(change.path, { ...change, before: (joined.get(change.path) ?? change).before });
  return [...joined.values()].filter(({ before, after }) => !isSame(before, after));
}
