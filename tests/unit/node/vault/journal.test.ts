import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { readJournal, writeRecord } from '../../../../core/node/vault/journal.ts';

const key = randomBytes(32);
const contents = ['Santos', 'Santos Reyes', 'Santos Reyes-Kervella'];
const records = contents.map((content, index) =>
  writeRecord(key, { number: index + 7, content: Buffer.from(content) }),
);
const whole = Buffer.concat(records);
const lastIn = (file: Buffer) => readJournal(key, file).last?.content.toString();

test('a journal that ends after any of its bytes gives the last save that is whole, and says what is missing', () => {
  for (let length = 1; length <= whole.length; length += 1) {
    const ends = records.map((_, index) => Buffer.concat(records.slice(0, index + 1)).length);
    const complete = ends.filter((end) => end <= length).length;
    const { last, state } = readJournal(key, whole.subarray(0, length));
    expect(last?.content.toString(), `${length} bytes`).toBe(contents[complete - 1]);
    expect(state, `${length} bytes`).toBe(ends.includes(length) ? 'whole' : 'half-written');
  }
  expect(readJournal(key, Buffer.alloc(0))).toEqual({ last: undefined, state: 'damaged' });
});

test('a record that comes again, is missing, or stands elsewhere is told, and the newest is still the newest', () => {
  const [one, two, three] = records as [Buffer, Buffer, Buffer];
  for (const order of [
    [one, three],
    [three, two, one],
    [one, two, three, two],
    [one, two, two, three],
  ]) {
    const file = Buffer.concat(order);
    expect(readJournal(key, file).state).toBe('damaged');
    expect(lastIn(file)).toBe(contents[2]);
  }
});

test('what stands before, between or behind the records does not hide them, and is told', () => {
  const [one, two, three] = records as [Buffer, Buffer, Buffer];
  const garbage = Buffer.from(
    'LIASSE\r\n garbage with the mark of a record, and a length that leads nowhere',
  );
  for (const order of [
    [garbage, one, two, three],
    [one, garbage, two, three],
    [one, two, three, Buffer.from('x')],
    [one, two, three, Buffer.alloc(4096)],
  ]) {
    const file = Buffer.concat(order);
    expect(readJournal(key, file).state).toBe('damaged');
    expect(lastIn(file)).toBe(contents[2]);
  }
});

test('a record of another journal is none of this one', () => {
  const foreign = writeRecord(randomBytes(32), { number: 10, content: Buffer.from('Diallo') });
  const file = Buffer.concat([whole, foreign]);
  expect(readJournal(key, file).state).toBe('damaged');
  expect(lastIn(file)).toBe(contents[2]);
});
