import { type Chunks, DamagedError } from './chunked-cipher.ts';

/** Takes known lengths off the front of bytes that come in pieces. */
export class SplitReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  #isDone = false;

  constructor(source: Chunks) {
    this.#source = iterate(source);
  }

  /** Exactly so many bytes, few enough to be held. Errors: `DamagedError` when there are less. */
  async take(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of this.stream(length)) parts.push(part);
    return Buffer.concat(parts);
  }

  /** So many bytes as they come. Errors: `DamagedError` when there are less. */
  async *stream(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0; ) {
      if (this.#held.length === 0) await this.#fill();
      if (this.#held.length === 0) throw new DamagedError();
      const part = this.#held.subarray(0, left);
      this.#held = this.#held.subarray(part.length);
      left -= part.length;
      yield part;
    }
  }

  /** All that is left, as it comes. */
  async *rest(): AsyncGenerator<Buffer> {
    while (this.#held.length > 0 || !this.#isDone) {
      const part = this.#held;
      this.#held = Buffer.alloc(0);
      if (part.length > 0) yield part;
      await this.#fill();
    }
  }

  /** Lets go of the file that the bytes come from. */
  async close(): Promise<void> {
    this.#isDone = true;
    await this.#source.return?.();
  }

  async #fill(): Promise<void> {
    while (!this.#isDone && this.#held.length === 0) {
      const { value, done } = await this.#source.next();
      this.#isDone = done === true;
      if (value) this.#held = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
  }
}

async function* iterate(source: Chunks): AsyncGenerator<Uint8Array> {
  yield* source;
}
