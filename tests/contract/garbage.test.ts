import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { type ChannelName, channelNames } from '../../core/contract/channels.ts';
import { contract } from '../../core/contract/contract.ts';
import { dossierVersion } from '../../core/model/dossier.ts';
import { handoverByteLimit } from '../../core/model/handover.ts';
import type { Result } from '../../core/model/result.ts';
import { answerCall, type Handlers } from '../../electron/main/answer-call.ts';
import { openHandlers } from './open-handlers.ts';

afterEach(() => vi.restoreAllMocks());

const id = '5f0be561-38c3-417b-b6a9-c5c12c5b05d3';
const first = { filing: 'first' } as const;
const ticket = '7d1a3f0e-52f4-4c1d-8f0e-0a6f3f1c2b3d';
const page = { id, path: 'attachments/0123456789abcdef0123456789abcdef.jpg', page: 1 };
const current = { id, draft: { version: dossierVersion, applicant: { birthName: 'Santos' } } };

const passphrase = 'quatre lapins bleus';
const handed = {
  version: 1,
  kind: 'answer',
  request: '0123456789abcdef0123456789abcdef',
  draft: current.draft,
};

const mapping = {
  version: 1,
  form: { digest: 'a'.repeat(64), pages: 1, editions: ['15763*02'], fields: [] },
  placements: [],
  signatures: [],
};

/** A message that fits, for each channel: garbage is made by breaking it somewhere. */
const fitting: Record<ChannelName, Record<string, unknown>> = {
  'app.start': {},
  'app.wait': {},
  'app.notices': {},
  'app.showChromiumNotices': {},
  'settings.save': { language: 'fr' },
  'theme.save': { theme: 'dark' },
  'addressee.remember': {
    departement: '56',
    addressee: {
      name: 'CPAM du Morbihan',
      postcode: '56019',
      town: 'VANNES CEDEX',
      confirmedOn: '2026-11-23',
    },
  },
  'protection.remember': { protection: 'none' },
  'dossier.create': { filing: 'complement', from: id, protection: { kind: 'both', passphrase } },
  'dossier.open': { id },
  'dossier.unlock': { id, passphrase },
  'dossier.lock': { id },
  'dossier.protect': { id, protection: { kind: 'passphrase', passphrase } },
  'dossier.export': { id, passphrase },
  'dossier.choose': {},
  'dossier.import': { file: ticket, passphrase, protection: { kind: 'memory' } },
  'dossier.save': current,
  'dossier.delete': { id },
  'piece.add': { ticket, id, piece: 'passport', name: 'scan.jpg', bytes: new Uint8Array(8), password: 'x' },
  'piece.remove': { id, path: 'attachments/0123456789abcdef0123456789abcdef.jpg' },
  'scan.look': { ticket, name: 'scan.jpg', bytes: new Uint8Array(8), password: 'x' },
  'scan.progress': { ticket },
  'scan.cancel': { ticket },
  'scan.page': { ...page, edit: { turn: 90, tone: 'grey' } },
  'scan.findSheet': page,
  'document.preview': { ...current, document: 'letter' },
  'signing.sheet': { ...current, document: 'hosting-attestation' },
  'signing.image': { ticket, id, name: 'signature.png', bytes: new Uint8Array(8), password: 'x' },
  'signing.photo': { ticket, id, name: 'page.jpg', bytes: new Uint8Array(8), password: 'x' },
  'form.bring': { ticket, id, name: 'formulaire.pdf', bytes: new Uint8Array(8), mapping },
  'form.adopt': { bytes: new Uint8Array(8), mapping },
  'form.export': { mapping },
  'form.save': { ...current, keepsFields: true },
  'handover.save': { ...current, passphrase },
  'handover.image': { ticket, name: 'signature.png', bytes: new Uint8Array(8) },
  'handover.open': { bytes: new Uint8Array(8), passphrase, id },
  'handover.reply': { handover: handed, passphrase, ink: new Uint8Array(8) },
  'pack.build': current,
  'pack.save': current,
  'pack.open': { ...current, part: { kind: 'pages', from: 1, to: 2 } },
  'pack.saveFolder': current,
  'pack.print': { ...current, part: { kind: 'pack' } },
  'printer.find': {},
  'posting.keep': current,
  'posting.open': { id, path: `posted/${'0'.repeat(32)}.pdf`, digest: '0'.repeat(64) },
  'calendar.save': { ...current, language: 'fr' },
};

const junk: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  Number.NaN,
  10n,
  '',
  '../../etc/passwd',
  '\0',
  'x'.repeat(100_000),
  Symbol('s'),
  () => 'called',
  [],
  [[]],
  new Date(Number.NaN),
  new Map([['id', id]]),
  new Uint8Array(3),
  JSON.parse('{"__proto__":{"id":"x"},"constructor":{"prototype":{}}}'),
  { id, extra: 1 },
  { id: `${id}/../..` },
];

test('every channel has its schemas and its handler, and there is no other', async () => {
  const { handlers } = await openHandlers();
  expect(Object.keys(contract).sort()).toEqual([...channelNames].sort());
  expect(Object.keys(handlers).sort()).toEqual([...channelNames].sort());
});

