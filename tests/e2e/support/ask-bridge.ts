import type { Page } from 'playwright/test';
import type { ChannelName } from '../../../core/contract/channels.ts';
import type { Input, Output } from '../../../core/contract/contract.ts';

/** Asks the main process what the window itself could ask, through the one function that it has. */
export async function askBridge<Name extends ChannelName>(
  page: Page,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const text = await page.evaluate(
    async ([name, input]) => {
      // Put there by the preload. Bytes do not pass from a page to a test: they go as lists of numbers.
      const { call } = Reflect.get(window, 'liasse') as { call(...args: unknown[]): Promise<unknown> };
      return JSON.stringify(await call(name, input), (_, value) =>
        value instanceof Uint8Array ? { bytes: [...value] } : value,
      );
    },
    [name, input] as const,
  );
  const answer = JSON.parse(text, (_, value) => (value?.bytes ? new Uint8Array(value.bytes) : value));
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code} ${answer.error.at}`);
  return answer.value;
}
