/** Runs in the page itself, so that what it sends is what a page can send: functions, proxies and rings included. */
import fc from 'fast-check';
import { type ChannelName, channelNames } from '../../../core/contract/channels.ts';
import { contract } from '../../../core/contract/contract.ts';
import { hostileInput, marker } from '../../support/hostile-input.ts';

/**
 * What became of the messages of one channel. `stopped`: the bridge itself did not carry it. `waiting`: it is answered
 * when somebody does something. `strange`: an answer that no message should ever get.
 */
export type Fuzzed = Record<'answered' | 'refused' | 'stopped' | 'waiting', number> & { strange: string[] };

/** Each costs what its channel does, a paper or the hardening of a passphrase: of so many messages a few. */
const mayFit = 6;
/** Sent at the same time. */
const atOnce = 20;

type Call = (name: string, input: unknown) => Promise<unknown>;

async function fuzz(messages: number): Promise<Record<string, Fuzzed>> {
  // Put there by the preload.
  const { call } = Reflect.get(window, 'liasse') as { call: Call };
  const all: Record<string, Fuzzed> = {};
  for (const name of channelNames) {
    const fuzzed: Fuzzed = { answered: 0, refused: 0, stopped: 0, waiting: 0, strange: [] };
    const inputs = choose(name, messages);
    while (inputs.length > 0)
      await Promise.all(inputs.splice(0, atOnce).map((input) => send(call, name, input, fuzzed)));
    all[name] = fuzzed;
  }
  return all;
}

function choose(name: ChannelName, messages: number): unknown[] {
  const { input } = contract[name];
  let fitting = 0;
  const isWanted = (message: unknown) => {
    fitting += fits(input, message) ? 1 : 0;
    return fitting <= mayFit || !fits(input, message);
  };
  const found: unknown[] = [];
  for (let seed = 1; found.length < messages; seed += 1)
    found.push(...fc.sample(hostileInput(input), { numRuns: messages, seed }).filter(isWanted));
  return found.slice(0, messages);
}

function fits(schema: { safeParse(value: unknown): { success: boolean } }, message: unknown): boolean {
  try {
    return schema.safeParse(message).success;
  } catch {
    return false;
  }
}

async function send(call: Call, name: string, input: unknown, fuzzed: Fuzzed): Promise<void> {
  const waiting = Symbol();
  let answer: unknown;
  try {
    answer = await Promise.race([
      call(name, input),
      ...(name === 'app.wait' ? [new Promise((give) => setTimeout(give, 100, waiting))] : []),
    ]);
  } catch (error) {
    // The bridge says what it cannot copy, and may quote it: this is the page's own word to itself.
    if (/clone|copied|convert|recursion|Invalid/i.test(String(error))) fuzzed.stopped += 1;
    // A later wait has taken its place, and Electron tells it so once its promise is swept away.
    else if (name === 'app.wait' && /reply was never sent/.test(String(error))) fuzzed.waiting += 1;
    else fuzzed.strange.push(String(error).slice(0, 300));
    return;
  }
  if (answer === waiting) fuzzed.waiting += 1;
  else if (isAnswer(answer)) fuzzed.answered += 1;
  else if (isRefusal(answer)) fuzzed.refused += 1;
  else fuzzed.strange.push(JSON.stringify(answer)?.slice(0, 300));
}

function isAnswer(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}

/** A code, and a path of the schema: nothing that was sent, no stack, and nothing that nobody foresaw. */
function isRefusal(answer: unknown): boolean {
  const text = JSON.stringify(answer) ?? '';
  return (
    /^\{"ok":false,"error":\{"code":"[a-z-]+","at":"[A-Za-z0-9.-]{0,100}"\}\}$/.test(text) &&
    !text.includes(marker) &&
    !text.includes('"unexpected"')
  );
}

Object.assign(globalThis, { fuzz });
