import { readFile } from 'node:fs/promises';
import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';
import { writeAtomically } from '../../core/node/write-atomically.ts';

/** The size of the first start, and the smallest in which every page can be used. */
const usualSize = { width: 1280, height: 800 };
export const smallestSize = { width: 640, height: 560 };
/** A window of which less is on a screen, in pixels each way, could not be taken hold of. */
const leastSeen = 64;
/** How long a window is left alone while it is moved, in milliseconds. */
const rest = 500;

const place = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  isMaximized: z.boolean(),
});
export type Place = z.infer<typeof place>;

/** Where the window opens: a position only where it is known to be seen. */
export type Opening = { width: number; height: number; x?: number; y?: number; isMaximized: boolean };

/**
 * Where a window that was left at `kept` opens on the screens of today, wholly inside one of them: a screen may have
 * been unplugged, or have another size.
 *
 * @param workAreas the screens without their bars, the first one being the main one
 */
export function fitPlace(kept: Place | undefined, workAreas: readonly Rectangle[]): Opening {
  const [main] = workAreas;
  const isMaximized = kept?.isMaximized ?? false;
  if (!main) return { ...usualSize, isMaximized };
  const seenOn = kept && workAreas.toSorted((a, b) => overlap(kept, b) - overlap(kept, a))[0];
  if (!kept || !seenOn || !isSeen(kept, seenOn)) return { ...shrink(kept ?? usualSize, main), isMaximized };
  const { width, height } = shrink(kept, seenOn);
  return {
    width,
    height,
    x: Math.min(Math.max(kept.x, seenOn.x), seenOn.x + seenOn.width - width),
    y: Math.min(Math.max(kept.y, seenOn.y), seenOn.y + seenOn.height - height),
    isMaximized,
  };
}

function shrink(size: { width: number; height: number }, area: Rectangle) {
  return { width: Math.min(size.width, area.width), height: Math.min(size.height, area.height) };
}

function shared(a: Rectangle, b: Rectangle): { width: number; height: number } {
  return {
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)),
  };
}

function overlap(a: Rectangle, b: Rectangle): number {
  const { width, height } = shared(a, b);
  return width * height;
}

function isSeen(kept: Rectangle, area: Rectangle): boolean {
  const { width, height } = shared(kept, area);
  return width >= leastSeen && height >= leastSeen;
}

/** The place of the window, in a file of its own: it changes at every move, and losing it is no loss. */
export class WindowPlace {
  readonly #file: string;
  #writing: Promise<void> = Promise.resolve();

  constructor(file: string) {
    this.#file = file;
  }

  async read(): Promise<Place | undefined> {
    try {
      return place.parse(JSON.parse(await readFile(this.#file, 'utf8')));
    } catch {
      return undefined;
    }
  }

  /** Keeps the place of this window from now on: a moment after it was moved, and when it is closed. */
  follow(window: BrowserWindow): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      // Neither full screen nor minimized: what the window goes back to.
      this.#write({ ...window.getNormalBounds(), isMaximized: window.isMaximized() });
    };
    const keepSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, rest);
    };
    window.on('resize', keepSoon).on('move', keepSoon).on('close', keep);
    window.on('closed', () => clearTimeout(timer));
  }

  /** When what was to be kept is on the disk. */
  settled(): Promise<void> {
    return this.#writing;
  }

  #write(where: Place): void {
    // One after the other, so that the last one stays; a disk that is full is told where something would be lost.
    this.#writing = this.#writing.then(() =>
      writeAtomically(this.#file, JSON.stringify(where)).catch(() => {}),
    );
  }
}