test.each(channelNames)(
  'garbage sent to %s is refused with a code before any handler sees it',
  async (name) => {
    const { handlers, seen } = countingHandlers();
    // A channel that takes nothing finds nothing wrong with an empty date or map.
    const takesNothing = Object.keys(fitting[name]).length === 0;
    for (const input of junk.filter((input) => !takesNothing || !isFitting(name, input))) {
      const answer = await answerCall(handlers, name, input);
      expect(refusal(answer), `input ${typeof input}`).toBe('bad-request');
    }
    expect(seen).toEqual([]);
  },
);

test.each(channelNames)(
  'a message to %s that is wrong in one place is refused with that place',
  async (name) => {
    const { handlers, seen } = countingHandlers();
    for (const key of Object.keys(fitting[name])) {
      for (const value of junk.filter((value) => !isFitting(name, { ...fitting[name], [key]: value }))) {
        const answer = await answerCall(handlers, name, { ...fitting[name], [key]: value });
        expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request' } });
        if (!answer.ok) expect(answer.error.at.split('.')[0]).toBe(key);
      }
    }
    expect(refusal(await answerCall(handlers, name, { ...fitting[name], unasked: 1 }))).toBe('bad-request');
    expect(seen).toEqual([]);
  },
);

test.each(channelNames)(
  'a hundred broken messages to %s get an answer with a code, never a crash',
  async (name) => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { handlers, folder } = await openHandlers();
    const random = seededRandom(channelNames.indexOf(name) + 1);
    for (let round = 0; round < 100; round += 1) {
      const answer = await answerCall(handlers, name, broken(fitting[name], random));
      if (!answer.ok) expect(answer.error.code).not.toBe('unexpected');
    }
    expect(errors).not.toHaveBeenCalled();
    const written = await readdir(folder);
    expect(written.filter((entry) => !['dossiers', 'settings.json', 'to-print'].includes(entry))).toEqual([]);
    expect(await readdir(join(folder, 'dossiers')).catch(() => [])).not.toContain(id);
  },
);

test.each([
  undefined,
  null,
  7,
  'toString',
  '__proto__',
  'constructor',
  'dossier',
  'dossier.open ',
  ['app.start'],
])('a channel that is not in the contract is refused: %j', async (name) => {
  const { handlers } = await openHandlers();
  expect(refusal(await answerCall(handlers, name, {}))).toBe('bad-request');
});

test('a file over 100 MB is refused', async () => {
  const { handlers } = countingHandlers();
  const bytes = new Uint8Array(100 * 1024 * 1024 + 1);
  const answer = await answerCall(handlers, 'piece.add', { ...fitting['piece.add'], bytes });
  expect(answer).toEqual({ ok: false, error: { code: 'bad-request', at: 'bytes' } });
});

test('a passphrase of a few letters, or of blanks, is refused, and so is a part-file of over 8 MB', async () => {
  const { handlers } = countingHandlers();
  for (const short of ['lapin', ' '.repeat(20), ' \tlapins\n '])
    expect(await answerCall(handlers, 'handover.save', { ...current, passphrase: short })).toEqual({
      ok: false,
      error: { code: 'bad-request', at: 'passphrase' },
    });
  const bytes = new Uint8Array(handoverByteLimit + 1);
  expect(await answerCall(handlers, 'handover.open', { bytes, passphrase })).toEqual({
    ok: false,
    error: { code: 'bad-request', at: 'bytes' },
  });
});

test('an answer that does not fit the contract never reaches the window', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { handlers } = await openHandlers();
  const leaking = {
    ...handlers,
    'dossier.create': async () => ({ ...(await handlers['dossier.create'](first)), password: 'hunter2' }),
  };
  expect(await answerCall(leaking, 'dossier.create', first)).toEqual({
    ok: false,
    error: { code: 'unexpected', at: '' },
  });
  expect(errors).toHaveBeenCalledOnce();
});

test('what is logged of an unexpected error says where it was and what kind it is, not what it says', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { handlers } = await openHandlers();
  const failing: Handlers = {
    ...handlers,
    'dossier.create': async () => {
      throw new TypeError('cannot read Maria Santos, born 1992-02-14');
    },
  };
  await answerCall(failing, 'dossier.create', first);
  const logged = errors.mock.calls.flat().join('\n');
  expect(logged).toMatch(/^dossier\.create: TypeError\n {4}at /);
  expect(logged).not.toMatch(/Santos|1992/);
});

/** Handlers that only tell that they were reached. */
function countingHandlers() {
  const seen: string[] = [];
  const entries = channelNames.map((name) => [name, async () => seen.push(name)]);
  // Object.fromEntries forgets its keys; what these handlers give is never looked at.
  return { handlers: Object.fromEntries(entries) as unknown as Handlers, seen };
}

function refusal(answer: Result<unknown>): string | undefined {
  return answer.ok ? undefined : answer.error.code;
}

function isFitting(name: ChannelName, input: unknown): boolean {
  return contract[name].input.safeParse(input).success;
}

/** The message with one value somewhere inside replaced by junk, or a key taken out. */
function broken(message: Record<string, unknown>, random: () => number): Record<string, unknown> {
  const keys = Object.keys(message);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const key = pick(keys) ?? 'unasked';
  const value = message[key];
  if (isPlainObject(value) && random() < 0.7) return { ...message, [key]: broken(value, random) };
  if (random() < 0.2) return Object.fromEntries(Object.entries(message).filter(([other]) => other !== key));
  return { ...message, [key]: pick(junk) };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** The same "random" numbers at every run (mulberry32), so that a failure can be looked at. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
