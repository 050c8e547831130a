import type { IsoDate } from '../../core/model/date.ts';

/** The day it is where the person is, not in Greenwich. */
export function localDay(now: Date): IsoDate {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
