import { InvalidArgumentError } from 'commander';

/** Pages of the pack, from 1, both included. */
export type PageSpan = { from: number; to: number };

/** `7` or `7-9`. */
export function parsePageSpan(text: string): PageSpan {
  const [, from, to = from] = /^([1-9]\d{0,4})(?:-([1-9]\d{0,4}))?$/.exec(text) ?? [];
  const span = { from: Number(from), to: Number(to) };
  if (from === undefined || span.to < span.from)
    throw new InvalidArgumentError('Give a page, or two: 7, 7-9.');
  return span;
}
