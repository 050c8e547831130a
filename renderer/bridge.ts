import type { ChannelName } from '../core/contract/channels.ts';
import type { Input, Output } from '../core/contract/contract.ts';
import { AppError, type Result } from '../core/model/result.ts';

declare global {
  interface Window {
    /** Put there by the preload: the only door out of the window. */
    readonly liasse: { call(name: ChannelName, input: unknown): Promise<unknown> };
  }
}

/**
 * Asks the main process for something. The only user of the bridge. Throws an `AppError` with the code and the
 * field of what went wrong.
 */
export async function call<Name extends ChannelName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  // The gate in the main process has checked the output against the same contract: a trusted boundary.
  const result = (await window.liasse.call(name, input)) as Result<Output<Name>>;
  if (!result.ok) throw new AppError(result.error.code, result.error.at);
  return result.value;
}
