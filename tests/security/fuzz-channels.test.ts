import { readdir } from 'node:fs/promises';
import type { WebContents } from 'electron';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type ChannelName, channelNames } from '../../core/contract/channels.ts';
import { contract } from '../../core/contract/contract.ts';
import { findMisshapen } from '../../core/contract/find-misshapen.ts';
import type { Handlers } from '../../electron/main/answer-call.ts';
import { openGate } from '../../electron/main/ipc-gate.ts';
import { openHandlers } from '../contract/open-handlers.ts';
import { hostileInput, marker, unboundedPlaces } from '../support/hostile-input.ts';

/** How many hostile messages each channel gets: through the gate alone, and as far as the disk. */
const runs = { gate: 2000, disk: 50 };

type Listener = (event: unknown, ...message: unknown[]) => Promise<unknown>;
const listeners: Listener[] = [];
vi.mock('electron', () => ({
  ipcMain: { handle: (_channel: string, listener: Listener) => listeners.push(listener) },
}));
afterEach(() => vi.restoreAllMocks());

const refused = { ok: false, error: { code: 'bad-request', at: '' } };
/** A code, and a path of the schema: nothing that was sent, no stack. */
const coded = z.strictObject({
  ok: z.literal(false),
  error: z.strictObject({
    code: z.string().regex(/^[a-z-]+$/),
    at: z
      .string()
      .regex(/^[A-Za-z0-9.-]*$/)
      .max(100),
  }),
});

const mainFrame = { url: 'app://liasse/index.html' };
const page = { mainFrame };
const ours = { sender: page, senderFrame: mainFrame };

describe.each(channelNames)('%s', (name) => {
  test(`${runs.gate} hostile messages get an answer with a code, and none that does not fit goes through`, async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    let reached = 0;
    const call = open(
      handlersThat(async () => {
        reached += 1;
      }),
    );
    await fc.assert(
      fc.asyncProperty(hostileInput(contract[name].input), async (input) => {
        reached = 0;
        const answer = await call(ours, name, input);
        const fits = doesFit(name, input);
        expect(reached).toBe(fits ? 1 : 0);
        // These handlers answer with nothing at all, which no channel does: what fits is `unexpected`, by its code alone.
        expect(coded.parse(answer).error.code).toBe(fits ? 'unexpected' : 'bad-request');
        expect(JSON.stringify(answer)).not.toContain(marker);
      }),
      { numRuns: runs.gate, seed: 6 },
    );
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(errors.mock.calls.flat().join('')).not.toContain(marker);
  });

  test(`${runs.disk} of them go as far as the disk, and nothing breaks`, async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { handlers, folder } = await openHandlers();
    const call = open(handlers);
    await fc.assert(
      fc.asyncProperty(hostileInput(contract[name].input), async (input) => {
        const answer = await call(ours, name, input);
        if (coded.safeParse(answer).success) expect(JSON.stringify(answer)).not.toContain(marker);
        else expect(answer).toMatchObject({ ok: true });
        expect(answer).not.toMatchObject({ error: { code: 'unexpected' } });
      }),
      { numRuns: runs.disk, seed: 7 },
    );
    expect(errors).not.toHaveBeenCalled();
    expect((await readdir(folder, { recursive: true })).join('\n')).not.toContain(marker);
  });

  test('every text, list and file in it has a longest length', () => {
    expect(unboundedPlaces(contract[name].input)).toEqual([]);
  });
});

describe('who speaks is looked at before what is said', () => {
  const frame = (url: string) => ({ ...page, mainFrame: { url } });
  const foreign = frame('https://example.org/');
  const other = frame('app://other/index.html');
  test.each([
    ['another window', { sender: { mainFrame }, senderFrame: mainFrame }],
    ['a frame inside the page', { sender: page, senderFrame: { url: 'app://liasse/index.html' } }],
    ['a frame that is gone', { sender: page, senderFrame: null }],
    ['nobody', { sender: undefined, senderFrame: undefined }],
  ])('%s is refused on every channel', async (_, event) => {
    const call = open(handlersThat(neverReached));
    for (const name of channelNames) expect(await call(event, name, {})).toEqual(refused);
  });

  test.each([
    foreign,
    other,
    frame(''),
    frame('about:blank'),
    frame('file:///index.html'),
    frame('data:text/html,'),
  ])('the page at $mainFrame.url is refused on every channel', async (sender) => {
    const call = open(handlersThat(neverReached), sender);
    for (const name of channelNames)
      expect(await call({ sender, senderFrame: sender.mainFrame }, name, {})).toEqual(refused);
  });

  test('before there is a window, everybody is refused', async () => {
    const call = open(handlersThat(neverReached), null);
    expect(await call(ours, 'app.start', {})).toEqual(refused);
  });
});

test('a schema that takes a text, a list, bytes or keys without end is found', () => {
  const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
  const loose = z.strictObject({
    a: z.string(),
    b: z.array(z.uuid()),
    c: bytes,
    d: z.object({}),
    e: z.string().regex(/^a+$/),
    f: z.record(z.string(), z.string()),
    g: z.string().max(3).optional(),
    h: z.strictObject({ i: z.base64() }).nullable(),
    j: z.any(),
  });
  expect(unboundedPlaces(loose)).toEqual([
    '.a (string)',
    '.b',
    '.c (custom)',
    '.d (unknown keys)',
    '.e (string)',
    '.f (record)',
    '.h.i (string)',
    '.j (any)',
  ]);
});

/** What has another shape could keep the schema busy for ever, and is not shown to it. */
function doesFit(name: ChannelName, input: unknown): boolean {
  const { input: schema } = contract[name];
  return findMisshapen(schema, input) === undefined && schema.safeParse(input).success;
}

function open(handlers: Handlers, window: unknown = page): Listener {
  // The gate compares who speaks with this, and asks nothing of it.
  openGate({
    window: () => (window ?? undefined) as WebContents | undefined,
    handlers,
    devServer: undefined,
  });
  const listener = listeners.at(-1);
  if (!listener) throw new Error('The gate did not open');
  return listener;
}

function handlersThat(handle: (input: unknown) => Promise<unknown>): Handlers {
  const entries = channelNames.map((name: ChannelName) => [name, handle]);
  // Object.fromEntries forgets its keys; what these handlers give is not what the contract says.
  return Object.fromEntries(entries) as unknown as Handlers;
}

async function neverReached(): Promise<never> {
  throw new Error('reached');
}
