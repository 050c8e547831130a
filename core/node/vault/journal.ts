import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/**
 * A journal is records one after the other, each of which stands alone and has all that was saved at that moment. A
 * record: 8 bytes that are the same in all of them, its number and the length of what follows (4 bytes each,
 * big-endian), a nonce (12), the content by AES-256-GCM and its tag (16). The number counts on for ever, also when the
 * journal is begun anew: it says which record is the newest, whatever the clock does.
 */
const mark = Buffer.from('LIASSE\r\n', 'latin1');
const headerLength = mark.length + 8;
const nonceLength = 12;
const tagLength = 16;

export type JournalRecord = { number: number; content: Buffer };

/**
 * What a journal says. `half-written`: its end was cut off, as a computer that stops does it; `damaged`: something else
 * is not as it was written. `last` is the newest record that is whole.
 */
export type JournalReading = { last: JournalRecord | undefined; state: 'whole' | 'half-written' | 'damaged' };

/** `key` is for this journal alone. */
export function writeRecord(key: Uint8Array, { number, content }: JournalRecord): Buffer {
  const header = Buffer.alloc(headerLength);
  mark.copy(header);
  header.writeUInt32BE(number, mark.length);
  header.writeUInt32BE(nonceLength + content.length + tagLength, mark.length + 4);
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(header);
  return Buffer.concat([header, nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

/** Reads every record that can be read, also behind a place that cannot. */
export function readJournal(key: Uint8Array, file: Buffer): JournalReading {
  const reading: JournalReading = { last: undefined, state: file.length === 0 ? 'damaged' : 'whole' };
  for (const part of partsOf(key, file)) {
    if (typeof part === 'string') {
      if (reading.state !== 'damaged') reading.state = part;
      continue;
    }
    const { last } = reading;
    // One that is missing, or comes again, was taken out or put in by somebody.
    if (last && part.number !== last.number + 1) reading.state = 'damaged';
    if (!last || part.number > last.number) reading.last = part;
  }
  return reading;
}

/** The records in their order, and the places that are none. */
function* partsOf(key: Uint8Array, file: Buffer): Generator<JournalRecord | 'half-written' | 'damaged'> {
  for (let at = 0; at < file.length; ) {
    const end = endOf(file, at);
    const isThere = end !== undefined && end <= file.length;
    const record = isThere ? readRecord(key, file.subarray(at, end)) : undefined;
    if (record && isThere) {
      yield record;
      at = end;
    } else {
      const next = file.indexOf(mark, at + 1);
      yield next === -1 && !isThere && startsLikeRecord(file, at) ? 'half-written' : 'damaged';
      at = next === -1 ? file.length : next;
    }
  }
}

/** Where the record that starts here says that it ends, when that much of it is there. */
function endOf(file: Buffer, at: number): number | undefined {
  if (!startsLikeRecord(file, at) || file.length < at + headerLength) return undefined;
  return at + headerLength + file.readUInt32BE(at + headerLength - 4);
}

function startsLikeRecord(file: Buffer, at: number): boolean {
  const start = file.subarray(at, at + mark.length);
  return start.equals(mark.subarray(0, start.length));
}

function readRecord(key: Uint8Array, record: Buffer): JournalRecord | undefined {
  const header = record.subarray(0, headerLength);
  const nonceEnd = headerLength + nonceLength;
  const contentEnd = record.length - tagLength;
  if (contentEnd < nonceEnd) return undefined;
  const nonce = record.subarray(headerLength, nonceEnd);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  decipher.setAAD(header).setAuthTag(record.subarray(contentEnd));
  try {
    const content = Buffer.concat([decipher.update(record.subarray(nonceEnd, contentEnd)), decipher.final()]);
    return { number: header.readUInt32BE(mark.length), content };
  } catch {
    return undefined;
  }
}
