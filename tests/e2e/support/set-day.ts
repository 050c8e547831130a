import type { Liasse } from './open-liasse.ts';

/**
 * Makes it noon of that day for the whole app: Playwright's clock in the window, and the date of the main process, which
 * tells the paper worker what day it is. Nothing of the app knows of it. The window is read again.
 */
export async function setDay({ app, page }: Liasse, day: string): Promise<void> {
  await app.evaluate(shiftClock, noonOf(day));
  await page.clock.setFixedTime(new Date(noonOf(day)));
  await page.reload();
}

/** Does something beside the app at noon of that day: what is stored by a later clock is told when it is opened. */
export async function onDay<T>(day: string, work: () => Promise<T>): Promise<T> {
  const RealDate = Date;
  shiftClock(undefined, noonOf(day));
  try {
    return await work();
  } finally {
    Reflect.set(globalThis, 'Date', RealDate);
  }
}

function noonOf(day: string): string {
  return `${day}T12:00:00`;
}

/** Runs in the main process as well: it may name nothing of this file. */
function shiftClock(_: unknown, noon: string): void {
  // A test may have set another day before: the real date is kept once.
  const RealDate: DateConstructor = Reflect.get(globalThis, 'realDate') ?? Date;
  Reflect.set(globalThis, 'realDate', RealDate);
  const offset = new RealDate(noon).getTime() - RealDate.now();
  class ShiftedDate extends RealDate {
    constructor(...parts: unknown[]) {
      // `new Date()` alone asks what time it is.
      if (parts.length === 0) super(RealDate.now() + offset);
      // The parts are those of Date's own constructor.
      else super(...(parts as [number]));
    }
    static override now() {
      return RealDate.now() + offset;
    }
  }
  Reflect.set(globalThis, 'Date', ShiftedDate);
}
