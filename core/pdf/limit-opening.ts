import { decodePDFRawStream, PDFContext, PDFParser, PDFRawStream } from 'pdf-lib';
import { AppError } from '../model/result.ts';

/** What the streams of one file may need when they are unpacked, in bytes. A page of text needs some thousands. */
const memoryLimit = 384 * 1024 * 1024;

/** How long opening may take, in milliseconds: a hundred megabytes on a slow computer, and no more. */
const timeLimit = 15_000;

/** Thrown inside pdf-lib, which takes it for a broken object and goes on: the flag of the budget tells in the end. */
class LimitReached extends Error {}

type Budget = { left: number; until: number; isSpent: boolean };

/** Of the file that is being opened. One at a time: what is unpacked does not say for which file it is. */
let open: Budget | undefined;

/** The file that was last asked to be opened, settled or not. */
let last: Promise<unknown> = Promise.resolve();

/** A decoder of pdf-lib, and what its parser does where it is lost, as far as they matter here. */
type Decoder = { ensureBuffer: (size: number) => Uint8Array; buffer: Uint8Array };
type Search = 'matchIndirectObjectHeader' | 'tryToParseInvalidIndirectObject';
type Parser = Record<Search, () => unknown>;

/**
 * Lets pdf-lib unpack somebody's file within limits of memory and time: a thousand zeros are packed into one byte, as
 * often as one likes, and junk may be searched through over and over. pdf-lib has no limits of its own, and unpacks
 * while it opens a file. One file after the other: a bomb costs those beside it their time, and nothing else. Errors: `attachment-too-complex`.
 */
export function withinLimits<Value>(task: () => Promise<Value>): Promise<Value> {
  limitLibrary();
  const turn = last.then(() => spending(task));
  last = turn.then(forget, forget);
  return turn;
}

/** What was opened is not kept for the sake of the order. */
function forget(): void {}

async function spending<Value>(task: () => Promise<Value>): Promise<Value> {
  const budget: Budget = { left: memoryLimit, until: performance.now() + timeLimit, isSpent: false };
  open = budget;
  try {
    const value = await task();
    if (budget.isSpent) throw new LimitReached();
    return value;
  } catch (cause) {
    throw budget.isSpent ? new AppError('attachment-too-complex', '', { cause }) : cause;
  } finally {
    open = undefined;
  }
}

let isLimited = false;

function limitLibrary(): void {
  if (isLimited) return;
  isLimited = true;
  limitDecoders();
  limitSearches();
}

/** Every decoder of pdf-lib, of streams in streams too, gets its memory from one method of their common class. */
function limitDecoders(): void {
  const dict = PDFContext.create().obj({ Filter: 'ASCIIHexDecode' });
  const sample: object = decodePDFRawStream(PDFRawStream.of(dict, new Uint8Array()));
  // The class is not exported: it is the one that the decoders extend and that owns the method.
  const decoders = Object.getPrototypeOf(Object.getPrototypeOf(sample)) as Decoder;
  const grow = decoders.ensureBuffer;
  decoders.ensureBuffer = function ensureBuffer(this: Decoder, size: number): Uint8Array {
    if (size > this.buffer.byteLength) spend(size);
    return grow.call(this, size);
  };
}

/** In junk, and in objects that do not end, the parser reads on from every byte again, each time to the end. */
function limitSearches(): void {
  // These two are private in the types only: nothing else stands between an endless search and its end.
  const parser = PDFParser.prototype as unknown as Parser;
  for (const name of ['matchIndirectObjectHeader', 'tryToParseInvalidIndirectObject'] as const) {
    const search = parser[name];
    parser[name] = function limited(this: Parser): unknown {
      spend(0);
      return search.call(this);
    };
  }
}

function spend(bytes: number): void {
  if (!open) return;
  open.left -= bytes;
  open.isSpent ||= open.left < 0 || performance.now() > open.until;
  if (open.isSpent) throw new LimitReached();
}
