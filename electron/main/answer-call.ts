import { type ChannelName, channelNames } from '../../core/contract/channels.ts';
import { contract, type Input, type Output } from '../../core/contract/contract.ts';
import { findMisshapen } from '../../core/contract/find-misshapen.ts';
import { type Result, toIssue } from '../../core/model/result.ts';
import { reportUnexpected } from './report-unexpected.ts';

/** One handler for every channel of the contract: one that is missing does not compile. */
export type Handlers = { readonly [Name in ChannelName]: (input: Input<Name>) => Promise<Output<Name>> };

/**
 * Answers one message of the window: its name must be in the contract, what goes in and what comes out must fit
 * their schemas. Never throws. Errors: `bad-request` with the path of what does not fit, the handler's own, or
 * `unexpected`.
 */
export async function answerCall(
  handlers: Handlers,
  name: unknown,
  input: unknown,
): Promise<Result<unknown>> {
  if (!isChannelName(name)) return { ok: false, error: { code: 'bad-request', at: '' } };
  const { input: accepts, output: gives } = contract[name];
  const misshapen = findMisshapen(accepts, input);
  if (misshapen !== undefined) return { ok: false, error: { code: 'bad-request', at: misshapen } };
  const parsed = accepts.safeParse(input);
  if (!parsed.success) {
    const at = parsed.error.issues[0]?.path.join('.') ?? '';
    return { ok: false, error: { code: 'bad-request', at } };
  }
  try {
    // The schema and the handler are both looked up by `name`, which TypeScript cannot follow.
    const handle = handlers[name] as (input: unknown) => Promise<unknown>;
    return { ok: true, value: gives.parse(await handle(parsed.data)) };
  } catch (error) {
    reportUnexpected(name, error);
    return { ok: false, error: toIssue(error) };
  }
}

function isChannelName(name: unknown): name is ChannelName {
  return (channelNames as readonly unknown[]).includes(name);
}
