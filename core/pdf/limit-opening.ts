import { decodePDFRawStream, PDFContext, PDFRawStream } from 'pdf-lib';
import { AppError } from '../model/result.ts';

/** What the streams of one file may need when they are unpacked, in bytes. A page of text needs some thousands. */
const memoryLimit = 384 * 1024 * 1024;

/** Thrown inside pdf-lib, which takes it for a broken object and goes on: the flag of the budget tells in the end. */
class LimitReached extends Error {}

type Budget = { left: number; isSpent: boolean };
let budget: Budget | undefined;

/** A decoder of pdf-lib, as far as it matters here. */
type Decoder = { ensureBuffer: (size: number) => Uint8Array; buffer: Uint8Array };

/**
 * Lets pdf-lib unpack somebody's file within a limit of memory, and thereby of time: a thousand zeros are packed into
 * one byte, as often as one likes. pdf-lib has no limit of its own, and unpacks while it opens a file. Errors:
 * `attachment-too-complex`.
 */
export async function withinLimits<Value>(task: () => Promise<Value>): Promise<Value> {
  limitDecoders();
  const before = budget;
  const own: Budget = { left: memoryLimit, isSpent: false };
  budget = own;
  try {
    const value = await task();
    if (own.isSpent) throw new LimitReached();
    return value;
  } catch (cause) {
    throw own.isSpent ? new AppError('attachment-too-complex', '', { cause }) : cause;
  } finally {
    budget = before;
  }
}

let isLimited = false;

/** Every decoder of pdf-lib, of streams in streams too, gets its memory from one method of their common class. */
function limitDecoders(): void {
  if (isLimited) return;
  isLimited = true;
  const dict = PDFContext.create().obj({ Filter: 'ASCIIHexDecode' });
  const sample: object = decodePDFRawStream(PDFRawStream.of(dict, new Uint8Array()));
  // The class is not exported: it is the one that the decoders extend and that owns the method.
  const decoders = Object.getPrototypeOf(Object.getPrototypeOf(sample)) as Decoder;
  const grow = decoders.ensureBuffer;
  decoders.ensureBuffer = function ensureBuffer(this: Decoder, size: number): Uint8Array {
    if (budget && size > this.buffer.byteLength) spend(budget, size);
    return grow.call(this, size);
  };
}

function spend(from: Budget, bytes: number): void {
  from.left -= bytes;
  if (from.left >= 0) return;
  from.isSpent = true;
  throw new LimitReached();
}
